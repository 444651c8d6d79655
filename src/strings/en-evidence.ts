import type { DateGround } from '#document/date-ground.ts';
import type { Evidence } from '#document/evidence.ts';
import type { Template } from './template.ts';

/** The names of values; none where the schema admits no values. */
type NamesOf<Values> = string extends keyof Values ? never : keyof Values & string;

/** What shows a fact, without a capital at its beginning or a stop at its end. */
export const evidence = {
  'no-layout': 'no known layout fits',
  'no-text': 'the file is not a text',
  dateline: 'the text opens with the dateline “{printed}”',
  'two-clocks': 'two clocks stand above the title; their day is that of the capture, not of the document',
  'kremlin-section-and-end': 'line 1 is the site’s section “{printed}” and the end says where the page was published',
  'kremlin-date-and-end': 'a date line in the head, and the end says where the page was published',
  'kremlin-section-and-times': 'the site’s section “{printed}” on line 1, then a date line and a time line',
  'kremlin-announcement':
    'the site’s section “{printed}” on line 1, and the day for which something is announced in the place of the date',
  'kremlin-special-menu': 'the menu of special.kremlin.ru: “{printed}”',
  'mid-site': 'the saved page names the ministry’s site, “{printed}”',
  'mid-asset-publisher': '“Asset Publisher” on line 1 and the stamp or language menu of the older mid.ru',
  'mid-language-menu': 'the language menu of the older mid.ru under stamp and title',
  'mid-register-number': 'a register number NUMBER-DD-MM-YYYY beside a title that names the ministry’s speaker',
  'mid-run-on-stamp': 'date and time glued as on the older mid.ru, and a title that names the minister',
  'official-copyright': 'the page ends with the copyright line of an official body, “{printed}”',
  'source-line': 'a line names the source: “{printed}”',
  'white-house-site': 'the capture says it comes from {printed}',
  'white-house-labels': 'a time of day with its zone above labels in capitals',
  'subtitle-times': 'the times of subtitles stand above its words',
  'mail-headers': 'the lines of a mail stand at the top: sender, subject, date',
  'layout-of-kremlin': 'known by the layout of the page, which the site of the President of Russia has',
  'layout-of-kremlin-russian': 'known by the layout of the page, which the Russian site of the President of Russia has',
  'layout-of-kremlin-special': 'known by the layout of the page, which special.kremlin.ru has',
  'layout-of-mid': 'known by the layout of the page, which mid.ru has',
  'layout-of-white-house': 'known by the layout of the page, which White House transcripts have',
  'copyright-line': 'the copyright line at the end names it',
  clocks: 'the clocks of {capital} and {town} stand above the title',
  editor: 'said by the editor',
  date: '{ground}',
  reason: '{reason}',
} as const satisfies { readonly [One in Evidence as One['name']]: Template<NamesOf<One['values']>> };

/** Where a date stands, to follow the date in a sentence. */
export const dateGrounds = {
  title: 'stands in the title',
  head: 'stands in the head of the page',
  dateline: 'stands in the dateline',
  publication: 'is the day on which the page was published',
  'title, year in the head': 'stands in the title, the year in the head of the page',
  'head, year in the head': 'stands in the head of the page, the year in the head of the page',
  'dateline, year in the head': 'stands in the dateline, the year in the head of the page',
} as const satisfies Record<DateGround, string>;
