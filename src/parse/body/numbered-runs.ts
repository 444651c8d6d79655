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
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/** Takes a text apart that ends in no word. */
function wordsOf(text: string): Words {
  const most = Math.ceil(text.length / 2);
  const [starts, ends, hashes] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let count = 0;
  let start = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isOfWord(code)) {
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    if (at > start) {
      starts[count] = start;
      ends[count] = at;
      hashes[count] = hash;
      count += 1;
    }
    start = at + 1;
    hash = 0;
  }
  return { count, starts, ends, hashes };
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
  const text = `${lines.join('\n')}\n`;
  const { count, starts, ends, hashes } = wordsOf(text);
  /** Where each run stood first, by its number, and how many there are. */
  const firsts = new Int32Array(count);
  let numbered = 0;
  const size = 2 ** Math.ceil(Math.log2(count * ROOM + 1));
  /** One more than the number of a run at the place of its hash or behind it; 0 where nothing is. */
  const table = new Int32Array(size);
  const isSameWord = (one: number, other: number): boolean => {
    if (hashes[one] !== hashes[other]) return false;
    const start = starts[one] ?? 0;
    const from = starts[other] ?? 0;
    const letters = (ends[one] ?? 0) - start;
    if (letters !== (ends[other] ?? 0) - from) return false;
    for (let at = 0; at < letters; at += 1)
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
    firsts[numbered] = word;
    numbered += 1;
    table[place] = numbered;
    return numbered - 1;
  };
  let word = 0;
  let end = 0;
  return lines.map((line) => {
    const numbers: number[] = [];
    const from = word;
    end += line.length + 1;
    while (word < count && (starts[word] ?? 0) < end) word += 1;
    for (let at = from; at <= word - length; at += 1) numbers.push(numberOf(at));
    return numbers;
  });
}
