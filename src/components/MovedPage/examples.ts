import { strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'to another address',
    props: {
      strings,
      to: '/documents/x/',
      address: 'https://record.example/documents/x/',
      fragments: ['p0a', 'p1', 'p12b'],
    },
    shows: ['https://record.example/documents/x/', 'Go to paragraph 0a', 'Go to paragraph 12b'],
    links: ['/documents/x/', '/documents/x/#p0a', '/documents/x/#p1', '/documents/x/#p12b'],
  },
  {
    name: 'to the capture',
    props: { strings, to: '/x/capture/', address: 'https://record.example/x/capture/', fragments: ['L1', 'L2'] },
    shows: ['Go to line 2'],
    links: ['/x/capture/', '/x/capture/#L1', '/x/capture/#L2'],
  },
  {
    name: 'to a page without places',
    props: { strings, to: '/x/', address: 'https://record.example/x/', fragments: [] },
    shows: ['https://record.example/x/'],
    links: ['/x/'],
  },
];
