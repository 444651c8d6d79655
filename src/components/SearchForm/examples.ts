import { strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'of a page', props: { strings, size: 'large' }, shows: ['Search the texts'] },
  { name: 'of the header', props: { strings, size: 'small' }, shows: ['Search the texts'] },
];
