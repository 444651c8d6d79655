import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedTurn } from '#document/permanence.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { compare } from '#ledger/compare.ts';
import { paragraphsAt } from '#ledger/history.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { merge } from '#ledger/merge.ts';
import { publish } from '#ledger/publish.ts';
import { runs } from '../../support/runs.ts';
import { salt } from '../../support/salt.ts';

const base = [
  'The talks took place in a trustful atmosphere and covered every item on the agenda of the day.',
  'Trade between the two countries rose by eleven percent over the last year, and both want more.',
  'The border guards of both countries have served side by side for many years and go on doing so.',
  'Films of six countries will be shown in the capital in September, with subtitles in two languages.',
];
const [talks = '', trade = '', guards = '', films = ''] = base;
const bridge = 'A bridge over the lower river will be opened to traffic before the end of the coming winter.';
const school = 'Pupils of the evening school receive their books without charge from the first week of term.';

type Spoken = readonly [text: string, turn: PublishedTurn];

function publishAs(ledger: Ledger | null, spoken: readonly Spoken[], reason: string, date = '2026-01-10'): Ledger {
  const passages = spoken.map(([text, turn]) => ({ text, turn, speaker: null }));
  return publish(ledger, compare(ledger, passages, ledger?.document ?? 'talks'), { date, reason, salt });
}
const publishOn = (ledger: Ledger | null, texts: readonly string[], reason: string, date?: string): Ledger =>
  publishAs(
    ledger,
    texts.map((text) => [text, null]),
    reason,
    date,
  );
const first = publishOn(null, base, 'First published', '2026-01-01');
const textsOf = (ledger: Ledger | null): [string, string][] =>
  ledger ? paragraphsAt(ledger, ledger.versions.length).map(({ id, text }) => [id, text]) : [];

