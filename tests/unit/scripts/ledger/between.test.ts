import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compare } from '#ledger/compare.ts';
import { publicationDateOf } from '#ledger/publication-date.ts';
import { publish } from '#ledger/publish.ts';
import { between, runBetween } from '../../../../scripts/ledger/between.ts';
import { changeLines, difference } from '../../../../scripts/ledger/describe.ts';
import { ledgerOptions } from '../../../../scripts/ledger/options.ts';
import { salt } from '../../../support/salt.ts';

const opening = 'The talks took place in a trustful atmosphere and covered every item on the agenda.';
const trade = 'Trade between the two countries rose by eleven percent over the last year.';
const border = 'The border guards of both countries have served side by side for many years.';
const passages = (...texts: string[]) => texts.map((text) => ({ text, speaker: null }));

describe('between two captures', () => {
  it('gives both texts with ids and the fate of each id of the first', () => {
    const result = between(
      passages(opening, trade, border),
      passages(border, `${opening} ${trade}`, 'A statement was signed.'),
    );
    expect(result).toEqual({
      before: [
        { id: 'p1', text: opening },
        { id: 'p2', text: trade },
        { id: 'p3', text: border },
      ],
      after: [
        { id: 'p3', text: border },
        { id: 'p1', text: `${opening} ${trade}` },
        { id: 'p4', text: 'A statement was signed.' },
      ],
      fates: [
        { id: 'p1', fate: 'merged', into: ['p1'] },
        { id: 'p2', fate: 'merged', into: ['p1'] },
        { id: 'p3', fate: 'moved', into: ['p3'] },
      ],
    });
  });
});

describe('a capture that holds no text', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is compared all the same, and said to be one', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const folder = mkdtempSync(path.join(tmpdir(), 'between-'));
    const [before, after] = [path.join(folder, 'before.txt'), path.join(folder, 'after.txt')];
    writeFileSync(before, `${opening}\n\n${trade}\n`);
    writeFileSync(after, '');
    expect(await runBetween([before, after], true)).toBe(0);
    rmSync(folder, { recursive: true });
    expect(String(out.mock.calls[0]?.[0])).toContain('"after":[]');
    expect(String(told.mock.calls[0]?.[0])).toContain('file-empty');
  });
});

describe('the description for people', () => {
  it('says what becomes of each id that does not simply stay, with old and new words', () => {
    const ledger = publish(null, compare(null, passages(opening, trade, border), 'talks'), {
      date: '2026-01-10',
      reason: 'x',
      salt,
    });
    const after = passages(opening.replace('trustful', 'friendly'), border, 'A statement was signed.');
    expect(changeLines(compare(ledger, after, 'talks-in-moscow'))).toBe(
      [
        'talks-in-moscow',
        '  renamed    talks → talks-in-moscow; the old address leads to the new one',
        '  revised    p1  The talks took place in a [-trustful-]{+friendly+} atmosphere and covered every item on the agenda.',
        `  withdrawn  p2  “${trade}”`,
        '  new        p4  “A statement was signed.”',
        '  1 kept, 1 revised, 1 withdrawn, 1 new',
        '',
      ].join('\n'),
    );
  });

  it('lets no character of a source steer the terminal', () => {
    expect(difference('safe \u001b[31mred\u001b[0m text', 'safe text')).not.toContain('\u001b');
  });
});

describe('the command line', () => {
  const options = (...args: string[]) => ledgerOptions(args, '/somewhere', new Date(2026, 0, 5));

  it('publishes the archive now, unless told otherwise', () => {
    expect(options()).toMatchObject({
      between: null,
      check: false,
      yes: false,
      reason: null,
      date: publicationDateOf(new Date(2026, 0, 5)),
      withdraw: [],
    });
    expect(options('--date', '2026-01-02', '--reason', ' Misheard ', '--yes')).toMatchObject({
      date: '2026-01-02',
      reason: 'Misheard',
      yes: true,
    });
    expect(options('--content', 'archive').content).toBe('/somewhere/archive');
  });

  it('takes two captures with --between', () => {
    expect(options('--between', 'before.txt', '/else/after.txt', '--json')).toMatchObject({
      between: ['/somewhere/before.txt', '/else/after.txt'],
      json: true,
    });
  });

  it.each([
    [['--between', 'one.txt']],
    [['--between', 'one.txt', 'two.txt', 'three.txt']],
    [['one.txt', 'two.txt']],
    [['--json']],
    [['--date', 'today']],
    [['--date', '2027-02-31']],
    [['--migrate', '--check']],
    [['--against', 'HEAD']],
    [['--date', '2026-01-07']],
    [['--renamed', 'old']],
    [['--reason', ' ']],
    [['--unknown']],
  ])('refuses %j', (args) => {
    expect(() => options(...args)).toThrow('the command has ended');
  });
});
