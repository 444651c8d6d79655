import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { PICTURE_AGENCIES } from '#languages/outlets.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { mayHold } from '#document/may-hold.ts';
import type { Metadata } from '#document/tree.ts';
import { cut } from '../page/line-parts.ts';
import type { Page } from '../page/page.ts';

const RIGHTS_RESERVED = compile(`\\.? ?${oneOf(allWords('rightsPhrases'))}\\.?$`, 'iu');

/** `Embassy of …, 2012–2023` */
const YEARS_BEHIND = /[,.]? \d{4}(?: ?[-–] ?\d{4})?\.?$/u;

const SOURCE = oneOf(allWords('sourceWords'));
/** `Source: The Ministry of …`, `SOURCE: FEDERAL NEWS SERVICE (…)`, `Источник: ТАСС`, `Attribution: …` */
const SOURCE_LINE = compile(`^${SOURCE}:? {0,3}[:–—-]? {0,3}(\\S.{1,400})$`, 'iu');
const SOURCE_MARK = compile(`^${SOURCE}\\s{0,3}:`, 'iu');
/** An address alone on a line. */
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)[^\s<>"]{3,300}$/iu;
/** `© Consulate General of …` at the end of a page; never a photo credit. */
const COPYRIGHT_LINE = compile(
  `^(?:©|\\(c\\)|${oneOf(allWords('copyrightWords'))}(?: ©)?)\\s{0,3}(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?\\s{0,3})?(\\p{L}[^/|]{2,200})$`,
  'iu',
);
/** A credit has the word, an agency that sells pictures, or a stroke. */
const PHOTO_CREDIT = compile(`${oneOf(allWords('photoWords'))}|${oneOf(PICTURE_AGENCIES)}\\b|[|/]`, 'iu');

/** Every line that names a source has one, as few others do. */
export const SOURCE_SIGN = ':';

/** A longer line is prose with the word in it, in UTF-16 code units. */
const LONGEST_SOURCE_LINE = 500;
/** A longer line is no copyright line, in UTF-16 code units. */
const LONGEST_COPYRIGHT_LINE = 400;
/** A longer address is none that a page prints, in UTF-16 code units. */
const LONGEST_ADDRESS = 399;

/** The publisher that a `Source:` line names, without the mark; null where the line is none. */
export function readSourceLine(line: Line): string | null {
  if (line.text.length > LONGEST_SOURCE_LINE || !line.text.includes(SOURCE_SIGN)) return null;
  const text = foldBlanks(line.text);
  if (!SOURCE_MARK.test(text)) return null;
  return SOURCE_LINE.exec(text)?.[1]?.replace(/\.$/u, '') ?? null;
}

/** What a `Source:` line says: who published the text; an address says only where it was found, and is nobody’s name. */
export const sourceFacts = (source: string): Pick<Metadata, 'field' | 'text'> => ({
  field: BARE_ADDRESS.test(source) ? 'note' : 'publisher',
  text: source,
});

/** The body named in a copyright line; null for photo credits and other lines. */
export function readCopyrightLine(line: Line): string | null {
  if (line.text.length > LONGEST_COPYRIGHT_LINE) return null;
  const text = foldBlanks(line.text);
  if (PHOTO_CREDIT.test(text)) return null;
  return COPYRIGHT_LINE.exec(text)?.[1]?.replace(RIGHTS_RESERVED, '').replace(YEARS_BEHIND, '') ?? null;
}

/** Whether a line is nothing but a web address. */
export function isBareAddress(line: Line): boolean {
  return line.text.length <= LONGEST_ADDRESS && BARE_ADDRESS.test(line.text.trim());
}

/** `/en/news/1822333/Source: Ministry of … 18 July 2022 00:03 1487-18-07-2022 Today, …`: a head that lost its line ends. */
const INNER_SOURCE = compile(
  `^(\\S{0,160}?)(${oneOf(capitalised(allWords('sourceWords')))}: .{3,160}?) (\\d{1,2} \\p{Lu}\\p{L}{2,9} \\d{4} \\d{1,2}:\\d{2}) (\\d{1,5}-\\d{2}-\\d{2}-\\d{4}) (?=\\S)`,
  'u',
);

/** Parts those lines of a page that hold address, source, day and number before their first words. */
export function partSourceLines(page: Page): void {
  if (mayHold(page.capture, SOURCE_SIGN)) page.lines = page.lines.flatMap(partSourceLine);
}

/** The parts of a line that holds address, source, day and number before its first words; the line itself elsewhere. */
function partSourceLine(line: Line): Line[] {
  const found = line.text.includes(SOURCE_SIGN) ? INNER_SOURCE.exec(line.text) : null;
  if (!found) return [line];
  const [, address = '', source = '', stamp = '', number = ''] = found;
  const ends = [address.length, address.length + source.length];
  for (const part of [stamp, number]) ends.push((ends.at(-1) ?? 0) + 1 + part.length);
  const starts = [0, ...ends];
  return starts
    .map((start, at) => cut(line, start, at < ends.length ? ends[at] : line.text.length))
    .filter((part) => part.text !== '');
}
