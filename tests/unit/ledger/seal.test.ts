import { describe, expect, it } from 'vitest';
import { compare } from '#ledger/compare.ts';
import { brokenSeals, erasableLedgerSchema, type ErasableLedger } from '#ledger/erasable.ts';
import { ledgerSchema } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { commitmentOf, digestOfParts } from '#ledger/seal.ts';
import { salt } from '../../support/salt.ts';

describe('a digest of several texts', () => {
  it('is that of their netstrings, counted in bytes', () => {
    // printf '5:hello,0:,4:да,' | sha256sum
    expect(digestOfParts(['hello', '', 'да'])).toBe('f1e56d0f10b517fcdf0f960cabb7228a5acc2bf8983da1cf2fd40f5f039a1425');
  });

  it('tells apart where one text ends and the next begins', () => {
    expect(digestOfParts(['ab', 'c'])).not.toBe(digestOfParts(['a', 'bc']));
    expect(digestOfParts(['ab'])).not.toBe(digestOfParts(['ab', '']));
  });
});

describe('the commitment of a paragraph', () => {
  const state = { salt: '0'.repeat(32), text: 'Yes.', turn: { label: 'Question', speaker: null, office: null } };
  const others = [
    ['another id', commitmentOf('p2', state)],
    ['another salt', commitmentOf('p1', { ...state, salt: '1'.repeat(32) })],
    ['other words', commitmentOf('p1', { ...state, text: 'No.' })],
    [
      'a speaker for a label',
      commitmentOf('p1', { ...state, turn: { label: null, speaker: 'Question', office: null } }),
    ],
    [
      'an office for a label',
      commitmentOf('p1', { ...state, turn: { label: null, speaker: null, office: 'Question' } }),
    ],
    ['a turn that goes on', commitmentOf('p1', { ...state, turn: 'continues' })],
    ['a turn that is not known', commitmentOf('p1', { ...state, turn: 'unknown' })],
    ['nobody', commitmentOf('p1', { ...state, turn: null })],
  ] as const;

  it('is another for everything that a reader sees of it', () => {
    const all = [commitmentOf('p1', state), ...others.map(([, commitment]) => commitment)];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('words that were erased', () => {
  const passages = (...texts: string[]) => texts.map((text) => ({ text, speaker: null, turn: null }));
  const occasion = { date: '2026-01-10', reason: 'x', salt };
  const first = publish(null, compare(null, passages('A name.', 'Another matter.'), 'x', 'a'.repeat(64)), occasion);
  const whole = publish(first, compare(first, passages('A name!', 'Another matter.')), occasion);

  /** The ledger without the words of a paragraph, and without every digest that tells of them. */
  function withoutWords(id: string): ErasableLedger {
    const [one, two] = whole.versions;
    if (!one?.capture || !two) throw new Error('There are two versions, the first with a capture.');
    const capture = { commitment: digestOfParts([one.capture.salt, one.capture.sha256]) };
    return erasableLedgerSchema.parse({
      ...whole,
      versions: [
        { ...one, digest: null, capture },
        { ...two, digest: null },
      ],
      paragraphs: whole.paragraphs.map((entry) =>
        entry.id === id
          ? {
              ...entry,
              digest: null,
              states: entry.states.map((state) => ({ since: state.since, commitment: commitmentOf(id, state) })),
            }
          : entry,
      ),
    });
  }

  it('leave the chain as it was', () => {
    const erased = withoutWords('p1');
    expect(JSON.stringify(erased)).not.toContain('A name');
    expect(brokenSeals(erased)).toEqual([]);
    expect(erased.versions.map(({ seal }) => seal)).toEqual(whole.versions.map(({ seal }) => seal));
  });

  it('and everything else is held by it all the same', () => {
    const erased = withoutWords('p1');
    const other = erased.paragraphs.map((entry) => {
      const [state] = entry.states;
      return entry.id === 'p2' && state && 'text' in state
        ? { ...entry, states: [{ ...state, text: 'Another master.' }] }
        : entry;
    });
    expect(brokenSeals({ ...erased, paragraphs: other })).toEqual([1, 2]);
  });

  it('have no place in an archive: nothing here erases', () => {
    expect(ledgerSchema.safeParse(withoutWords('p1')).success).toBe(false);
    expect(erasableLedgerSchema.safeParse(whole).success).toBe(true);
  });
});
