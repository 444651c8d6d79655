/** The prime of FNV, by which the numbers of words are mixed into one. */
const PRIME = 0x01_00_01_93;
/** A table of so many places for each thing in it is seldom searched beyond the first. */
const ROOM = 2;

/**
 * Numbers the runs of words of a text: the same number for the same words in the same order, and for no others. What has been met
 * is found by a hash in a table of numbers, since a text for each run would take longer than all that is asked of it; words are
 * then compared one by one, so that a hash that two runs share decides nothing.
 * @param lines the words of each line
 * @param length how many words make a run
 * @returns for each line the numbers of its runs in order; none for a line with fewer words
 */
export function numberedRuns(lines: readonly (readonly string[])[], length: number): number[][] {
  const words = numberedWords(lines.flat());
  /** Where each run stood first, by its number. */
  const firsts: number[] = [];
  const size = 2 ** Math.ceil(Math.log2(words.length * ROOM + 1));
  /** One more than the number of a run at the place of its hash or behind it; 0 where nothing is. */
  const table = new Int32Array(size);
  const isSame = (one: number, other: number): boolean => {
    for (let at = 0; at < length; at += 1) if (words[one + at] !== words[other + at]) return false;
    return true;
  };
  const numberOf = (start: number): number => {
    let hash = 0;
    for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ (words[at] ?? 0), PRIME);
    let place = (hash ^ (hash >>> 15)) & (size - 1);
    for (let run = table[place] ?? 0; run > 0; run = table[place] ?? 0) {
      if (isSame(firsts[run - 1] ?? 0, start)) return run - 1;
      place = (place + 1) & (size - 1);
    }
    table[place] = firsts.push(start);
    return firsts.length - 1;
  };
  let start = 0;
  return lines.map((line) => {
    const from = start;
    start += line.length;
    return Array.from({ length: Math.max(0, line.length - length + 1) }, (_, at) => numberOf(from + at));
  });
}

/** A number for each word, the same for the same. */
function numberedWords(words: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(words, (word) => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  });
}
