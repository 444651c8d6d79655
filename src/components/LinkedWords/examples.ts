import type { Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'nothing until a script has compared words', props: {}, shows: [], empty: true },
];
