import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { readLabel } from '../body/label/label.ts';
import { SALUTATION } from '../body/salutation.ts';
import { findDateAtEndOfTitle, readStandaloneDate } from '../date/index.ts';
import { LONGEST_TITLE } from './title-line.ts';

/** Letters by which a line of another alphabet is told. */
const LATIN_WORDS = /\p{Script=Latin}{2}/u;
const OTHER_LETTERS = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Hangul}]/u;

const isLatin = (text: string): boolean => LATIN_WORDS.test(text) && !OTHER_LETTERS.test(text);
const isOther = (text: string): boolean => OTHER_LETTERS.test(text) && !LATIN_WORDS.test(text);

/** A longer second line is the first paragraph in another language, in UTF-16 code units. */
const LONGEST_TRANSLATION = 240;

/** How a sentence ends, and how a line ends that others go on from. */
const SENTENCE_END = /[.!?。！？]$/u;
const LINE_END = /[.!?:;,。！？：]$/u;

/** Whether a line can be a title and is neither a date, a turn nor a salutation. */
const mayTranslate = (line: Line, text: string): boolean =>
  text.length <= LONGEST_TRANSLATION &&
  !LINE_END.test(text) &&
  !readStandaloneDate(text) &&
  !readLabel(line) &&
  !SALUTATION.test(text);

/**
 * Whether the second line says the title in another alphabet, as bilingual pages print it: neither holds letters of the
 * other's, neither ends a sentence, and the date stands below.
 */
export function isTranslation([line, next, below]: readonly Line[]): boolean {
  if (!line || !next || !below || next.role === 'field') return false;
  const above = foldBlanks(line.text);
  const text = foldBlanks(next.text.slice(0, LONGEST_TITLE));
  const changes = (isOther(above) && isLatin(text)) || (isLatin(above) && isOther(text));
  if (!changes || SENTENCE_END.test(above) || !mayTranslate(next, text)) return false;
  return findDateAtEndOfTitle(text) !== null || readStandaloneDate(foldBlanks(below.text)) !== null;
}
