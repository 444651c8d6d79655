import { compile } from '#languages/compile.ts';

/** `00:12`, `1:02:03.450`, `10:01 AM`. */
const CLOCK = '\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:[ \\u00A0\\u202F]?[AP]\\.?M\\.?)?';
/** `2019-05-14 `, `14.05.2019, `, `5/14/19, `. */
const DAY = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:,? ?|T)';
const STAMP = `(?:${DAY})?${CLOCK}`;
const BRACKETED = `(?:\\[${STAMP}\\]|\\(${STAMP}\\)|${STAMP})`;

/** A time at the head of a line, with the dash that may part it from the name; some chats print a mark of direction before it. */
const BEFORE = compile(`^\\u200E?\\s{0,8}${BRACKETED}(?:\\s{0,3}[-–—|])?(?=\\s)\\s{0,12}`, 'iu');
/** A time at the end of a line, behind a blank. */
const BEHIND = compile(`\\s${BRACKETED}$`, 'iu');
/** The sign that may part a time from the name before it. */
const SIGN_AT_END = /[,|–—-]$/u;
/** A time by itself. */
const ALONE = compile(`^\\s{0,8}${BRACKETED}\\s{0,8}$`, 'iu');
/** More than hours and minutes, as no list of things to come has it: brackets, a day, or seconds. */
const PLAINLY = compile(`[[(]|${DAY}|:\\d{2}:\\d{2}`, 'iu');

/** A longer line with a time at its end is a sentence, in UTF-16 code units. */
const LONGEST = 120;

/** The time before the words of a line, up to where these begin; null where there is none. */
export const stampBefore = (text: string): string | null => BEFORE.exec(text)?.[0] ?? null;

/** Where the words before the time at the end of a short line end, blanks and signs left out; null where there is none. */
export function stampBehind(text: string): number | null {
  const at = text.length <= LONGEST ? BEHIND.exec(text.trimEnd())?.index : undefined;
  return at === undefined ? null : text.slice(0, at).trimEnd().replace(SIGN_AT_END, '').trimEnd().length;
}

/** Whether a text is nothing but a time. */
export const isStamp = (text: string): boolean => text.length <= LONGEST && ALONE.test(text);

/** Whether a time is so full that it tells when something was said: `[10:01]`, `00:01:22`. */
export const isPlainStamp = (stamp: string): boolean => PLAINLY.test(stamp);
