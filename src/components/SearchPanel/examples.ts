import { hostile, strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'before anything is asked',
    props: { strings, record: 'Example town council' },
    shows: ['Browse everything, newest first', 'Press / to search from any page', 'How to ask', 'speaker:Smith'],
  },
  {
    name: 'a record with a hostile title',
    props: { strings, record: hostile },
    shows: ['Browse everything'],
  },
];
