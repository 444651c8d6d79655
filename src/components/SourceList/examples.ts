import { arabic, hostile, tajik, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'two names', props: { values: ['Chair', 'Mayor'] }, shows: ['Chair, Mayor'] },
  {
    name: 'names of several scripts',
    props: { values: [arabic, tajik, hostile], between: ' · ' },
    shows: [`${arabic} · ${tajik} · ${hostile}`],
  },
  { name: 'none', props: { values: [] }, shows: [], empty: true },
];
