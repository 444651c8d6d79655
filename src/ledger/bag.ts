/**
 * A word: letters with their marks, and figures. In scripts that set no blanks each letter counts as one: whole clauses would, and with
 * one letter corrected nothing of such a clause would be found again.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;
/** Marks left over when letters are taken apart. */
const MARKS = /\p{M}+/gu;
/** Cyrillic letters with a tail or a bar, in Tajik and its neighbours: often typed as the nearest Russian letter. */
const TAILED = /[ғқҳҷөүұ]/gu;
/** A word with a figure in it. */
const FIGURE = /\p{N}/u;
/** The number of a list entry before its words, as folding leaves it: `1.`, `(a)`, `iv)`, `2.3.`. It tells the place and not the words. */
const ENTRY_NUMBER =
  /^[('[]*(?:\p{N}{1,3}[.):\]](?:\p{N}{1,3}[.):\]]){0,3}|\p{L}[.)\]]|[ivxlc]{2,6}[.)\]])(?=['(]?\p{L})/u;
/** A word that begins with a capital within a sentence. */
const NAME = /(?<=[\p{L}\p{N}][,;]? )\p{Lu}[\p{L}\p{M}]*/gu;
/** Of the words, so many may be names: where more have a capital, it tells nothing. */
const NAMES_UNTIL = 0.4;
/** A paragraph with fewer words than this is short. */
const SHORT_WORDS = 10;

/** Nearest Russian letter, as `foldForMatching` writes it. й, ӣ and ӯ lose their mark by decomposition. */
const untailed: Readonly<Record<string, string>> = { ғ: 'г', қ: 'k', ҳ: 'x', ҷ: 'ч', ө: 'o', ү: 'y', ұ: 'y' };

/** A paragraph's words: as they stand, how often each occurs, and the letters of all. */
export interface Bag {
  readonly order: readonly string[];
  readonly count: ReadonlyMap<string, number>;
  readonly weight: number;
  /** Words printed as a name is: with a capital within a sentence; none where most words have one, as in a heading. */
  readonly names: ReadonlySet<string>;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** No words. */
export const EMPTY_BAG: Bag = { order: [], count: new Map(), weight: 0, names: NO_NAMES };

/**
 * The words of a text without the number of a list entry, accents taken off and Tajik letters made Russian, so that habits of spelling
 * do not hide a word.
 * @param printed a paragraph's words as printed
 * @param fold `foldForMatching`, or the same with a memory
 */
export function bagOf(printed: string, fold: (text: string) => string): Bag {
  const order = plainWords(fold(printed).replace(ENTRY_NUMBER, ''));
  const count = new Map<string, number>();
  let weight = 0;
  for (const word of order) {
    count.set(word, (count.get(word) ?? 0) + 1);
    weight += word.length;
  }
  const named = printed.match(NAME);
  return {
    order,
    count,
    weight,
    names: named && named.length <= NAMES_UNTIL * order.length ? new Set(plainWords(fold(named.join(' ')))) : NO_NAMES,
  };
}

function plainWords(folded: string): string[] {
  const plain = folded
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(TAILED, (letter) => untailed[letter] ?? letter);
  return plain.match(WORD) ?? [];
}

/** Whether a word has a figure in it. */
export function isFigure(word: string): boolean {
  return FIGURE.test(word);
}

/** Whether a paragraph is too short for a resemblance to prove much. */
export function isShort(bag: Bag): boolean {
  return bag.order.length < SHORT_WORDS;
}

/** All letters and figures in a row, so that blanks that came or went make no difference. */
export function lettersOf(bag: Bag): string {
  return bag.order.join('');
}

/** Words of `a` beyond those it shares with `b`; null where there are more than `most`. */
export function leftOver(a: Bag, b: Bag, most: number): string[] | null {
  const left: string[] = [];
  for (const [word, times] of a.count) {
    for (let extra = times - (b.count.get(word) ?? 0); extra > 0; extra -= 1) left.push(word);
    if (left.length > most) return null;
  }
  return left;
}

/** What the words that stand in both are worth, each as often as in the poorer of the two. */
export function sharedWorth(a: Bag, b: Bag, worth: (word: string) => number): number {
  const [few, many] = a.count.size <= b.count.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, times] of few.count) {
    const other = many.count.get(word);
    if (other !== undefined) sum += Math.min(times, other) * worth(word);
  }
  return sum;
}

/** Letters in the words that stand in both. Misprints are not looked for. */
export function sharedLetters(a: Bag, b: Bag): number {
  return sharedWorth(a, b, (word) => word.length);
}
