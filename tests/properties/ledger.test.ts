import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '#ledger/check-ledger.ts';
import { compare } from '#ledger/compare.ts';
import { foldForMatching } from '#ledger/fold.ts';
import { paragraphsAt, tombstonesOf } from '#ledger/history.ts';
import { compareIds } from '#ledger/id-order.ts';
import { checkIndex, indexOf, listed } from '#ledger/ledger-index.ts';
import { isPresent, lastState, ledgerSchema } from '#ledger/ledger.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { bagOf } from '#ledger/bag.ts';
import { goesOn } from '#ledger/match/within.ts';
import { runs } from '../support/runs.ts';
import { strokes } from '../support/strokes.ts';
import { salt } from '../support/salt.ts';

/*
 * Random sequences of edits with a publication after each: what must hold of the ids whatever an editor does.
 */

const WORDS =
  `agreement border citizen delegation education economy energy forum government guest history industry journey language market
  meeting minister nation partner people power project region river school security summit tariff trade treaty visit water youth the of and in
  to for договор граница делегация соглашение экономика встреча министр народ проект река школа торговля вода и в на с по для ҳамкорӣ мактаб
  забон ҷумҳурӣ кишвар ҳукумат мардум дӯстӣ қарор`.split(/\s+/u);
const SHORT = ['Thank you.', 'Yes.', 'Спасибо.', 'Раҳмат.', '* * *'];

/** Numbers between 0 and 1 from a seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const oneOf = <Item>(list: readonly Item[], next: () => number): Item | undefined =>
  list[Math.floor(next() * list.length)];
const word = (next: () => number): string => oneOf(WORDS, next) ?? 'word';
const prose = (next: () => number): string =>
  `${Array.from({ length: 12 + Math.floor(next() * 30) }, () => `${word(next)}${next() < 0.1 ? ',' : ''}`).join(' ')}.`;
const paragraph = (next: () => number): string => (next() < 0.2 ? (oneOf(SHORT, next) ?? '') : prose(next));

type Edit = (texts: string[], at: number, next: () => number) => void;

/** Edits that leave the order of what stays alone. */
const inPlace: Readonly<Record<string, Edit>> = {
  typo: (texts, at) => texts.splice(at, 1, (texts[at] ?? '').replace(/(\p{L})(\p{L})(\p{L})/u, '$1$3$2')),
  rewrite: (texts, at, next) =>
    texts.splice(
      at,
      1,
      (texts[at] ?? '').replace(/\p{L}{3,}/gu, (old) => (next() < 0.25 ? word(next) : old)),
    ),
  insert: (texts, at, next) => texts.splice(at, 0, paragraph(next)),
  append: (texts, _, next) => texts.push(paragraph(next)),
  delete: (texts, at) => texts.splice(at, 1),
  replace: (texts, at, next) => texts.splice(at, 1, prose(next)),
  split: (texts, at) => {
    const words = (texts[at] ?? '').split(' ');
    const middle = Math.ceil(words.length / 2);
    if (words.length > 1) texts.splice(at, 1, words.slice(0, middle).join(' '), words.slice(middle).join(' '));
  },
  merge: (texts, at) => {
    if (at + 1 < texts.length) texts.splice(at, 2, `${texts[at] ?? ''} ${texts[at + 1] ?? ''}`);
  },
  reset: (texts) => {
    for (const [at, text] of texts.entries()) texts[at] = text.replaceAll(' ', '\u00a0').toUpperCase();
  },
};
const outOfOrder: Readonly<Record<string, Edit>> = {
  swap: (texts, at) => texts.splice(at, 2, ...texts.slice(at, at + 2).reverse()),
  move: (texts, at, next) => texts.splice(Math.floor(next() * texts.length), 0, ...texts.splice(at, 1)),
};

/** Sequences of editions tried for each property. */
const RUNS = runs(60);

interface Doing {
  readonly kind: string;
  readonly at: number;
  readonly seed: number;
}

const doings = (edits: Readonly<Record<string, Edit>>): fc.Arbitrary<Doing> =>
  fc.record({ kind: fc.constantFrom(...Object.keys(edits)), at: fc.nat(1000), seed: fc.nat() });
