import { arabic, hostile, records, strings, tajik, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'documents of all sorts',
    props: { strings, level: 2, records: Object.values(records), possible: new Set(['hostile']) },
    shows: [
      'Mayor of Example, Chair',
      'Meeting Example Council of Example',
      hostile,
      'possibly in this period',
      tajik,
      arabic,
    ],
  },
  {
    name: 'one document',
    props: { strings, level: 2, records: [records.bare] },
    shows: ['Untitled', 'Undated'],
  },
  { name: 'none', props: { strings, level: 3, records: [] }, shows: [], empty: true },
];
