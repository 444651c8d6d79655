import type { Answer, CountedWord, UnknownWord } from '#search/engine.ts';
import { daysIn } from '#search/statements/days.ts';
import type { Asked } from './state.element.ts';

/** What is said about a question and its answer, above the hits. */
export type Notice =
  /** A word stands in no paragraph; `absent` is one on which nothing depends. */
  | ({ readonly is: 'unknown' | 'absent' } & UnknownWord)
  /** The address has days that are none. */
  | { readonly is: 'no-day'; readonly days: readonly string[] }
  /** The first day lies after the last. */
  | { readonly is: 'reversed' }
  /** Words were left out since the reader agreed. */
  | { readonly is: 'left-out'; readonly words: readonly string[] }
  /** Other spellings were counted as a word. */
  | { readonly is: 'joined'; readonly word: string; readonly spellings: readonly CountedWord[] }
  /** Other spellings are switched off. */
  | { readonly is: 'exact' }
  /** Signs mean nothing here. */
  | { readonly is: 'ignored'; readonly signs: readonly string[] }
  /** Facets and days leave nothing; without them there would be so many. */
  | { readonly is: 'filtered'; readonly count: number }
  /** So many hits may lie outside the days asked for. */
  | { readonly is: 'uncertain'; readonly count: number }
  /** So many more stand in undated documents. */
  | { readonly is: 'undated'; readonly count: number };

/** Whether no day can be from the first on and until the last. */
function isReversed({ from, to }: Asked): boolean {
  const [first, last] = [from, to].map((day) => (day === null ? null : daysIn(day)));
  return Boolean(first && last && first[0] > last[1]);
}

/** What must be said of an answer, most urgent first; nothing where it is just what was asked for. */
export function noticesOf(asked: Asked, answer: Answer): Notice[] {
  return [
    ...answer.unknown.map((unknown) => ({ is: 'unknown' as const, ...unknown })),
    ...answer.absent.map((absent) => ({ is: 'absent' as const, ...absent })),
    ...(asked.wrongDays === undefined ? [] : [{ is: 'no-day' as const, days: asked.wrongDays }]),
    ...(isReversed(asked) ? [{ is: 'reversed' as const }] : []),
    ...(answer.leftOut.length > 0 ? [{ is: 'left-out' as const, words: answer.leftOut }] : []),
    ...(answer.total === 0 && answer.unfiltered > 0 ? [{ is: 'filtered' as const, count: answer.unfiltered }] : []),
    ...(answer.ignored.length > 0 ? [{ is: 'ignored' as const, signs: answer.ignored }] : []),
    ...answer.joined
      .filter(({ spellings }) => spellings.length > 0)
      .map(({ word, spellings }) => ({ is: 'joined' as const, word, spellings })),
    ...(asked.joined ? [] : [{ is: 'exact' as const }]),
    ...(answer.uncertain > 0 ? [{ is: 'uncertain' as const, count: answer.uncertain }] : []),
    ...(answer.undated > 0 ? [{ is: 'undated' as const, count: answer.undated }] : []),
  ];
}

/**
 * A query with another word in the place of one; the word stands by itself or within a phrase.
 * @param word as the answer names it, without signs around it
 */
export function withWord(query: string, word: string, other: string): string {
  const at = placeOf(query, word);
  return at === -1 ? other : `${query.slice(0, at)}${other}${query.slice(at + word.length)}`;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Where a word stands by itself in a query; -1 where it does not. */
function placeOf(query: string, word: string): number {
  for (let at = query.indexOf(word); at !== -1; at = query.indexOf(word, at + 1)) {
    const [before, after] = [query.slice(0, at).slice(-1), query.slice(at + word.length, at + word.length + 1)];
    if (!LETTER.test(before) && !LETTER.test(after)) return at;
  }
  return -1;
}