const everyEdit = { ...inPlace, ...outOfOrder };
const editions = fc.record({
  seed: fc.nat(),
  size: fc.integer({ min: 3, max: 16 }),
  steps: fc.array(fc.array(doings(everyEdit), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
});

function edited(texts: readonly string[], step: readonly Doing[]): string[] {
  const result = [...texts];
  for (const { kind, at, seed } of step) {
    if (result.length > 0) everyEdit[kind as keyof typeof everyEdit]?.(result, at % result.length, numbers(seed));
  }
  return result;
}

const startOf = (seed: number, size: number): string[] => {
  const next = numbers(seed);
  return Array.from({ length: size }, () => paragraph(next));
};
const passages = (texts: readonly string[]) => texts.map((text) => ({ text, speaker: null }));
const idsOf = (ledger: Ledger | null, texts: readonly string[]): string[] =>
  compare(ledger, passages(texts)).present.map(({ id }) => id);
const next = (ledger: Ledger | null, texts: readonly string[]): Ledger =>
  publish(ledger, compare(ledger, passages(texts), 'a-document'), { date: '2020-01-01', reason: 'an edit', salt });

const countOf = (texts: readonly string[]): Map<string, number> => {
  const count = new Map<string, number>();
  for (const text of texts) count.set(foldForMatching(text), (count.get(foldForMatching(text)) ?? 0) + 1);
  return count;
};

/** Runs `check` with each edition and the ledger before and after it. */
function published(
  { seed, size, steps }: { seed: number; size: number; steps: readonly (readonly Doing[])[] },
  check: (before: { ledger: Ledger; texts: string[] }, after: { ledger: Ledger; texts: string[] }) => void,
): void {
  let texts = startOf(seed, size);
  let ledger = next(null, texts);
  for (const step of steps) {
    const before = { ledger, texts };
    texts = edited(texts, step);
    ledger = next(ledger, texts);
    check(before, { ledger, texts });
  }
}

describe('whatever is edited and published', { timeout: 3_600_000 }, () => {
  it('a paragraph whose words stay, and stand once, keeps its id [promise 16, 30]', () => {
    let seen = 0;
    fc.assert(
      fc.property(editions, (edition) => {
        published(edition, (before, after) => {
          const [countBefore, countAfter] = [countOf(before.texts), countOf(after.texts)];
          const idsBefore = idsOf(before.ledger, before.texts);
          const idsAfter = idsOf(after.ledger, after.texts);
          for (const [index, text] of before.texts.entries()) {
            const folded = foldForMatching(text);
            if (countBefore.get(folded) !== 1 || countAfter.get(folded) !== 1) continue;
            const now = after.texts.findIndex((other) => foldForMatching(other) === folded);
            expect(idsAfter[now]).toBe(idsBefore[index]);
            seen += 1;
          }
        });
      }),
      { numRuns: RUNS },
    );
    expect(seen).toBeGreaterThan(500);
  });

  it('no id names words that do not go on from its own, unless they are words that it named before [promise 31, 42]', () => {
    let seen = 0;
    fc.assert(
      fc.property(editions, (edition) => {
        published(edition, (before, after) => {
          const was = new Map(before.ledger.paragraphs.map((entry) => [entry.id, entry]));
          for (const entry of after.ledger.paragraphs) {
            const earlier = was.get(entry.id);
            if (!earlier || !isPresent(entry)) continue;
            const [before, now] = [lastState(earlier).text, lastState(entry).text];
            if (earlier.states.some(({ text }) => foldForMatching(text) === foldForMatching(now))) continue;
            expect(goesOn(bagOf(before, foldForMatching), bagOf(now, foldForMatching))).toBe(true);
            seen += 1;
          }
        });
      }),
      { numRuns: RUNS },
    );
    expect(seen).toBeGreaterThan(60);
  });

  it('every id ever published is present or has a tombstone, which leads to present paragraphs where its words went on', () => {
    let seen = 0;
    fc.assert(
      fc.property(editions, (edition) => {
        const ever = new Set<string>();
        published(edition, (before, after) => {
          for (const id of idsOf(before.ledger, before.texts)) ever.add(id);
          const present = new Set(idsOf(after.ledger, after.texts));
          const tombstones = new Map(tombstonesOf(after.ledger).map((tombstone) => [tombstone.id, tombstone]));
          for (const id of ever) expect(present.has(id)).toBe(!tombstones.has(id));
          for (const { into, after: place } of tombstones.values()) {
            for (const id of into) expect(present).toContain(id);
            if (place !== null) expect(present).toContain(place);
            seen += 1;
          }
        });
      }),
      { numRuns: RUNS },
    );
    expect(seen).toBeGreaterThan(60);
  });

  it('a new paragraph never gets an id that was given before [promise 31]', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        published(edition, (before, after) => {
          const used = new Set(before.ledger.paragraphs.map(({ id }) => id));
          const given = compare(before.ledger, passages(after.texts)).present;
          for (const { id, published: known } of given) expect(used.has(id)).toBe(known);
          expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('every published state can be had back to the letter', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const states: string[][] = [];
        published(edition, (before, after) => {
          states[before.ledger.versions.length] = before.texts;
          states[after.ledger.versions.length] = after.texts;
          for (const [number, texts] of states.entries()) {
            if (number > 0) expect(paragraphsAt(after.ledger, number).map(({ text }) => text)).toEqual(texts);
          }
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('every ledger passes its check, and no stroke of a hand through it does', () => {
    let seen = 0;
    fc.assert(
      fc.property(editions, fc.nat(), (edition, stroke) => {
        published(edition, (_, { ledger }) => {
          expect(checkLedger(ledger)).toEqual([]);
          const changes = [...strokes(ledger)];
          const changed = JSON.stringify(changes[stroke % changes.length]);
          if (changed === JSON.stringify(ledger)) return;
          seen += 1;
          const parsed = ledgerSchema.safeParse(JSON.parse(changed));
          if (!parsed.success || checkLedger(parsed.data).length > 0) return;
          // What is left is another ledger that is sound by itself: the list of all ledgers tells.
          const list = indexOf([listed(ledger)]);
          expect(checkIndex(list, new Map([[parsed.data.document, parsed.data]]), new Set())).not.toEqual([]);
        });
      }),
      { numRuns: RUNS },
    );
    expect(seen).toBeGreaterThan(60);
  });

  it('undoing the last edition brings the ids back, for words that were never published twice', () => {
    let seen = 0;
    fc.assert(
      fc.property(editions, (edition) => {
        published(edition, (before, after) => {
          const wordings = countOf(
            after.ledger.paragraphs.flatMap(({ states }) => [
              ...new Set(states.map(({ text }) => foldForMatching(text))),
            ]),
          );
          const ids = idsOf(before.ledger, before.texts);
          const back = idsOf(after.ledger, before.texts);
          for (const [index, text] of before.texts.entries()) {
            if (wordings.get(foldForMatching(text)) !== 1) continue;
            expect(back[index]).toBe(ids[index]);
            seen += 1;
          }
        });
      }),
      { numRuns: RUNS },
    );
    expect(seen).toBeGreaterThan(500);
  });

  it('ids stand in rising order as long as nothing is moved [promise 33]', () => {
    let seen = 0;
    const editionsInPlace = fc.record({
      seed: fc.nat(),
      size: fc.integer({ min: 3, max: 16 }),
      steps: fc.array(fc.array(doings(inPlace), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(editionsInPlace, (edition) => {
        published(edition, (_, after) => {
          const ids = idsOf(after.ledger, after.texts);
          // Words deleted here and inserted there are moved, whoever did it; so are words that come back at another place.
          const travels = new Set(['moved', 'restored']);
          if (after.ledger.paragraphs.some(({ history }) => history.some(({ fate }) => travels.has(fate)))) return;
          seen += 1;
          expect(ids.toSorted(compareIds)).toEqual(ids);
        });
      }),
      { numRuns: RUNS },
    );
    expect(seen).toBeGreaterThan(60);
  });
});
