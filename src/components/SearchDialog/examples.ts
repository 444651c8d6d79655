import { strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'nothing until a key has opened it', props: { strings }, shows: [], empty: true },
];
