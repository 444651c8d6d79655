/** Punctuation and blanks with which a line closes. */
const CLOSING_SIGNS = /[.:;,\s]{1,12}$/u;

/** Characters that stand in captures without being seen: zero-width, soft hyphen, word joiner, bidi controls. */
export const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Blanks of any kind, NBSP, thin and figure spaces, line ends, in one run, but for a plain one alone. */
const BLANKS = /[^\S ]\s*| \s+/gu;

/** Any sign that folding changes: unseen, a blank other than the plain one, two of these in a row, or one at an end. */
const FOLDABLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[^\S ]| (?= |$)|^ /u;

/** Unseen characters but for joiners and non-joiners between letters without capitals, where they belong to the spelling: `می‌شود`. */
const UNSPELT = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF](?!(?<=[\p{Lo}\p{M}][\u200C\u200D])\p{Lo})/gu;

/** Plain blanks for every kind of blank, unseen characters left out but for those of the spelling, ends trimmed; letters untouched. */
export function foldBlanks(text: string): string {
  return FOLDABLE.test(text) ? text.replace(UNSPELT, '').replace(BLANKS, ' ').trim() : text;
}

const HOMOGLYPHS = new Map(
  'аa еe оo рp сc уy хx іi јj ѕs һh АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS'.split(' ').map((pair) => {
    return [pair.charAt(0), pair.charAt(1)] as const;
  }),
);

const LATIN_LETTER = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;

/** A word, or a text, that holds letters of the Latin and of the Cyrillic alphabet. */
export function isMixedScript(word: string): boolean {
  return LATIN_LETTER.test(word) && CYRILLIC_LETTER.test(word);
}

/** Words for looking through a text: runs of letters. */
export const LETTER_RUNS = /\p{L}+/gu;

/**
 * In words that mix the two alphabets and are otherwise Latin, Cyrillic letters that look like Latin ones become these.
 * Words of one alphabet stay as they are.
 */
export function foldHomoglyphs(text: string): string {
  if (!isMixedScript(text)) return text;
  return text.replace(LETTER_RUNS, (word) => {
    if (!isMixedScript(word)) return word;
    const folded = Array.from(word, (letter) => HOMOGLYPHS.get(letter) ?? letter).join('');
    return CYRILLIC_LETTER.test(folded) ? word : folded;
  });
}

/** For telling whether two lines say the same: NFKC, blanks, homoglyphs, case and closing punctuation folded away. */
export function foldForComparing(text: string): string {
  return foldHomoglyphs(foldBlanks(text.normalize('NFKC')).replace(UNSEEN, ''))
    .toLowerCase()
    .replace(CLOSING_SIGNS, '');
}
