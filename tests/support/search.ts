import type { PanelStrings } from '#components/SearchPanel/panel-strings.element.ts';
import type { Asked } from '#components/SearchPanel/state.element.ts';
import { byFacet, everything, type Answer, type FacetCount, type Hit } from '#search/engine.ts';
import { stringsFor } from '#strings/strings.ts';

const { search, kinds, locale, language, counts, body } = stringsFor('en');

/** The strings of the search page. */
export const panelStrings: PanelStrings = {
  search,
  kinds,
  locale,
  language,
  counts,
  paragraph: body.paragraph,
};

/** A question for all paragraphs, but for what is said. */
export const asking = (asked: Partial<Asked> = {}): Asked => ({ ...everything, grouped: false, ...asked });

/** A paragraph that was found, but for what is said. */
export const hitWith = (hit: Partial<Hit> = {}): Hit => ({
  document: 'talks',
  paragraph: 'p1',
  title: 'Talks on the bridge',
  date: '8 May 2021',
  days: ['2021-05-08', '2021-05-08'],
  kind: 'meeting',
  publisher: { key: 'council', name: 'Council' },
  language: 'en',
  speaker: { key: 'A. Speaker', name: 'A. Speaker' },
  role: 'Mayor',
  text: 'Words are said.',
  excerpt: [
    { text: 'Words', found: true },
    { text: ' are said.', found: false },
  ],
  uncertain: false,
  ...hit,
});

/** A value of a facet that has no other name than its key. */
export const counted = (key: string, count: number): FacetCount => ({ key, name: key, count });

/** An answer of so many hits, `p1` and so on, but for what is said. */
export const answerOf = (total: number, answer: Partial<Answer> = {}): Answer => ({
  total,
  documents: Math.min(total, 1),
  unfiltered: total,
  uncertain: 0,
  undated: 0,
  unknown: [],
  absent: [],
  joined: [],
  ignored: [],
  days: { from: null, to: null },
  forms: ['words'],
  words: [['words']],
  leftOut: [],
  hits: (from, most) =>
    Promise.resolve(
      Array.from({ length: Math.max(0, Math.min(most, total - from)) }, (_, index) =>
        hitWith({ paragraph: `p${from + index + 1}` }),
      ),
    ),
  groups: () => Promise.resolve([{ document: 'talks', count: total, hits: [hitWith()] }]),
  inGroup: () => Promise.resolve([]),
  counts: () => Promise.resolve(byFacet(() => [])),
  people: () => Promise.resolve([]),
  ...answer,
});
