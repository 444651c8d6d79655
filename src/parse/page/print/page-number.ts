import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';

/** The number of a page, on a line of its own. */
export interface PageNumber {
  readonly value: number;
  /** A word, or the number of all pages beside it, says that it is one: `Page 3`, `3/14`. */
  readonly isSaid: boolean;
  /** It stands in brackets with its word, as those set it who copy a printed record: it is one wherever it stands. */
  readonly isMarked: boolean;
}

/** `12`, `- 12 -`, `[12]`, `xii`; Roman figures in capitals number parts of a text. */
const BARE = /^[-–—~•|[(]?\s?(\d{1,4}|[IVX]{1,7})\s?[-–—~•|\])]?$/iu;
const CAPITAL = /\p{Lu}/u;

const OUT_OF = oneOf(allWords('outOfWords'));
const OF_ALL = `\\s?(?:\\/|${OUT_OF})\\s?\\d{1,4}`;

/** `2/14`, `2 of 14` */
const FRACTION = compile(`^(\\d{1,4})${OF_ALL}$`, 'iu');

const MARK = '[';

/** `Page 12`, `Page 12 of 290`, `[Page 12]`, `[[Page H123]]`, `[Page: S12]` */
const SAID = compile(
  `^[-–—[({]{0,2}\\s?${oneOf(allWords('pageWords'))}:?\\s?(?:\\p{Lu}(?=\\d))?(\\d{1,5}|[IVX]{1,7})(?:${OF_ALL})?\\s?[-–—\\])}]{0,2}$`,
  'iu',
);

/** What every such line has: a figure, or Roman figures at its end, looked for from there. */
const FIGURES = /\d|$(?<=[IVX][^\p{L}\p{N}]*)/iu;

/** Whether a line has the figures without which no line is the number of a page. */
export const hasFigures = (text: string): boolean => FIGURES.test(text);

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of figures, Arabic or Roman. */
function valueOf(figures: string): number {
  if (/^\d/u.test(figures)) return Number(figures);
  const letters = figures.toLowerCase();
  const worth = (at: number): number => ROMAN[letters.charAt(at)] ?? 0;
  let sum = 0;
  for (let at = 0; at < letters.length; at += 1) sum += worth(at) < worth(at + 1) ? -worth(at) : worth(at);
  return sum;
}

/** What a line, blanks folded, says where it is nothing but the number of a page; null for any other. */
export function readPageNumber(text: string): PageNumber | null {
  const said = (SAID.exec(text) ?? FRACTION.exec(text))?.[1];
  if (said !== undefined) return { value: valueOf(said), isSaid: true, isMarked: text.startsWith(MARK) };
  const bare = CAPITAL.test(text) ? undefined : BARE.exec(text)?.[1];
  return bare === undefined ? null : { value: valueOf(bare), isSaid: false, isMarked: false };
}