describe('two ledgers that went on from the same version', () => {
  it('name nobody for words that the other branch left under nobody by moving what stood before them', () => {
    const anna = { label: 'Anna Reed', speaker: 'Anna Reed', office: null };
    const before: Spoken = [talks, anna];
    const told: Spoken = [guards, null];
    const said: Spoken = [films, anna];
    const after: Spoken[] = [
      [bridge, 'continues'],
      [school, 'continues'],
    ];
    const spoken = publishAs(null, [before, told, said, ...after], 'First published', '2026-01-01');
    const ours = publishAs(spoken, [before, said, ...after], 'Not in the record');
    const theirs = publishAs(spoken, [before, told, ...after, said], 'The order was wrong');
    const { ledger } = merge(ours, theirs, salt);
    expect(ledger && paragraphsAt(ledger, 3).map(({ id, speaker }) => [id, speaker])).toEqual([
      ['p1', 'Anna Reed'],
      ['p4', null],
      ['p5', null],
      ['p3', 'Anna Reed'],
    ]);
  });

  it('become one in which every version of ours stays as it was sealed, and those of theirs follow', () => {
    const ours = publishOn(first, [talks, trade.replace('eleven', 'twelve'), guards, films], 'Misheard', '2026-01-12');
    const theirs = publishOn(first, [...base, bridge], 'A line was missing', '2026-01-11');
    const { ledger, decisions, conflicts } = merge(ours, theirs, salt);
    expect(conflicts).toEqual([]);
    expect(decisions).toEqual([{ name: 'renumbered-version', version: 2, now: 3 }]);
    expect(ledger?.versions.slice(0, 2)).toEqual(ours.versions);
    expect(ledger?.versions[2]).toMatchObject({ number: 3, reason: 'A line was missing', date: '2026-01-12' });
    expect(textsOf(ledger)).toEqual([
      ['p1', talks],
      ['p2', trade.replace('eleven', 'twelve')],
      ['p3', guards],
      ['p4', films],
      ['p5', bridge],
    ]);
  });

  it('are the longer one where one has all that the other has', () => {
    const more = publishOn(first, [...base, bridge], 'A line was missing');
    expect(merge(first, more, salt).ledger).toBe(more);
    expect(merge(more, first, salt).ledger).toBe(more);
  });

  it('are not one where both gave an id to words of their own: neither is renumbered', () => {
    const ours = publishOn(first, [talks, bridge, trade, guards, films], 'x');
    const theirs = publishOn(first, [talks, school, trade, guards, films], 'y');
    expect(merge(ours, theirs, salt)).toEqual({
      ledger: null,
      decisions: [],
      conflicts: [{ name: 'id-given-twice', id: 'p1a', ours: bridge, theirs: school }],
    });
  });

  it('have an id in common that both gave to the same words, and no version for what both did', () => {
    const ours = publishOn(first, [talks, bridge, trade, guards, films], 'x');
    const theirs = publishOn(first, [talks, bridge, trade, guards, films], 'y');
    const { ledger, decisions } = merge(ours, theirs, salt);
    expect(ledger).toEqual(ours);
    expect(decisions).toEqual([{ name: 'renumbered-version', version: 2, now: null }]);
  });

  it('keep both wordings of a paragraph that both changed, and say so', () => {
    const ours = publishOn(first, [talks, trade.replace('eleven', 'twelve'), guards, films], 'x');
    const theirs = publishOn(first, [talks, trade.replace('eleven', 'seven'), guards, films], 'y');
    const { ledger, decisions } = merge(ours, theirs, salt);
    expect(decisions).toContainEqual({ name: 'both-changed', id: 'p2' });
    expect(ledger?.paragraphs[1]?.states.map(({ text }) => /by (\w+)/u.exec(text)?.[1])).toEqual([
      'eleven',
      'twelve',
      'seven',
    ]);
  });

  it('put back what one withdrew and the other changed, and withdraw what one changed and the other withdrew', () => {
    const withdrawn = publishOn(first, [talks, guards, films], 'x');
    const changed = publishOn(first, [talks, trade.replace('eleven', 'seven'), guards, films], 'y');
    const back = merge(withdrawn, changed, salt);
    expect(back.decisions).toContainEqual({ name: 'put-back', id: 'p2' });
    expect(textsOf(back.ledger)[1]).toEqual(['p2', trade.replace('eleven', 'seven')]);
    const gone = merge(changed, withdrawn, salt);
    expect(gone.decisions).toContainEqual({ name: 'withdrawn', id: 'p2' });
    expect(textsOf(gone.ledger).map(([id]) => id)).toEqual(['p1', 'p3', 'p4']);
  });

  it('name nobody where a paragraph went on in a turn and would go on in another one now', () => {
    const turn = (label: string): PublishedTurn => ({ label, speaker: label, office: null });
    const before = publishAs(
      null,
      [
        [talks, turn('Chair')],
        [trade, 'continues'],
        [guards, turn('Guest')],
      ],
      'First published',
      '2026-01-01',
    );
    const relabelled = publishAs(
      before,
      [
        [talks, turn('Chair')],
        [trade, turn('Mayor')],
        [guards, turn('Guest')],
      ],
      'A label was missing',
    );
    const longer = publishAs(
      before,
      [
        [talks, turn('Chair')],
        [trade, 'continues'],
        [school, 'continues'],
        [guards, turn('Guest')],
      ],
      'A line was missing',
    );
    const { ledger } = merge(relabelled, longer, salt);
    const last = ledger ? paragraphsAt(ledger, ledger.versions.length) : [];
    expect(last.map(({ text, speaker }) => [text, speaker])).toEqual([
      [talks, 'Chair'],
      [trade, 'Mayor'],
      [school, null],
      [guards, 'Guest'],
    ]);
  });

  describe('of which one corrected the words and the other who speaks them', () => {
    const turn = (name: string): PublishedTurn => ({ label: name, speaker: name, office: null });
    const before = publishAs(
      null,
      [
        [talks, turn('Chair')],
        [trade, turn('Mary')],
      ],
      'First',
      '2026-01-01',
    );
    const as = (name: string, words: string, reason: string): Ledger =>
      publishAs(
        before,
        [
          [talks, turn('Chair')],
          [words, turn(name)],
        ],
        reason,
      );
    const corrected = trade.replace('eleven', 'twelve');

    it('have both corrections', () => {
      for (const [ours, theirs] of [
        [as('Anna', trade, 'x'), as('Mary', corrected, 'y')],
        [as('Mary', corrected, 'x'), as('Anna', trade, 'y')],
      ] as const) {
        const { ledger } = merge(ours, theirs, salt);
        const last = ledger ? paragraphsAt(ledger, ledger.versions.length) : [];
        expect(last[1]).toMatchObject({ text: corrected, speaker: 'Anna' });
        expect(ledger?.versions.at(-1)).toMatchObject({ capture: null, cause: 'unknown' });
      }
    });

    it('name nobody where both named somebody else, also in versions that look alike', () => {
      const { ledger, decisions } = merge(as('Anna', trade, 'x'), as('Bella', trade, 'x'), salt);
      expect(decisions).toContainEqual({ name: 'speaker-unknown', id: 'p2' });
      expect(ledger && paragraphsAt(ledger, 3)[1]).toMatchObject({ turn: 'unknown', speaker: null });
    });
  });

  it('are not one where one withdrew the document and the other published it anew, or where one is not sound', () => {
    const changed = publishOn(first, [...base, bridge], 'x');
    const withdrawn = publishOn(first, [], 'Withdrawn');
    expect(merge(withdrawn, changed, salt).conflicts).toEqual([{ name: 'withdrawn-and-changed' }]);
    expect(merge(changed, withdrawn, salt).conflicts).toEqual([{ name: 'withdrawn-and-changed' }]);
    const forged = { ...changed, versions: changed.versions.map((version) => ({ ...version, reason: 'Forged' })) };
    expect(merge(first, forged, salt).conflicts).toEqual([{ name: 'unsound' }]);
  });

  it('follow the one that gave the document another address; not both', () => {
    const renamed = (to: string): Ledger =>
      publish(
        first,
        compare(
          first,
          base.map((text) => ({ text, speaker: null })),
          to,
        ),
        {
          date: '2026-01-11',
          reason: 'A better name',
          salt,
        },
      );
    const ours = publishOn(first, [...base, bridge], 'x');
    expect(merge(ours, renamed('talks-in-spring'), salt).ledger).toMatchObject({
      document: 'talks-in-spring',
      formerly: [{ id: 'talks', until: 3 }],
    });
    expect(merge(renamed('one'), renamed('two'), salt).conflicts).toEqual([
      { name: 'two-addresses', ours: 'one', theirs: 'two' },
    ]);
  });
});

