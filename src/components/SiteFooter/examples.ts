import { strings, unbroken, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'of any page', props: { strings, title: 'Example town council' }, shows: ['Example town council'] },
  { name: 'a title that no line holds', props: { strings, title: unbroken }, shows: [] },
];
