import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { FurnitureKind } from '#document/tree.ts';
import { clockTown } from '../date/clock.ts';
import { SITE_LINES } from '../formats/site-lines.ts';

/** Languages in which a page is offered, by their own names or the English ones: `Japanese`, `中文 العربي`. */
const LANGUAGE_NAMES = compile(`^(?:${oneOf(allWords('languageNames'))}(?: ?[|/•·] ?| |$)){1,12}$`, 'iu');

/** Languages in which a page is offered, by codes: `• en-GB1 de-DE1`. */
export const LANGUAGE_CODE_MENU = /^(?:[•·]\s*)?(?:\p{Ll}{2}-\p{Lu}{2}\d ?){1,24}$/u;

const OUT_OF = oneOf(allWords('outOfWords'));

/** Which picture of a gallery is shown: `1 of 12`. */
export const PHOTO_COUNTER = compile(`^\\d{1,3} ${OUT_OF} \\d{1,3}$`, 'iu');

const HOME = oneOf(allWords('homeWords'));
const VIEWS = allWords('viewWords');
const MENU = allWords('menuLines', 'menuHeadlines', 'homeWords');

/** Lines that belong to any site rather than to a document, whole and folded. */
const BOILERPLATE_LINES: readonly (readonly [RegExp, FurnitureKind])[] = [
  [LANGUAGE_CODE_MENU, 'language menu'],
  ...SITE_LINES,
  [compile(`^${oneOf(allWords('sectionNames'))}\\s*\\/$`, 'iu'), 'menu'],
  [compile(`^${oneOf(MENU)}$`, 'iu'), 'menu'],
  [compile(`^${oneOf(allWords('menuBeginnings'))} .{0,60}$`, 'iu'), 'menu'],
  [compile(`^.{0,4}${oneOf(allWords('skipLinks'))}.{0,4}$`, 'iu'), 'skip link'],
  [/^[#|•·,;](?: ?[#|•·,;]){0,2}$/u, 'stray mark'],
  [/^(?:# ?){2,6}$/u, 'end mark'],
  // What journalists set below the last line of an item.
  [/^[-–—]\s?30\s?[-–—]$/u, 'end mark'],
  [compile(`^${HOME} ?[/>»›→] ?\\S.{0,300}$`, 'iu'), 'path of the page'],
  [/^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/u, 'address'],
  [/^https?:\/\/\S{1,300} \d{1,3}\/\d{1,3}$/u, 'page number'],
  [/^\/(?:[\w-]{1,60}\/){2,12}$/u, 'address of a page'],
  // But `3/4/21, 10:02 AM - Anna Reed: Hello` is a message of a chat.
  [/^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2} [AP]M(?: (?![-–—] ).{1,200})?$/u, 'print time'],
  [LANGUAGE_NAMES, 'language menu'],
  [compile(`^${oneOf(VIEWS.union(allWords('viewHeadings')))}\\s?:\\s?\\d{1,7}$`, 'iu'), 'counter'],
  [compile(`^\\d{1,4} ${oneOf(VIEWS)}$`, 'iu'), 'counter'],
  // `[[Page H2390]]`, `{time}  1015`: where a page begins in print, and a quarter of an hour.
  [compile(`^\\[\\[${oneOf(allWords('pageWords'))} \\p{Lu}?\\d{1,6}\\]\\]$`, 'iu'), 'page number'],
  [compile(`^\\{${oneOf(allWords('timeNouns'))}\\} \\d{4}$`, 'iu'), 'time code'],
  [PHOTO_COUNTER, 'photo counter'],
  [compile(`^(?:${oneOf(allWords('pageWords'))} )?\\d{1,3}\\s?(?:\\/|${OUT_OF})\\s?\\d{1,3}$`, 'iu'), 'page number'],
  // But a day in figures, `2019-05-14`, and two years, `2012–2023`, are none.
  [/^(?!\d{4}[ –-]\d\d?[ –-]\d\d?$|\d\d?[ –-]\d\d?[ –-]\d{4}$|\d{4} ?[–-] ?\d{4}$)\+?\d[\d ()–-]{6,24}$/u, 'telephone'],
];

/** A longer line is text, whatever it begins with, in UTF-16 code units. */
const LONGEST_BOILERPLATE = 420;

/** What a line is where it belongs to the site and not to the document; null where it may be text. */
export function boilerplate(line: Line): FurnitureKind | null {
  if (line.text.length > LONGEST_BOILERPLATE) return null;
  const text = foldBlanks(line.text);
  for (const [pattern, what] of BOILERPLATE_LINES) if (pattern.test(text)) return what;
  return clockTown(text) === null ? null : 'clock';
}
