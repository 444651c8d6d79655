import type { Format } from '#document/format.ts';
import type { KremlinEdition } from './edition.ts';
import { parseKremlin } from './page.ts';
import { recogniseKremlin, STRONGEST } from './recognise.ts';

const ENGLISH_SECTION =
  /^(?:Events|News|Transcripts|Trips|Speeches and transcripts|Documents|Announcements|Commissions and Councils)$/u;
const ENGLISH_STAMP =
  /(?<=\s)(?:\d{1,2} \p{L}{3,10} \d{4}|\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}),?\s{1,3}(\d{1,2}:\d{2})(?=\s)/u;
const ENGLISH_SUMMARY =
  /(?<=[^\s,:–—-] )(?:(?:President )?(?:Vladimir Putin|Dmitry Medvedev)|The President)(?= \p{Ll})/u;
const ANNOUNCES = /\bwill (?:meet|visit|hold|take part|receive|attend|make)\b/u;
const ENGLISH_MORE = /^\d{1,3} more$/u;
const ENGLISH_PUBLISHED_IN = /^Published in sections?: ?(.{0,300})$/u;
const ENGLISH_PUBLICATION_DATE = /^Publication date: ?(.{4,60})$/u;
const ENGLISH_DIRECT_LINK = /^Direct link: ?\S{4,200}$/u;
const ENGLISH_TEXT_VERSION = /^Text version$/u;

const edition: KremlinEdition = {
  publisher: { name: 'President of Russia', evidence: { name: 'layout-of-kremlin', values: {} } },
  section: ENGLISH_SECTION,
  innerStamp: ENGLISH_STAMP,
  summaryStart: ENGLISH_SUMMARY,
  announces: ANNOUNCES,
  transcripts: new Set(['Transcripts']),
  documents: new Set(['Documents']),
  tail: {
    headings: { Geography: 'geography', Topics: 'topics', Persons: 'persons', 'Publication status': 'status' },
    links: new Set(['See also', 'Additional']),
    moreLink: ENGLISH_MORE,
    publishedIn: ENGLISH_PUBLISHED_IN,
    publicationDate: ENGLISH_PUBLICATION_DATE,
    directLink: ENGLISH_DIRECT_LINK,
    textVersion: ENGLISH_TEXT_VERSION,
  },
};

export const kremlinEvent: Format = {
  name: 'kremlin-event',
  strongest: STRONGEST,
  recognise: (capture) => recogniseKremlin(capture, edition),
  parse: (capture) => parseKremlin(capture, edition),
};
