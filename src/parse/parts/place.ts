import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { NAME_PARTICLES, SMALL_WORDS } from '#document/names.ts';
import { CAPITALISED } from '#document/person.ts';
import { readLabel } from './label.ts';
import { isElision } from './stage.ts';

export const COUNTER = /\d{1,3} of \d{1,3}/u;

export const ABBREVIATION_END = /(?:^|[\s.])\p{Lu}\.$/u;
export const SUBTITLE_START =
  /^(?:Beginning|Excerpts?|Transcript|Opening|Speech|Remarks|Statements?|Press|Answers|Address|Message) /u;
const LONGEST_PLACE = 130;

/**
 * Whether a line under a date is a place: capitalised words and small words only, no sentence, no label,
 * and not the first half of a sentence that the next line continues in lower case.
 */
export function isPlaceLine(line: Line, next: Line | null): boolean {
  const text = foldBlanks(line.text);
  if (
    text === '' ||
    text.length > LONGEST_PLACE ||
    (/[.!?:;…]$/u.test(text) && !ABBREVIATION_END.test(text)) ||
    SUBTITLE_START.test(text) ||
    isElision(text)
  )
    return false;
  if (COUNTER.test(text) || readLabel(line)) return false;
  if (next?.blanksBefore === 0 && /^[\p{Ll}:]/u.test(next.text)) return false;
  return text
    .split(' ')
    .every(
      (word) => CAPITALISED.test(word) || /^[\d№–—-]/u.test(word) || SMALL_WORDS.has(word) || NAME_PARTICLES.has(word),
    );
}
