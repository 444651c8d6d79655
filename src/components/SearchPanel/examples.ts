import { strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'one language',
    props: { strings, languages: ['en'], people: {} },
    shows: ['Press / to search from any page'],
  },
  { name: 'no text at all', props: { strings, languages: [], people: {} }, shows: ['Several words find'] },
];
