import type { Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a mail address',
    props: { contact: 'clerk@council.example' },
    shows: ['clerk@council.example'],
    links: ['mailto:clerk@council.example'],
  },
  {
    name: 'a page',
    props: { contact: 'https://council.example/@clerk' },
    shows: ['https://council.example/@clerk'],
    links: ['https://council.example/@clerk'],
  },
];
