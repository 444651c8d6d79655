import { compile } from '#languages/compile.ts';

const BLANK = '[ \\u00A0\\u202F]';
/** `AM`, `p.m.`, `a. m.` */
const HALF = `(?:${BLANK}?(?:[Aa]|[Pp])\\.?${BLANK}?[Mm](?!\\p{L})\\.?)?`;
/** `00:12`, `1:02:03.450`, `10:01 AM`. */
const CLOCK = `\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?${HALF}`;
/** `2019-05-14`, `14.05.2019`, `5/14/19`. */
const FIGURES = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
/** `May 14, 2019`, `Tue, 14 May 2019`. */
const WORDED =
  '(?:\\p{L}{2,12}\\.?,? )?(?:\\p{L}{3,12}\\.? \\d{1,2}(?:\\p{Ll}{2})?|\\d{1,2}\\.? \\p{L}{3,12}\\.?),? \\d{4}';
/** A day, and what may stand between it and the time: `, `, `T`, ` at `, ` klo `, ` a las `. */
const DAY = `(?:${FIGURES}|${WORDED})(?:,?${BLANK}?|T|,? (?:\\p{Ll}{1,4}\\.? ){1,2})`;
/** The time behind a day: some print a full stop in it, or the half of the day before it, `上午10:02`. */
const CLOCK_OF_DAY = `(?:\\p{Lo}{1,3} ?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d{1,3})?${HALF}`;
const STAMP = `(?:${DAY}${CLOCK_OF_DAY}|${CLOCK})`;
/**
 * A time with what may be brackets around it, of which `arePaired` says whether they are: a pattern with three times in it would
 * take as long to compile as some captures to read.
 */
const BRACKETED = `([\\[(])?${STAMP}([\\])])?`;

/**
 * A time at the head of a line, with the dash that may part it from the name; some chats print a mark of direction before it, and a
 * sign before the name of somebody unknown.
 */
const BEFORE = compile(`^\\u200E?\\s{0,8}${BRACKETED}(?:\\s{0,3}[-–—|])?(?=\\s)\\s{0,12}(?:\\u200E?~${BLANK}?)?`, 'u');
/** A time at the end of a line, from behind a blank; the day may be told in words behind a dash, `— Today at 10:01 AM`. */
const BEHIND = compile(`^(?:[–—-] (?:\\p{L}{1,12},? ){1,3}${CLOCK}|${BRACKETED})$`, 'u');
/** No such time is longer, in UTF-16 code units. */
const REACH = 48;
/** In what it ends. */
const ENDS = /[\d\])Mm.]$/u;
const BLANK_BEFORE = /\s/u;
/** The sign that may part a time from the name before it. */
const SIGN_AT_END = /[,|–—-]$/u;
/** A time by itself. */
const ALONE = compile(`^\\s{0,8}${BRACKETED}\\s{0,8}$`, 'u');
/** A day before the time. */
const DATED = compile(`^\\u200E?\\s{0,8}[[(]?${DAY}`, 'u');
/** More than hours and minutes, as no list of things to come has it: brackets, a day, or seconds. */
const PLAINLY = /[[(]|:\d{2}:\d{2}/u;
/** What every time has. */
const MINUTES = /\d[.:]\d{2}/u;
/** What every line with a time has: a colon in it, or a day in figures at the head. */
const SIGN = compile(`\\d:\\d|^\\P{L}{0,3}${FIGURES}[, ]`, 'u');

/** A longer line with a time at its end is a sentence, in UTF-16 code units. */
const LONGEST = 120;
/** No time is shorter. */
const SHORTEST = '0:00'.length;

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/** Whether the brackets around a time are of one sort, or none. */
const arePaired = ([, opening, closing]: RegExpExecArray): boolean =>
  closing === (opening === undefined ? undefined : CLOSING[opening]);

/** What a pattern with one bracketed time matches, brackets paired; null where it matches nothing. */
function matched(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text);
  return found && arePaired(found) ? found[0] : null;
}

/** Whether a line may hold a time at all, which is soon asked. */
export const mayHoldStamp = (text: string): boolean => text.length >= SHORTEST && SIGN.test(text);

/** The time before the words of a line, up to where these begin; null where there is none. */
export const stampBefore = (text: string): string | null => matched(BEFORE, text);

/** Where the words before the time at the end of a short line end, blanks and signs left out; null where there is none. */
export function stampBehind(text: string): number | null {
  const line = text.length <= LONGEST ? text.trimEnd() : '';
  if (!ENDS.test(line)) return null;
  for (let at = Math.max(1, line.length - REACH); at < line.length; at += 1)
    if (BLANK_BEFORE.test(line.charAt(at - 1)) && matched(BEHIND, line.slice(at)) !== null)
      return line.slice(0, at).trimEnd().replace(SIGN_AT_END, '').trimEnd().length;
  return null;
}

/** Whether a text is nothing but a time. */
export const isStamp = (text: string): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST && MINUTES.test(text) && matched(ALONE, text) !== null;

/** Whether a time tells its day. */
export const hasDay = (stamp: string): boolean => DATED.test(stamp);

/** Whether a time is so full that it tells when something was said: `[10:01]`, `00:01:22`. */
export const isPlainStamp = (stamp: string): boolean => PLAINLY.test(stamp) || hasDay(stamp);
