import { strings, type Example } from '../example.ts';

const turn = (id: string, words: string, kind = ''): string =>
  `<li${kind}><a href="#${id}">${words === '' ? 'Chair' : `<b>Chair</b> ${words}`}</a></li>`;

export const examples: readonly Example[] = [
  {
    name: 'turns under a heading, one of them a question',
    props: {
      strings,
      language: 'en',
      html: `<ol><li class="heading"><a href="#p1">The harbour</a><ol>${turn('p1', '')}${turn('p2', 'Will it be…', ' class="q"')}</ol></li></ol>`,
    },
    shows: ['Contents', 'The harbour', 'Chair', 'Chair Will it be…'],
    links: ['#p1', '#p1', '#p2'],
  },
];
