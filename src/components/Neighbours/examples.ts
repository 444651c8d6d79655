import { hostile, records, strings, tajik, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'both',
    props: { strings, previous: records.tajik, next: records.hostile },
    shows: ['Earlier', tajik, 'Later', hostile],
  },
  { name: 'the first', props: { strings, previous: null, next: records.long }, shows: ['Later'] },
  { name: 'the last', props: { strings, previous: records.arabic, next: null }, shows: ['Earlier'] },
  { name: 'the only one', props: { strings, previous: null, next: null }, shows: [], empty: true },
];
