import type { DateMention } from '#document/date.ts';
import { foldBlanks } from '#document/fold.ts';
import { mentionOf } from './mention.ts';
import { dateAt } from './notations.ts';
import { is, isFourDigits, tokenise } from './tokens.ts';
import { trimEnd } from './trim.ts';
import { readPlainDate } from './line.ts';

/** A ministry's register number, `220-13-02-2025`, and the day of publication it carries. */
export interface RegisterNumber {
  readonly number: string;
  /** The day of publication. */
  readonly mention: DateMention;
}

/** A longer line is prose, in UTF-16 code units. */
const LONGEST_LINE = 120;

/** The number, then day, month and year of publication. */
const REGISTER_NUMBER = /^(\d{1,5})-(\d{2})-(\d{2})-(\d{4})$/u;

/**
 * A line that is a register number, alone or behind the day and time of publication: `28.09.2024 21:26 № 1832-28-09-2024`.
 * Null for other lines and for days that do not exist.
 */
export function readRegisterNumber(text: string): RegisterNumber | null {
  if (text.length > LONGEST_LINE) return null;
  const line = foldBlanks(text);
  const at = Math.max(line.lastIndexOf(' '), line.lastIndexOf('№')) + 1;
  const number = line.slice(at);
  const printed = REGISTER_NUMBER.exec(number);
  if (!printed) return null;
  const [, , day = '', month = '', year = ''] = printed;
  const reading = dateAt(tokenise(`${day}.${month}.${year}`), 0);
  if (!reading?.edtf) return null;
  const published = mentionOf(reading.edtf, reading);
  const stamp = trimEnd(line.slice(0, at), ' №');
  if (stamp === '') return { number, mention: published };
  const read = readPlainDate(stamp);
  if (read?.kind !== 'date' || read.place !== null) return null;
  return { number, mention: read.mention.edtf === published.edtf ? read.mention : published };
}

/** So much of a text is looked at for a crawler's mark, in UTF-16 code units. */
export const CRAWLER_PREFIX = 80;

/** A crawler's mark before the text without a line end, ` date 2022-09-05 `. */
export interface CrawlerPrefix {
  /** The day of publication. */
  readonly mention: DateMention;
  /** Offset of the first character of the text itself. */
  readonly end: number;
}

/** The word the mark begins with, behind blanks. */
const MARK_WORD = /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]{0,80}date/u;

/** The mark a crawler leaves at the beginning of a text: the day of publication; null where there is none. */
export function readCrawlerPrefix(text: string): CrawlerPrefix | null {
  if (!MARK_WORD.test(text)) return null;
  const tokens = tokenise(text.slice(0, CRAWLER_PREFIX));
  if (tokens[0]?.text !== 'date' || !isFourDigits(tokens[1]) || !is(tokens[2], '-')) return null;
  const reading = dateAt(tokens, 1);
  if (!reading?.edtf) return null;
  const following = tokens[reading.next];
  if (following && !following.gap) return null;
  return { mention: mentionOf(reading.edtf, reading), end: following?.start ?? Math.min(text.length, CRAWLER_PREFIX) };
}
