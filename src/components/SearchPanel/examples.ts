import { hostile, strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'before anything is asked',
    props: { strings, record: 'Example town council', people: {} },
    shows: ['Browse everything, newest first', 'Press / to search from any page', 'How to ask', 'speaker:Smith'],
  },
  {
    name: 'a register of people with hostile names',
    props: { strings, record: hostile, people: { [hostile]: 'somebody' } },
    shows: ['Browse everything'],
  },
];
