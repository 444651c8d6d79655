import { describe, expect, it } from 'vitest';
import { checkLedger } from '#ledger/check-ledger.ts';
import { compare } from '#ledger/compare.ts';
import { checkIndex, indexOf, listed, type LedgerIndex } from '#ledger/ledger-index.ts';
import { ledgerSchema, type Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { messageOf } from '../../support/problem.ts';
import { salt } from '../../support/salt.ts';
import { strokes } from '../../support/strokes.ts';

const opening = 'The talks took place in a trustful atmosphere and covered every item on the agenda.';
const trade = 'Trade between the two countries rose by eleven percent over the last year.';
const border = 'The border guards of both countries have served side by side for many years.';
const thanks = 'Thank you.';
const minister = { label: 'The Minister', speaker: 'Ivan Petrov', office: 'Minister' };
const question = { label: 'Question', speaker: null, office: null };

type Paragraph = [text: string, turn: typeof minister | typeof question | 'continues' | null];

/** Three versions: with a revised paragraph, a split one, a moved one, a tombstone, other speakers and another address. */
function published(): Ledger {
  const versions: { document: string; capture: string | null; paragraphs: Paragraph[] }[] = [
    {
      document: 'talks',
      capture: 'a'.repeat(64),
      paragraphs: [
        [opening, minister],
        [`${trade} ${border}`, 'continues'],
        [thanks, null],
      ],
    },
    {
      document: 'talks',
      capture: 'a'.repeat(64),
      paragraphs: [
        [opening.replace('trustful', 'friendly'), minister],
        [trade, 'continues'],
        [border, question],
        [thanks, null],
      ],
    },
    {
      document: 'talks-in-spring',
      capture: 'b'.repeat(64),
      paragraphs: [
        [thanks, null],
        [border, question],
        [trade, minister],
      ],
    },
  ];
  let ledger: Ledger | null = null;
  for (const [index, { document, capture, paragraphs }] of versions.entries()) {
    const passages = paragraphs.map(([text, turn]) => ({ text, speaker: null, turn }));
    const occasion = { date: `2026-0${String(index + 1)}-10T10:00:00+03:00`, reason: `Reason ${String(index)}`, salt };
    ledger = publish(ledger, compare(ledger, passages, document, capture), occasion);
  }
  if (!ledger) throw new Error('Nothing was published.');
  return ledger;
}

const ledger = published();
const index = indexOf([listed(ledger)]);

/** Whether a changed ledger is noticed: by its form, by itself, or by the list of all ledgers. */
function isNoticed(changed: unknown): boolean {
  const parsed = ledgerSchema.safeParse(changed);
  if (!parsed.success || checkLedger(parsed.data).length > 0) return true;
  return checkIndex(index, new Map([[parsed.data.document, parsed.data]]), new Set()).length > 0;
}

describe('the check of a ledger file', () => {
  it('passes what was written', () => {
    expect(ledger.versions).toHaveLength(3);
    expect(new Set(ledger.paragraphs.flatMap(({ history }) => history.map(({ fate }) => fate)))).toEqual(
      new Set(['revised', 'split', 'moved', 'withdrawn']),
    );
    expect(checkLedger(ledger)).toEqual([]);
    expect(isNoticed(ledger)).toBe(false);
  });

  it('notices every single change by hand [promise 57]', () => {
    const same = JSON.stringify(ledger);
    let seen = 0;
    for (const changed of strokes(ledger)) {
      const text = JSON.stringify(changed);
      if (text === same) continue;
      seen += 1;
      expect(isNoticed(JSON.parse(text)), text).toBe(true);
    }
    expect(seen).toBeGreaterThan(300);
  });

  it.each<[string, (sound: Ledger) => Ledger, string]>([
    [
      'a word put into text and digests alike',
      (sound) =>
        publish(null, compare(null, [{ text: `${opening} Not.`, speaker: null }], sound.document), {
          date: '2026-01-10',
          reason: 'x',
          salt,
        }),
      '',
    ],
    [
      'a seal of another version',
      (sound) => ({ ...sound, versions: sound.versions.map((version) => ({ ...version, before: version.seal })) }),
      'does not follow',
    ],
    [
      'another reason',
      (sound) => ({ ...sound, versions: sound.versions.map((version) => ({ ...version, reason: 'Another' })) }),
      'the seal of version 1',
    ],
    ['another address', (sound) => ({ ...sound, formerly: [] }), 'addresses'],
  ])('says what is wrong: %s', (_, change, said) => {
    const broken = change(ledger);
    const messages = checkLedger(broken).map((fault) => messageOf(fault));
    if (said === '') expect(isNoticed(broken)).toBe(true);
    else expect(messages[0]).toContain(said);
  });
});

describe('the check of the list of all ledgers', () => {
  const other = publish(null, compare(null, [{ text: trade, speaker: null }], 'other'), {
    date: '2026-01-10',
    reason: 'x',
    salt,
  });
  const both = new Map([ledger, other].map((each) => [each.document, each]));
  const list = indexOf([...both.values()].map(listed));
  const faults = (given: LedgerIndex, ledgers: Map<string, Ledger>) =>
    checkIndex(given, ledgers, new Set()).map((fault) => [fault.name, 'document' in fault ? fault.document : null]);

  it('passes what was written', () => {
    expect(faults(list, both)).toEqual([]);
    expect(list.documents.map(({ document }) => document)).toEqual(['other', 'talks-in-spring']);
  });

  it('names a ledger that is missing, one that is not listed, and one that was rolled back [promise 58]', () => {
    expect(faults(list, new Map([['other', other]]))).toEqual([['missing', 'talks-in-spring']]);
    expect(faults(indexOf([listed(other)]), both)).toEqual([['not-listed', 'talks-in-spring']]);
    const { versions, ...rest } = other;
    const longer = publish(other, compare(other, [{ text: border, speaker: null }]), {
      date: '2026-01-11',
      reason: 'x',
      salt,
    });
    expect(faults(indexOf([listed(longer)]), new Map([['other', { ...rest, versions }]]))).toEqual([
      ['other-seal', 'other'],
    ]);
  });

  it('takes a ledger that cannot be read for damaged, not for missing', () => {
    expect(checkIndex(list, new Map([['other', other]]), new Set(['talks-in-spring']))).toEqual([]);
  });

  it('notices every single change by hand', () => {
    const same = JSON.stringify(list);
    let seen = 0;
    for (const { root, documents } of [list].flatMap((sound) => [
      { ...sound, root: 'a'.repeat(64) },
      ...sound.documents.flatMap((entry, at) =>
        [
          { ...entry, versions: entry.versions + 1 },
          { ...entry, seal: 'a'.repeat(64) },
          { ...entry, document: 'another' },
        ].map((changed) => ({ ...sound, documents: sound.documents.with(at, changed) })),
      ),
      { ...sound, documents: sound.documents.slice(1) },
      { ...sound, documents: [...sound.documents, ...sound.documents] },
    ])) {
      seen += 1;
      expect(JSON.stringify({ form: 2, root, documents })).not.toBe(same);
      expect(faults({ form: 2, root, documents }, both)).not.toEqual([]);
    }
    expect(seen).toBe(9);
  });
});
