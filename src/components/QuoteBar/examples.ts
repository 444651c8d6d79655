import { records, strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'of a document with everything', props: { strings, record: records.full }, shows: [], empty: true },
  { name: 'of hostile words', props: { strings, record: records.hostile }, shows: [], empty: true },
];
