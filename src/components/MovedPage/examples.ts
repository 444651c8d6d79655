import { stringsFor } from '#strings/strings.ts';
import { type Example } from '../example.ts';

const strings = stringsFor('en');

export const examples: readonly Example[] = [
  {
    name: 'to another address',
    props: { strings, to: '/documents/x/', address: 'https://record.example/documents/x/' },
    shows: ['https://record.example/documents/x/'],
  },
];
