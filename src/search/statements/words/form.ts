import { foldHomoglyphs, UNSEEN } from '#document/fold.ts';
import { arabicLetters } from './arabic.ts';

const PLAIN = /^[a-z0-9]+$/u;
const APOSTROPHES = /[’ʼʻ‘]/gu;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** The sign of stress, which dictionaries and careful transcripts print on Cyrillic vowels. */
const STRESS = /\u0301/gu;

/**
 * A longer word is looked for by so many of its first UTF-16 code units: no language has one, and a picture written out in letters
 * would be an entry of the dictionary as long as it is, in which patterns lose their way.
 */
const LONGEST = 128;

/** Half of a character at the end. */
const HALF = /[\uD800-\uDBFF]$/u;

/** The digits of Arabic and Persian texts. */
const OTHER_DIGITS = /[٠-٩۰-۹]/gu;
const latinDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/**
 * A word as it is looked for: compatibility forms composed (NFKC), unseen characters out, look-alike letters of another
 * alphabet put right, in lower case, one kind of apostrophe, Cyrillic without the sign of stress and with `е` for `ё`,
 * Arabic without vowel signs, all digits as `0` to `9`, thousands without their commas.
 * @param token as printed
 */
export function formOf(token: string): string {
  return token.length > LONGEST ? folded(token.slice(0, LONGEST).replace(HALF, '')) : folded(token);
}

function folded(token: string): string {
  if (PLAIN.test(token)) return token;
  const seen = foldHomoglyphs(token.normalize('NFKC').replace(UNSEEN, '')).toLowerCase().replace(APOSTROPHES, "'");
  if (CYRILLIC.test(seen)) return seen.replace(STRESS, '').replaceAll('ё', 'е');
  const plain = arabicLetters(seen).replace(OTHER_DIGITS, latinDigit);
  return THOUSANDS.test(plain) ? plain.replaceAll(',', '') : plain;
}
