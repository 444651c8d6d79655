import type { FurnitureKind } from '#document/tree.ts';

/** The menu of special.kremlin.ru, one line. */
export const SPECIAL_MENU =
  /^(?:view settings|font size:?|site colou?rs:?|select font .{0,60}|character spacing .{0,80}|official website of the president of russia)$/iu;

/**
 * Lines that only one site prints, whole and folded. They are set aside on any page: what shows the site may have been cut off,
 * or the text taken over with them.
 */
export const SITE_LINES: readonly (readonly [RegExp, FurnitureKind])[] = [
  [SPECIAL_MENU, 'menu'],
  // Of the older mid.ru.
  [/^(?:asset publisher|advanced settings)$/iu, 'menu'],
  // Of Australian ministers.
  [/^this was published under the .{4,80} government$/iu, 'banner'],
  // Of consulates; the second is what a shield against crawlers leaves of an address.
  [/^(?:consular queries:?|\[email.protected\])$/iu, 'menu'],
  // The number that the press of the United Nations gave a job, and its bars.
  [/^\d{2}-\d{5}(?: \([A-Z]\))?(?: \*\d{7}\*)?$|^\*\d{7}\*$/u, 'page number'],
  [/^\d{1,5} days have passed since .{0,400}$/iu, 'banner'],
];
