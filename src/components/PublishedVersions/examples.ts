import { hostile, strings, type Example } from '../example.ts';

const version = (number: number, reason: string) => ({
  number,
  date: '2024-06-03',
  reason,
  published: '2024-06-03T12:30:00+03:00',
  cause: 'source',
  address: 'x',
  capture: 'ab'.repeat(32),
  seal: 'cd'.repeat(32),
  digest: '0123456789abcdef'.repeat(4),
  paragraphs: 3,
});

export const examples: readonly Example[] = [
  {
    name: 'several, one of them shown',
    props: { strings, id: 'x', versions: [version(2, 'A slip was put right.'), version(1, 'First')], current: 1 },
    shows: ['A slip was put right.', '3 June 2024'],
  },
  {
    name: 'more than are listed',
    props: { strings, id: 'x', versions: [version(2, 'A slip was put right.'), version(1, 'First')], latest: 1 },
    shows: ['A slip was put right.', 'All 2 versions'],
  },
  { name: 'a hostile reason', props: { strings, id: 'x', versions: [version(1, hostile)] }, shows: [hostile] },
  { name: 'none', props: { strings, id: 'x', versions: [] }, shows: [], empty: true },
];
