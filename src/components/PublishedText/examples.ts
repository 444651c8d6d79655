import { hostile, strings, unbroken, type Example } from '../example.ts';

const words = (id: string, now: 'same' | 'changed' | 'gone', speaker: string | null) => ({
  id,
  text: `Words of <b>${id}</b> & more.`,
  digest: 'h1234567',
  speaker,
  now,
});

export const examples: readonly Example[] = [
  {
    name: 'paragraphs of two speakers',
    props: {
      strings,
      id: 'x',
      language: 'en',
      paragraphs: [words('p1', 'same', 'Chair'), words('p2', 'changed', 'Chair'), words('p12a', 'gone', 'Mayor')],
    },
    shows: ['Chair', 'Words of <b>p1</b> & more.', '12a'],
  },
  ...[hostile, unbroken].map((text) => ({
    name: text === hostile ? 'hostile words' : 'words that no line holds',
    props: {
      strings,
      id: 'x',
      language: 'en',
      paragraphs: [{ ...words('p1', 'changed', text), text }],
    },
    shows: [text],
  })),
];
