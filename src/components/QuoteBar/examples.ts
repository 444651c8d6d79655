import { stringsFor } from '#strings/strings.ts';
import { records, type Example } from '../example.ts';

const strings = stringsFor('en');

export const examples: readonly Example[] = [
  { name: 'of a document with everything', props: { strings, record: records.full }, shows: [], empty: true },
  { name: 'of hostile words', props: { strings, record: records.hostile }, shows: [], empty: true },
];
