/** Characters that are not seen: soft hyphen, zero-width blanks and joiners, bidi marks, byte-order mark. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const BLANKS = /\s+/gu;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** The text as it reads: every run of blanks (NBSP too) one blank, nothing unseen, no blanks at the ends. */
export function folded(text: string): string {
  return text.replace(UNSEEN, '').replace(BLANKS, ' ').trim();
}

/** The text without any blank: captures lose and gain blanks where the page had a link. */
export function bare(text: string): string {
  return text.replace(UNSEEN, '').replace(BLANKS, '');
}

/** Letters and digits only, in lower case. */
export function letters(text: string): string {
  return text.normalize('NFC').replace(NOT_LETTERS, '').toLowerCase();
}

/** The letters of the first words of a text, at most `count` words, run together. */
export function firstWords(text: string, count: number): string {
  return letters(
    folded(text)
      .split(' ')
      .filter((word) => letters(word) !== '')
      .slice(0, count)
      .join(' '),
  );
}
