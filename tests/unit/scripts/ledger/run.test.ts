import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerSchema } from '#ledger/ledger.ts';
import { runMigrate } from '../../../../scripts/ledger/migrate.ts';
import { ledgerOptions } from '../../../../scripts/ledger/options.ts';
import { runLedger } from '../../../../scripts/ledger/run.ts';
import { overhear } from '../../../support/overhear.ts';

const capture = `Talks with the delegation of a neighbouring republic

March 4, 2015

Our talks took place in a trustful atmosphere and covered every item on the agenda of the day.

Trade between the two countries rose by eleven percent last year, and both governments want more.

The border guards of both countries have served side by side for many years and will go on doing so.
`;

const other = `A week of national cinema

May 5, 2016

Films of six countries will be shown in the capital during the second week of September, with subtitles.

Tickets are free for pupils and students; the programme will be printed in both languages by August.
`;

describe('npm run ledger', () => {
  let content = '';
  let said = '';
  beforeEach(() => {
    content = mkdtempSync(path.join(tmpdir(), 'archive-'));
    mkdirSync(path.join(content, 'documents'));
    put('talks.txt', capture);
    said = '';
    overhear((text) => (said += text));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(content, { recursive: true, force: true });
  });
  const put = (name: string, text: string): void => {
    writeFileSync(path.join(content, 'documents', name), text);
  };
  const run = (...args: string[]): Promise<number> => runLedger(ledgerOptions(['--content', content, ...args], '/'));
  const published = () =>
    ledgerSchema.parse(JSON.parse(readFileSync(path.join(content, 'ledger', 'talks.json'), 'utf8')));

  it('publishes a new document and then finds nothing to do', async () => {
    expect(await run('--check')).toBe(1);
    expect(said).toContain('talks has not been published yet');
    expect(await run('--yes', '--date', '2026-01-10')).toBe(0);
    expect(published().versions).toMatchObject([{ number: 1, date: '2026-01-10', reason: 'First published' }]);
    expect(await run('--check')).toBe(0);
    expect(await run()).toBe(0);
  });

  it('salts each publication anew, so that two of the same words have nothing in common', async () => {
    const saltsOf = (): string[] => {
      const { versions, paragraphs } = published();
      return [
        ...versions.flatMap((version) => version.capture?.salt ?? []),
        ...paragraphs.flatMap(({ states }) => states.map((state) => state.salt)),
      ];
    };
    await run('--yes', '--date', '2026-01-10');
    const [first, seal] = [saltsOf(), published().versions[0]?.seal];
    rmSync(path.join(content, 'ledger'), { recursive: true });
    rmSync(path.join(content, 'ledger.json'));
    await run('--yes', '--date', '2026-01-10');
    const second = saltsOf();
    expect(new Set([...first, ...second]).size).toBe(8);
    expect(published().versions[0]?.seal).not.toBe(seal);
  });

  it('publishes files of any letters under ids in Latin ones', async () => {
    mkdirSync(path.join(content, 'documents', 'Стенограммы'));
    put('Стенограммы/Неделя кино.txt', other);
    expect(await run('--yes', '--date', '2026-01-10')).toBe(0);
    expect(readdirSync(path.join(content, 'ledger')).filter((name) => name.includes('kino'))).toEqual([
      'nedelya-kino.json',
    ]);
    expect(await run('--check')).toBe(0);
    // Moving it into another folder changes no address.
    renameSync(
      path.join(content, 'documents/Стенограммы/Неделя кино.txt'),
      path.join(content, 'documents/неделя_кино.txt'),
    );
    expect(await run('--check')).toBe(0);
  });

  it('writes nothing where nobody agreed, where the reason is missing, or where the day lies before the last', async () => {
    expect(await run()).toBe(1);
    expect(readdirSync(content)).toEqual(['documents']);
    await run('--yes', '--date', '2026-01-10');
    put('talks.txt', capture.replace('eleven', 'twelve'));
    expect(await run('--yes')).toBe(1);
    expect(said).toContain('--reason');
    expect(await run('--yes', '--reason', 'Misheard', '--date', '2026-01-09')).toBe(2);
    expect(published().versions).toHaveLength(1);
  });

  it('names each id that the archive would lose', async () => {
    await run('--yes', '--date', '2026-01-10');
    put('talks.txt', capture.replace(/Trade.*\n\n/u, ''));
    expect(await run('--check')).toBe(1);
    expect(said).toContain('published-id-lost  ¶ p2 of talks was published and is withdrawn.');
    expect(await run('--yes', '--reason', 'Not said', '--date', '2026-02-01')).toBe(0);
    expect(published().versions.at(-1)).toMatchObject({ number: 2, reason: 'Not said', order: ['p1', 'p3'] });
  });

  it('follows a document to its new name [promise 19]', async () => {
    await run('--yes', '--date', '2026-01-10');
    renameSync(path.join(content, 'documents', 'talks.txt'), path.join(content, 'documents', 'talks-in-spring.txt'));
    expect(await run('--check')).toBe(1);
    expect(said).toContain('it seems to be talks-in-spring now');
    expect(await run('--yes', '--reason', 'A better name', '--date', '2026-02-01')).toBe(0);
    expect(readdirSync(path.join(content, 'ledger'))).toEqual(['talks-in-spring.json']);
    expect(await run('--check')).toBe(0);
  });

  it('lets a document have its old name back', async () => {
    await run('--yes', '--date', '2026-01-10');
    const [before, after] = ['talks.txt', 'talks-in-spring.txt'].map((name) => path.join(content, 'documents', name));
    renameSync(before ?? '', after ?? '');
    await run('--yes', '--reason', 'A better name', '--date', '2026-02-01');
    renameSync(after ?? '', before ?? '');
    expect(await run('--yes', '--reason', 'The old one was better', '--date', '2026-03-01')).toBe(0);
    expect(published().formerly).toEqual([{ id: 'talks-in-spring', until: 3 }]);
    expect(await run('--check')).toBe(0);
  });

  it('says why a document cannot be withdrawn', async () => {
    await run('--yes', '--date', '2026-01-10');
    expect(await run('--yes', '--reason', 'x', '--withdraw', 'talks')).toBe(2);
    expect(said).toContain('remove its capture first');
    expect(await run('--yes', '--reason', 'x', '--withdraw', 'tolks')).toBe(2);
    expect(said).toContain('tolks cannot be withdrawn: no document was published under this id.');
    expect(published().versions).toHaveLength(1);
  });

  it('puts back what a publication left behind when it was broken off, and reads no folder for a ledger', async () => {
    await run('--yes', '--date', '2026-01-10');
    const hidden = (name: string): string => path.join(content, 'ledger', name);
    mkdirSync(hidden('folder.json'));
    writeFileSync(hidden('.publishing.json'), '{"process":');
    expect(await run('--check')).toBe(2);
    expect(said).toContain('interrupted halfway');
    expect(await run()).toBe(0);
    expect(await run('--check')).toBe(0);
  });

  it('stops where a published document is gone, until it is withdrawn by name', async () => {
    await run('--yes', '--date', '2026-01-10');
    put('other.txt', other);
    await run('--yes', '--date', '2026-01-11');
    rmSync(path.join(content, 'documents', 'talks.txt'));
    expect(await run('--yes', '--reason', 'x', '--date', '2026-02-01')).toBe(2);
    expect(said).toContain('The document talks was published but is not in the archive.');
    expect(said).toContain('--withdraw talks');
    expect(await run('--yes', '--reason', 'x', '--date', '2026-02-01', '--withdraw', 'talks')).toBe(0);
    expect(published().versions.at(-1)?.order).toEqual([]);
    expect(await run('--check')).toBe(0);
  });

  describe('after a document was withdrawn', () => {
    beforeEach(async () => {
      await run('--yes', '--date', '2026-01-10');
      rmSync(path.join(content, 'documents', 'talks.txt'));
      await run('--yes', '--reason', 'Not ours', '--date', '2026-02-01', '--withdraw', 'talks');
    });

    it('puts it back with its numbers where its file is there again [promise 112]', async () => {
      put('talks.txt', capture);
      expect(await run('--check')).toBe(1);
      expect(said).toContain('talks differs from its published version');
      expect(await run('--yes', '--reason', 'Ours after all', '--date', '2026-03-01')).toBe(0);
      expect(published().versions.at(-1)?.order).toEqual(['p1..p3']);
      expect(await run('--check')).toBe(0);
    });

    it('never gives its address to another document', async () => {
      put('talks.txt', other);
      expect(await run('--check')).toBe(1);
      expect(said).toContain('talks is the address of a document that was withdrawn, and this is another document.');
      expect(await run('--yes', '--reason', 'x', '--date', '2026-03-01')).toBe(2);
      expect(published().versions).toHaveLength(2);
    });
  });

  it('follows a document to a new name that somebody says, where it is not recognised', async () => {
    await run('--yes', '--date', '2026-01-10');
    rmSync(path.join(content, 'documents', 'talks.txt'));
    put('cinema.txt', other);
    expect(await run('--yes', '--reason', 'x', '--date', '2026-02-01')).toBe(2);
    expect(said).toContain('or say with --renamed talks NEW what it is called now');
    for (const [old, now, why] of [
      ['tolks', 'cinema', 'no document was published under this id'],
      ['talks', 'kino', 'there is no document kino in the archive'],
    ] as const) {
      expect(await run('--yes', '--reason', 'x', '--date', '2026-02-01', '--renamed', old, now)).toBe(2);
      expect(said).toContain(`${old} cannot be renamed: ${why}.`);
    }
    const both = ['--renamed', 'talks', 'cinema', '--withdraw', 'talks'];
    expect(await run('--yes', '--reason', 'x', '--date', '2026-02-01', ...both)).toBe(2);
    expect(said).toContain('talks cannot be renamed: it is to be withdrawn.');
    expect(await run('--yes', '--reason', 'x', '--date', '2026-02-01', '--renamed', 'talks', 'cinema')).toBe(0);
    expect(readdirSync(path.join(content, 'ledger'))).toEqual(['cinema.json']);
    const { formerly, versions } = ledgerSchema.parse(
      JSON.parse(readFileSync(path.join(content, 'ledger', 'cinema.json'), 'utf8')),
    );
    expect(formerly).toEqual([{ id: 'talks', until: 2 }]);
    expect(versions.at(-1)?.order).toEqual(['p4', 'p5']);
    expect(await run('--check')).toBe(0);
    put('talks.txt', capture);
    expect(await run('--yes', '--reason', 'x', '--renamed', 'cinema', 'talks')).toBe(2);
    expect(said).toContain('cinema cannot be renamed: cinema is in the archive: take its file away first.');
  });

  it('publishes nothing later than now, and says where a ledger is dated so', async () => {
    const at = async (now: string, ...args: string[]): Promise<number> =>
      runLedger(ledgerOptions(['--content', content, '--yes', ...args], '/', new Date(now)));
    await expect(at('2026-01-10T12:00:00Z', '--date', '2026-01-12')).rejects.toMatchObject({ exitCode: 2 });
    await expect(at('2026-01-10T12:00:00Z', '--date', '2026-02-30')).rejects.toMatchObject({ exitCode: 2 });
    expect(await at('2026-01-10T12:00:00Z', '--date', '2026-01-11')).toBe(0);
    put('talks.txt', capture.replace('eleven', 'twelve'));
    expect(await at('2026-01-09T09:00:00Z', '--reason', 'x', '--check')).toBe(1);
    expect(said).toContain('version 1 is dated 2026-01-11, which is later than now');
  });

  describe('where the ledgers and their list do not fit together', () => {
    const ledger = (): string => path.join(content, 'ledger', 'talks.json');
    const list = (): string => path.join(content, 'ledger.json');
    beforeEach(async () => {
      await run('--yes', '--date', '2026-01-10');
    });
    const refuses = async (message: string): Promise<void> => {
      expect(await run('--check')).toBe(2);
      expect(said).toContain(message);
      put('talks.txt', capture.replace('eleven', 'thirteen'));
      const before = readdirSync(content, { recursive: true });
      expect(await run('--yes', '--reason', 'Misheard', '--date', '2026-03-01')).toBe(2);
      expect(readdirSync(content, { recursive: true })).toEqual(before);
    };

    it('stops where a ledger is missing [promise 110]', async () => {
      rmSync(ledger());
      await refuses('The ledger of talks is listed in `ledger.json` and is missing.');
    });

    it('stops where an older ledger was put back [promise 110]', async () => {
      const older = readFileSync(ledger());
      put('talks.txt', capture.replace('eleven', 'twelve'));
      await run('--yes', '--reason', 'Misheard', '--date', '2026-02-01');
      writeFileSync(ledger(), older);
      await refuses('is not the one listed in `ledger.json`: it is older, or was changed');
    });

    it('stops where the list is missing, damaged or changed [promise 110]', async () => {
      const sound = readFileSync(list(), 'utf8');
      rmSync(list());
      await refuses('`ledger.json`, which lists them, is missing');
      writeFileSync(list(), '{}');
      await refuses('its content is invalid');
      writeFileSync(list(), sound.replace(/"root": "[0-9a-f]/u, '"root": "x'));
      await refuses('its content is invalid');
      const [, digit = ''] = /"root": "([0-9a-f])/u.exec(sound) ?? [];
      writeFileSync(list(), sound.replace(/"root": "[0-9a-f]/u, `"root": "${digit === '0' ? '1' : '0'}`));
      await refuses('The digest in `ledger.json` does not match the ledgers that it lists.');
    });

    it('stops where a ledger was put in that nobody published', async () => {
      writeFileSync(
        path.join(content, 'ledger', 'other.json'),
        readFileSync(ledger(), 'utf8').replaceAll('"talks"', '"other"'),
      );
      await refuses('The ledger of other is not listed in `ledger.json`.');
    });
  });

  describe('ledgers of the old form', () => {
    const old = {
      document: 'talks',
      formerly: [],
      versions: [{ number: 1, date: '2026-01-10', reason: 'First published', digest: '', order: ['p1..p3'] }],
      paragraphs: [] as object[],
    };
    beforeEach(async () => {
      await run('--yes', '--date', '2026-01-10');
      const { versions, paragraphs } = published();
      const [first] = versions;
      rmSync(path.join(content, 'ledger.json'));
      const asBefore = {
        ...old,
        versions: [{ ...old.versions[0], digest: first?.digest }],
        paragraphs: paragraphs.map(({ id, since, digest, states: [state] }) => {
          return { id, since, speaker: null, digest, text: state.text, history: [] };
        }),
      };
      writeFileSync(path.join(content, 'ledger', 'talks.json'), JSON.stringify(asBefore));
    });
    const migrate = (...args: string[]): Promise<number> =>
      runMigrate(ledgerOptions(['--content', content, '--migrate', ...args], '/'));

    it('are refused, with the command that helps', async () => {
      expect(await run('--check')).toBe(2);
      expect(said).toContain('is in the old form');
      expect(said).toContain('npm run ledger -- --migrate');
    });

    it('are brought to the present form after showing it, once', async () => {
      const before = readFileSync(path.join(content, 'ledger', 'talks.json'), 'utf8');
      expect(await migrate()).toBe(1);
      expect(said).toContain('1 version, 3 ids, none of them changed');
      expect(readFileSync(path.join(content, 'ledger', 'talks.json'), 'utf8')).toBe(before);
      expect(await migrate('--yes')).toBe(0);
      expect(published().versions).toMatchObject([{ number: 1, date: '2026-01-10', reason: 'First published' }]);
      expect(await run('--check')).toBe(0);
      expect(await migrate('--yes')).toBe(0);
      expect(said).toContain('No ledger is in the old form.');
    });

    it('stay where one of them is damaged', async () => {
      const file = path.join(content, 'ledger', 'talks.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('trustful', 'friendly'));
      expect(await migrate('--yes')).toBe(2);
      expect(said).toContain('does not match its words');
      writeFileSync(path.join(content, 'ledger', 'other.json'), '{');
      expect(await migrate('--yes')).toBe(2);
      expect(said).toContain('other.json is no ledger');
      expect(readdirSync(content).sort()).toEqual(['documents', 'ledger']);
    });
  });

  it('publishes on where an editor has put a byte order mark before a ledger and their list', async () => {
    await run('--yes', '--date', '2026-01-10');
    for (const file of [path.join(content, 'ledger', 'talks.json'), path.join(content, 'ledger.json')])
      writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);
    expect(await run('--check')).toBe(0);
    put('talks.txt', capture.replace('eleven', 'twelve'));
    expect(await run('--yes', '--reason', 'Misheard', '--date', '2026-02-01')).toBe(0);
    expect(published().versions).toHaveLength(2);
  });

  it('touches nothing where a ledger was changed by hand', async () => {
    await run('--yes', '--date', '2026-01-10');
    const file = path.join(content, 'ledger', 'talks.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('trustful', 'friendly'));
    expect(await run('--yes', '--reason', 'x', '--date', '2026-02-01')).toBe(2);
    expect(said).toContain('ledger-broken');
  });
});
