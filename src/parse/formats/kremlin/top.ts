import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { KremlinEdition } from './edition.ts';

/** How many lines the title, summary and date of an event page can take together. */
export const HEAD_LINES = 8;

/** A longer line is no section of the site, whatever blanks it holds, in UTF-16 code units. */
const LONGEST_SECTION = 60;

/** The section of the site that a line names, blanks folded; empty where it names none. */
export function sectionOf(line: Line | undefined, { section }: KremlinEdition): string {
  const text = line && line.text.length <= LONGEST_SECTION ? foldBlanks(line.text) : '';
  return section.test(text) ? text : '';
}
