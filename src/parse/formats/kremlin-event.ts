import type { Format } from '#document/format.ts';
import { parseKremlin, recogniseKremlin, type KremlinEdition } from '../parts/kremlin-page.ts';

const edition: KremlinEdition = {
  section:
    /^(?:Events|News|Transcripts|Trips|Speeches and transcripts|Documents|Announcements|Commissions and Councils)$/u,
  counter: /^\d{1,3} of \d{1,3}$/u,
  publishedIn: /^Published in sections?:/u,
  publisher: { text: 'President of Russia', why: 'the layout is that of the site of the President of Russia' },
};

export const kremlinEvent: Format = {
  name: 'kremlin-event',
  what: 'page of an event on en.kremlin.ru',
  recognise: (capture) => recogniseKremlin(capture, edition),
  parse: (capture) => parseKremlin(capture, edition),
};
