const BETWEEN_WORDS = /\s+/u;
/** A part that may be left out, `question[s]`. */
const OPTIONAL = /\[([^[\]]*)\]/u;

/** The words of a list written as one text, with blanks or line ends between them. */
export const words = (list: string): readonly string[] => list.trim().split(BETWEEN_WORDS);

/**
 * The phrases of a list written as one text, `|` between them. What stands in square brackets may be left out:
 * `remark[s]` stands for `remark` and `remarks`. A `*` stands for up to three more letters: `просмотр*`.
 */
export const phrases = (list: string): readonly string[] => list.split('|').flatMap(withAndWithout);

function withAndWithout(phrase: string): string[] {
  const found = OPTIONAL.exec(phrase);
  if (!found) return [words(phrase).join(' ')];
  const [whole, part = ''] = found;
  return [phrase.replace(whole, ''), phrase.replace(whole, part)].flatMap(withAndWithout);
}

/** Rows of words, `|` between the rows; a row may be empty. */
export const rows = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((row) => (row.trim() === '' ? [] : words(row)));
