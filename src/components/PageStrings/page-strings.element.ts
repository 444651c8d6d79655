import type { page } from '#strings/en-page.ts';
import type { Translated } from '#strings/template.ts';

/** What the scripts on the page of a document say. */
export type PageStrings = Translated<typeof page>;

let held: PageStrings | null = null;

/** Says in which language the scripts of this page speak; the script that says it stands before the others in the page. */
export function holdPageStrings(strings: PageStrings): void {
  held = strings;
}

/**
 * The strings of this page.
 * @throws {Error} where the page lacks `<PageStrings>`
 */
export function pageStrings(): PageStrings {
  if (!held) throw new Error('The page has no <PageStrings>.');
  return held;
}
