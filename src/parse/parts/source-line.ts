import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';

export const RIGHTS_RESERVED = /\.? ?all rights reserved\.?$/iu;

/** `Source: The Ministry of …`, `SOURCE: FEDERAL NEWS SERVICE (…)`, `Источник: ТАСС`, `Attribution: …` */
export const SOURCE_LINE =
  /^(?:source|originally published (?:by|at)|attribution|источник|манбаъ):? {0,3}[:–—-]? {0,3}(\S.{1,400})$/iu;
export const SOURCE_MARK = /^(?:source|attribution|источник|манбаъ)\s{0,3}:/iu;
/** An address alone on a line. */
export const BARE_ADDRESS = /^(?:https?:\/\/|www\.)[^\s<>"]{3,300}$/iu;
/** `© Consulate General of …` at the end of a page; never a photo credit. */
export const COPYRIGHT_LINE =
  /^(?:©|\(c\)|copyright(?: ©)?)\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s{0,3})?(\p{L}[^/|]{2,200})$/iu;
export const PHOTO_CREDIT = /photo|reuters|getty|sputnik\b|фото|\||\//iu;

/** The publisher that a `Source:` line names, without the mark; null where the line is none. */
export function readSourceLine(line: Line): string | null {
  const text = foldBlanks(line.text.slice(0, 500));
  if (!SOURCE_MARK.test(text)) return null;
  return SOURCE_LINE.exec(text)?.[1]?.replace(/\.$/u, '') ?? null;
}

/** The body named in a copyright line; null for photo credits and other lines. */
export function readCopyrightLine(line: Line): string | null {
  const text = foldBlanks(line.text.slice(0, 400));
  if (PHOTO_CREDIT.test(text)) return null;
  return COPYRIGHT_LINE.exec(text)?.[1]?.replace(RIGHTS_RESERVED, '') ?? null;
}

/** Whether a line is nothing but a web address. */
export function isBareAddress(line: Line): boolean {
  return line.text.length < 400 && BARE_ADDRESS.test(line.text.trim());
}
