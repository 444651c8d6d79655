import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { KremlinEdition } from './edition.ts';

/** How many lines the title, summary and date of an event page can take together. */
export const HEAD_LINES = 8;

/** A longer line says not only for which day something is announced, in UTF-16 code units. */
const LONGEST_ANNOUNCED = 60;

/** The day for which a line of the head says that something is announced; null where it says anything else. */
export function announcedDay({ text }: Line, { announcedFor }: KremlinEdition): string | null {
  const printed = text.length <= LONGEST_ANNOUNCED ? foldBlanks(text) : '';
  const found = announcedFor?.exec(printed);
  return found?.[0] === printed ? (found[1] ?? null) : null;
}

/** A longer line is no section of the site, whatever blanks it holds, in UTF-16 code units. */
const LONGEST_SECTION = 60;

/** The section of the site that a line names, blanks folded; empty where it names none. */
export function sectionOf(line: Line | undefined, { section }: KremlinEdition): string {
  const text = line && line.text.length <= LONGEST_SECTION ? foldBlanks(line.text) : '';
  return section.test(text) ? text : '';
}
