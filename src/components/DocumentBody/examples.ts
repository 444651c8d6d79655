import { strings, type Example } from '../example.ts';

const paragraph = (number: number, words: string) =>
  `<p id="p${String(number)}">${words} <a class="n" href="#p${String(number)}">${String(number)}</a></p>`;

const turn = (kind: string, name: string, content: string) =>
  `<section class="turn" data-kind="${kind}"><h2 class="speaker"><bdi class="name">${name}</bdi></h2><div class="speech">${content}</div></section>`;

const exchange = `<div class="exchange" role="group" aria-label="Question and answer">${turn('question', 'Question', paragraph(2, 'Will it be open?'))}${turn('answer', 'Mayor of Example', paragraph(3, 'Yes.'))}</div>`;

const common = { strings, language: 'en', title: 'Text' };

export const examples: readonly Example[] = [
  {
    name: 'a statement, a question and its answer',
    props: { ...common, html: turn('speech', 'Chair', paragraph(1, 'Good afternoon.')) + exchange },
    shows: ['Chair Good afternoon. 1', 'Question Will it be open? 2', 'Mayor of Example Yes. 3'],
  },
  {
    name: 'numbers that may change',
    props: { ...common, html: paragraph(1204, 'Good afternoon.'), provisional: 'These numbers may change.' },
    shows: ['These numbers may change.', 'Good afternoon. 1204'],
  },
];
