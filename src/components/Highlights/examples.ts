import { stringsFor } from '#strings/strings.ts';
import { type Example } from '../example.ts';

const strings = stringsFor('en');

export const examples: readonly Example[] = [
  { name: 'nothing until a script has marked words', props: { strings }, shows: [], empty: true },
];
