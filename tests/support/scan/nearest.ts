import type { ScannedCorpus } from './corpus.ts';
import { inLatin } from './letters.ts';
import { tokensOf } from './tokens.ts';

/** How many letters have to be put in, left out or put in the place of others (Wagner and Fischer). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (const [at, wanted] of Array.from(other).entries())
      next.push(Math.min((row[at] ?? 0) + (letter === wanted ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const MOST = 3;

/** How far a word may be from what was meant, by its letters. */
const reach = ({ length }: string): number => (length <= 5 ? 1 : length <= 9 ? 2 : MOST);

/** The three forms most like a word that stands nowhere: of the same first letter, nearest first, then the most frequent. */
export function nearestIn({ counts }: ScannedCorpus, word: string): { word: string; count: number }[] {
  // As it is looked for: look-alike letters of another alphabet are put right.
  const latin = inLatin(tokensOf(word)[0]?.form ?? word);
  return [...counts]
    .map(([form, { paragraphs }]) => ({ word: form, count: paragraphs, latin: inLatin(form) }))
    .filter((other) => other.latin.startsWith(latin.charAt(0)) && Math.abs(other.latin.length - latin.length) <= MOST)
    .map((other) => ({ ...other, away: distance(latin, other.latin) }))
    .filter(({ away }) => away <= reach(latin))
    .sort((a, b) => a.away - b.away || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word: form, count }) => ({ word: form, count }));
}
