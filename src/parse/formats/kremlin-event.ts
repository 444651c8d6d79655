import type { Format } from '#document/format.ts';
import { parseKremlin, recogniseKremlin, type KremlinEdition } from '../parts/kremlin-page.ts';

export const ENGLISH_PUBLISHED_IN = /^Published in sections?:/u;

export const ENGLISH_SECTION =
  /^(?:Events|News|Transcripts|Trips|Speeches and transcripts|Documents|Announcements|Commissions and Councils)$/u;

const edition: KremlinEdition = {
  section: ENGLISH_SECTION,
  publishedIn: ENGLISH_PUBLISHED_IN,
  publisher: { text: 'President of Russia', why: 'the layout is that of the site of the President of Russia' },
};

export const kremlinEvent: Format = {
  name: 'kremlin-event',
  what: 'page of an event on en.kremlin.ru',
  recognise: (capture) => recogniseKremlin(capture, edition),
  parse: (capture) => parseKremlin(capture, edition),
};
