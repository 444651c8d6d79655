import type { Line } from '#document/capture.ts';
import { foldForComparing } from '#document/fold.ts';

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

const SHINGLE = 5;
const FEWEST_WORDS = 8;
const LONGEST = 900;

const wordsOfLine = (text: string): string[] =>
  foldForComparing(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');

/**
 * Finds pull quotes: lines whose words stand again, in the same order, inside one longer or equal line further on
 * or shortly before. Linear in the text: runs of five words are looked up in an index.
 * @returns for each line whether it repeats another
 */
export function repeatedLines(lines: readonly Line[]): boolean[] {
  const words = lines.map((line) => wordsOfLine(line.text));
  const index = new Map<string, number[]>();
  words.forEach((list, line) => {
    for (let at = 0; at + SHINGLE <= list.length; at += 1) {
      const key = list.slice(at, at + SHINGLE).join(' ');
      const places = index.get(key);
      if (!places) index.set(key, [line]);
      else if (places.at(-1) !== line && places.length < 8) places.push(line);
    }
  });
  return words.map((list, line) => {
    if (list.length < FEWEST_WORDS || (lines[line]?.text.length ?? 0) > LONGEST) return false;
    const hits = new Map<number, number>();
    const shingles = list.length - SHINGLE + 1;
    for (let at = 0; at < shingles; at += 1) {
      for (const place of index.get(list.slice(at, at + SHINGLE).join(' ')) ?? [])
        if (place !== line) hits.set(place, (hits.get(place) ?? 0) + 1);
    }
    for (const [place, count] of hits) {
      if (Math.abs(place - line) > 12 || count < shingles * 0.7) continue;
      const other = words[place]?.length ?? 0;
      if (other > list.length || (other === list.length && place > line)) return true;
    }
    return false;
  });
}
