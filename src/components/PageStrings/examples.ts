import { strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'strings for scripts', props: { strings }, shows: [], empty: true },
];
