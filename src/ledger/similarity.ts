/** A word: letters with their marks, and figures. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Marks left over when letters are taken apart. */
const MARKS = /\p{M}+/gu;
/** Cyrillic letters with a tail or a bar, in Tajik and its neighbours: often typed as the nearest Russian letter. */
const TAILED = /[ғқҳҷөүұ]/gu;
/** A word with a figure in it: never taken for a misprint of another. */
const FIGURE = /\p{N}/u;

/** Nearest Russian letter, as `foldForMatching` writes it. й, ӣ and ӯ lose their mark by decomposition. */
const untailed: Readonly<Record<string, string>> = { ғ: 'г', қ: 'k', ҳ: 'x', ҷ: 'ч', ө: 'o', ү: 'y', ұ: 'y' };

/** From this similarity on, two wordings are one paragraph: half of their letters stand in words they share. Stated to readers. */
export const SAME_FROM = 0.5;
/** The same where either wording is short: a few words in common prove little. */
export const SHORT_SAME_FROM = 0.65;
/** A paragraph with fewer words than this is short. */
const SHORT_WORDS = 10;

/** From this share of words that stand in the same order on, the order says more than the letters. */
export const IN_ORDER_FROM = 0.6;
/** Fewer words than this are in some order by chance. */
const IN_ORDER_WORDS = 6;
/** The order is not looked at where it would take more comparisons of words than this. */
const IN_ORDER_COMPARISONS = 4_000_000;

/** More left-over words than this on a side are not searched for misprints. */
const MISPRINTS_AMONG = 12;

/** A paragraph's words: as they stand, how often each occurs, and the letters of all. */
export interface Bag {
  readonly order: readonly string[];
  readonly count: ReadonlyMap<string, number>;
  readonly weight: number;
}

/**
 * The words of a folded text, accents taken off and Tajik letters made Russian, so that habits of spelling do not hide a word.
 * @param folded what `foldForMatching` returns
 */
export function bagOf(folded: string): Bag {
  const plain = folded
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(TAILED, (letter) => untailed[letter] ?? letter);
  const order = plain.match(WORD) ?? [];
  const count = new Map<string, number>();
  let weight = 0;
  for (const word of order) {
    count.set(word, (count.get(word) ?? 0) + 1);
    weight += word.length;
  }
  return { order, count, weight };
}

/** Letters in the words that stand in both, each as often as in the poorer of the two. Misprints are not looked for. */
export function sharedLetters(a: Bag, b: Bag): number {
  return shared(a, b, (word) => word.length);
}

function shared(a: Bag, b: Bag, worth: (word: string) => number): number {
  const [few, many] = a.count.size <= b.count.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, times] of few.count) {
    const other = many.count.get(word);
    if (other !== undefined) sum += Math.min(times, other) * worth(word);
  }
  return sum;
}

/** Words of `a` beyond those it shares with `b`; null where there are too many to be misprints. */
function leftOver(a: Bag, b: Bag): string[] | null {
  const left: string[] = [];
  for (const [word, times] of a.count) {
    for (let extra = times - (b.count.get(word) ?? 0); extra > 0; extra -= 1) left.push(word);
    if (left.length > MISPRINTS_AMONG) return null;
  }
  return left;
}

/** Whether two words differ as a misprint does: one letter wrong, missing or doubled (two in a word of eight), or two swapped. */
export function isMisprint(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  const long = Math.max(a.length, b.length);
  if (short < 3 || long - short > 2 || FIGURE.test(a) || FIGURE.test(b)) return false;
  const [one, other] = differingMiddles(a, b);
  if (one.length === 2 && other === one.charAt(1) + one.charAt(0)) return true;
  return short >= 4 && Math.max(one.length, other.length) <= (short >= 8 ? 2 : 1);
}

/** Two words without the letters that they share at the beginning and at the end. */
function differingMiddles(a: string, b: string): [string, string] {
  const short = Math.min(a.length, b.length);
  let head = 0;
  while (head < short && a.charAt(head) === b.charAt(head)) head += 1;
  let tail = 0;
  while (tail < short - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

/**
 * How much of two wordings is the same, 0 to 1, by letters or by words in order, whichever says more.
 *
 * By letters: twice the letters of the words they share, by the letters of both (Dice). Counting letters instead of words keeps
 * “the” and “of”, or «и» and «в», from making strangers alike, in any language. A misprint counts as the word it stands for, less a letter.
 *
 * By words in order: twice the words that stand in both in the same order, by the words of both; from 0.6 on only. Little words
 * share letters with nobody, but strangers do not share the frame of a sentence: a third of the words may be others, long ones too.
 */
export function similarity(a: Bag, b: Bag): number {
  if (a.weight + b.weight === 0) return 0;
  let letters = sharedLetters(a, b);
  const leftA = leftOver(a, b);
  const leftB = leftA && leftOver(b, a);
  if (leftA && leftB) {
    for (const word of leftA) {
      const at = leftB.findIndex((other) => isMisprint(word, other));
      if (at < 0) continue;
      letters += Math.min(word.length, leftB[at]?.length ?? 0) - 1;
      leftB.splice(at, 1);
    }
  }
  return Math.max(Math.min(1, (2 * letters) / (a.weight + b.weight)), inOrder(a, b));
}

/** Share of the words of two wordings that stand in both in the same order; 0 where it is below what proves anything. */
function inOrder(a: Bag, b: Bag): number {
  const both = a.order.length + b.order.length;
  if (Math.min(a.order.length, b.order.length) < IN_ORDER_WORDS) return 0;
  if (2 * shared(a, b, () => 1) < IN_ORDER_FROM * both) return 0;
  if (a.order.length * b.order.length > IN_ORDER_COMPARISONS) return 0;
  const share = (2 * longestCommon(a.order, b.order)) / both;
  return share >= IN_ORDER_FROM ? share : 0;
}

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Int32Array(b.length + 1);
  let next = new Int32Array(b.length + 1);
  for (const word of a) {
    for (let at = 0; at < b.length; at += 1) {
      next[at + 1] = word === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}

/** Whether a paragraph is too short for a resemblance to prove much. */
export function isShort(bag: Bag): boolean {
  return bag.order.length < SHORT_WORDS;
}

/** The similarity from which two wordings are one paragraph. */
export function sameFrom(a: Bag, b: Bag): number {
  return isShort(a) || isShort(b) ? SHORT_SAME_FROM : SAME_FROM;
}
