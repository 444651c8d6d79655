import { allWords } from '#languages/all-words.ts';
import type { DateMention } from '#document/date.ts';
import { isFullDay } from '#document/full-day.ts';
import { mentionOf } from './mention.ts';
import { dateAt } from './notations.ts';
import { placeAtEnd } from './place.ts';
import type { Token } from './tokens.ts';
import { DIGIT, is, isDash, tokenise } from './tokens.ts';

/** The date at the end of a title. */
export interface TitleDate {
  readonly kind: 'date';
  readonly mention: DateMention;
  /** `Moscow`, `St Petersburg`, `Novo-Ogaryovo, Moscow Region`; null where no place stands before the date. */
  readonly place: string | null;
}

/** A title that ends in a day the calendar does not have. */
export interface InvalidTitleDate {
  readonly kind: 'invalid';
  readonly text: string;
}

const REACH = 160;

/** Words after which a date says when something in the title was or will be, not of what day the document is. */
const TIES = allWords('ties', 'dateTies');

/** Words for an occasion at which words are spoken: its day is the document's. */
const OCCASIONS = allWords('occasions');

/** `… Regular Press Conference on July 17, 2020`: the preposition ties the day to the occasion that the document is of. */
const isHeldOn = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 1], 'on') && OCCASIONS.has(tokens[at - 2]?.text.toLowerCase() ?? '');

/** Marks that set a date off from the title. */
const SETS_OFF = [',', ';', ':', '(', '[', '”', '"', '»', '|', ')', '>', '.', '!', '?'];

function closes(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (is(tokens[index], ':', '.', ';', ',')) index += 1;
  return index === tokens.length;
}

/**
 * The date that ends a title, with the place before it: `…, Moscow, February 24, 2020` · `… (April 06, 2023)` · `…, September 10-12, 2018`.
 * Null where the title does not end in a date, or where a preposition ties the date to the words before it
 * (`the attacks of September 11, 2001`). Without a mark to set it off only a full day with its year counts.
 * A full stop at the end makes a sentence of it, unless a place stands before the date. A month alone counts in brackets: `[April 2024]`.
 */
export function findDateAtEndOfTitle(title: string): TitleDate | InvalidTitleDate | null {
  const offset = Math.max(0, title.length - REACH);
  const tail = title.slice(offset);
  if (!DIGIT.test(tail)) return null;
  const tokens = tokenise(tail);
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    const before = tokens[at - 1];
    if (!first || first.kind === 'mark' || (before && !first.gap && before.kind !== 'mark')) continue;
    if (!first.gap && (before?.kind === 'number' || isDash(before) || is(before, '.', '/'))) continue;
    const bracketed = is(before, '(', '[');
    const reading = dateAt(tokens, at, { precision: bracketed ? 'month' : 'day' });
    if (!reading) continue;
    const closing = bracketed ? (is(before, '(') ? ')' : ']') : null;
    if (closing !== null && !is(tokens[reading.next], closing)) continue;
    const next = closing === null ? reading.next : reading.next + 1;
    if (!closes(tokens, next)) continue;
    const start = offset + (bracketed ? (before?.start ?? first.start) : first.start);
    const end = offset + (tokens[next - 1]?.end ?? 0);
    const place = placeAtEnd(title.slice(0, start));
    const setOff = before === undefined || is(before, ...SETS_OFF) || isDash(before);
    if (before && TIES.has(before.text.toLowerCase()) && !isHeldOn(tokens, at)) return null;
    if (is(tokens[next], '.') && !place && !bracketed) return null;
    if (!setOff && !place && reading.needs !== 'order' && !isFullDay(reading.edtf ?? '')) return null;
    if (reading.edtf === null) return { kind: 'invalid', text: title.slice(start, end) };
    return {
      kind: 'date',
      mention: mentionOf(reading.edtf, reading),
      place: place?.place ?? null,
    };
  }
  return null;
}
