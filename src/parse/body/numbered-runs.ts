/** The prime of FNV, by which letters are mixed into one number, and numbers of words. */
const PRIME = 0x01_00_01_93;
/** A table of so many places for each thing in it is seldom searched beyond the first. */
const ROOM = 2;

const LETTER = /[\p{L}\p{N}]/u;
/** A half of a character beyond the first plane. */
const SURROGATE = /\p{Cs}/u;
/** Of each UTF-16 code unit, whether it is part of a word: 1 or 2, or 0 where it has not been met yet. */
const PARTS = new Uint8Array(0x1_00_00);
const OF_WORD = 1;
const BETWEEN_WORDS = 2;

function isOfWord(code: number): boolean {
  const known = PARTS[code];
  if (known) return known === OF_WORD;
  const unit = String.fromCharCode(code);
  const isPart = LETTER.test(unit) || SURROGATE.test(unit);
  PARTS[code] = isPart ? OF_WORD : BETWEEN_WORDS;
  return isPart;
}

/** The words of a text, in order: where each begins and ends, and a hash of its letters. No text is made for any of them. */
interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

function wordsOf(text: string): Words {
  const [starts, ends, hashes]: [number[], number[], number[]] = [[], [], []];
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < text.length && isOfWord(code)) {
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    if (at > start) {
      starts.push(start);
      ends.push(at);
      hashes.push(hash);
    }
    start = at + 1;
    hash = 0;
  }
  return { starts, ends, hashes };
}

/**
 * Numbers the runs of words of a text: the same number for the same words in the same order, and for no others. What has been met
 * is found by a hash in a table of numbers, since a text for each word would take longer than all that is asked of it; the letters
 * are then compared one by one, so that a hash that two runs share decides nothing.
 * @param lines the text of each line; letters and figures are words, as they stand
 * @param length how many words make a run
 * @returns for each line the numbers of its runs in order; none for a line with fewer words
 */
export function numberedRuns(lines: readonly string[], length: number): number[][] {
  const text = lines.join('\n');
  const { starts, ends, hashes } = wordsOf(text);
  /** Where each run stood first, by its number. */
  const firsts: number[] = [];
  const size = 2 ** Math.ceil(Math.log2(starts.length * ROOM + 1));
  /** One more than the number of a run at the place of its hash or behind it; 0 where nothing is. */
  const table = new Int32Array(size);
  const isSameWord = (one: number, other: number): boolean => {
    const [start = 0, end = 0, from = 0] = [starts[one], ends[one], starts[other]];
    if (hashes[one] !== hashes[other] || end - start !== (ends[other] ?? 0) - from) return false;
    for (let at = 0; at < end - start; at += 1)
      if (text.charCodeAt(start + at) !== text.charCodeAt(from + at)) return false;
    return true;
  };
  const isSame = (one: number, other: number): boolean => {
    for (let at = 0; at < length; at += 1) if (!isSameWord(one + at, other + at)) return false;
    return true;
  };
  const numberOf = (word: number): number => {
    let hash = 0;
    for (let at = word; at < word + length; at += 1) hash = Math.imul(hash ^ (hashes[at] ?? 0), PRIME);
    let place = (hash ^ (hash >>> 15)) & (size - 1);
    for (let run = table[place] ?? 0; run > 0; run = table[place] ?? 0) {
      if (isSame(firsts[run - 1] ?? 0, word)) return run - 1;
      place = (place + 1) & (size - 1);
    }
    table[place] = firsts.push(word);
    return firsts.length - 1;
  };
  let word = 0;
  let end = 0;
  return lines.map((line) => {
    const numbers: number[] = [];
    const from = word;
    end += line.length + 1;
    while ((starts[word] ?? Infinity) < end) word += 1;
    for (let at = from; at <= word - length; at += 1) numbers.push(numberOf(at));
    return numbers;
  });
}
