import { hostile, strings, unbroken, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'of any page',
    props: { strings, title: 'Example town council: a record', current: '/about/', plain: false },
    shows: ['Example town council: a record', 'Timeline', 'About'],
  },
  {
    name: 'of a page that has its own search',
    props: { strings, title: hostile.replaceAll('\u202E', ''), current: '/', plain: true },
    shows: ['Timeline', 'Search', 'About'],
  },
  { name: 'a title that no line holds', props: { strings, title: unbroken, current: '/', plain: false }, shows: [] },
];
