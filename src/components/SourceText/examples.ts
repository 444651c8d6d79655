import { hostile, tajik, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'hostile words in a line', props: { text: hostile, within: true }, shows: [hostile] },
  { name: 'hostile words in a block', props: { text: hostile }, shows: [hostile] },
  { name: 'a control character', props: { text: 'a\u0007b' }, shows: ['a\uFFFDb'] },
  { name: 'Tajik', props: { text: tajik, within: true }, shows: [tajik] },
];
