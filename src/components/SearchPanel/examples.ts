import { stringsFor } from '#strings/strings.ts';
import { type Example } from '../example.ts';

const strings = stringsFor('en');

export const examples: readonly Example[] = [
  { name: 'one language', props: { strings, languages: ['en'] }, shows: ['Press / to search from any page'] },
  { name: 'no text at all', props: { strings, languages: [] }, shows: ['Several words find'] },
];