const edits = fc.array(
  fc.record({ at: fc.nat(6), kind: fc.constantFrom('insert', 'delete', 'change', 'swap'), seed: fc.nat(9999) }),
  { minLength: 1, maxLength: 4 },
);
type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

function edited(from: Ledger, todo: Edits, branch: string): Ledger {
  let ledger = from;
  for (const { at, kind, seed } of todo) {
    const texts = textsOf(ledger).map(([, text]) => text);
    const place = at % Math.max(1, texts.length);
    if (kind === 'insert')
      texts.splice(place, 0, `${branch} number ${String(seed)} brings words of ${String(seed * 7)} kinds.`);
    if (kind === 'delete') texts.splice(place, 1);
    if (kind === 'change') texts[place] = (texts[place] ?? '').replace(/\w+\.$/u, `${branch}${String(seed)}.`);
    if (kind === 'swap') texts.push(...texts.splice(place, 1));
    ledger = publishOn(ledger, texts, `${branch} ${kind}`);
  }
  return ledger;
}

it('whatever two branches published, what comes out is sound, and keeps every id, every wording and every version of ours', () => {
  let made = 0;
  fc.assert(
    fc.property(edits, edits, (left, right) => {
      const [ours, theirs] = [edited(first, left, 'ours'), edited(first, right, 'theirs')];
      const { ledger, conflicts } = merge(ours, theirs, salt);
      expect(conflicts.filter(({ name }) => name === 'unsound')).toEqual([]);
      if (!ledger) return;
      made += 1;
      expect(checkLedger(ledger)).toEqual([]);
      expect(ledger.versions.slice(0, ours.versions.length)).toEqual(ours.versions);
      const wordings = new Map(ledger.paragraphs.map(({ id, states }) => [id, states.map(({ text }) => text)]));
      for (const branch of [ours, theirs])
        for (const { id, states } of branch.paragraphs)
          for (const { text } of states) expect(wordings.get(id)).toContain(text);
    }),
    { numRuns: runs(100) },
  );
  expect(made).toBeGreaterThan(10);
});
