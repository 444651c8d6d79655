import { expect, it } from 'vitest';
import type { TailWords } from '#parse/formats/kremlin/edition.ts';
import { tailLines } from '#parse/formats/kremlin/tail-lines.ts';

const words: TailWords = {
  headings: { Topics: 'topics', Persons: 'persons', Status: 'status' },
  links: new Set(['See also']),
  publishedIn: /^Published in/u,
  publicationDate: /^Publication date/u,
  directLink: /^Direct link/u,
  textVersion: /^Text version$/u,
};

const SENTENCE = 'The bridge was opened.';
const STATUS = ['Status', 'Published in section: News', 'Text version'];

/** The lines of the tail, by their words. */
const tailOf = (...lines: string[]): string[] => tailLines(lines, words).map((at) => lines[at] ?? '');

it.each([
  ['ends the page', [SENTENCE, 'Topics', 'Bridges', ...STATUS], ['Topics', 'Bridges', ...STATUS]],
  ['stands above a paragraph put in', ['Topics', 'Bridges', ...STATUS, SENTENCE], ['Topics', 'Bridges', ...STATUS]],
  [
    'and above short words put in',
    ['Topics', 'Bridges', ...STATUS, SENTENCE, 'Well done'],
    ['Topics', 'Bridges', ...STATUS],
  ],
  ['goes on with links', [...STATUS, 'See also', 'A visit'], [...STATUS, 'See also', 'A visit']],
  [
    'but not below a sentence',
    [...STATUS, 'See also', 'A visit', SENTENCE, 'Well done'],
    [...STATUS, 'See also', 'A visit'],
  ],
  [
    'has two paragraphs put between',
    ['Topics', SENTENCE, 'Bridges', SENTENCE, ...STATUS],
    ['Topics', 'Bridges', ...STATUS],
  ],
  ['has no third', ['Topics', SENTENCE, 'Bridges', SENTENCE, SENTENCE, ...STATUS], STATUS],
  [
    'has lost its status',
    [SENTENCE, 'Topics', 'Bridges', 'Persons', 'Rahmon'],
    ['Topics', 'Bridges', 'Persons', 'Rahmon'],
  ],
  [
    'and has a paragraph below',
    ['Topics', 'Bridges', 'Persons', 'Rahmon', SENTENCE],
    ['Topics', 'Bridges', 'Persons', 'Rahmon'],
  ],
  ['is no single list above text', ['Topics', 'Bridges', SENTENCE], []],
  ['is a single list at the end', [SENTENCE, 'Topics', 'Bridges'], ['Topics', 'Bridges']],
  ['is none without headings', [SENTENCE, 'Bridges'], []],
])('the tail %s', (_, lines, tail) => {
  expect(tailOf(...lines)).toEqual(tail);
});

const statusOf = (length: number): string => 'Published in section: '.padEnd(length, 'x');

it('has a status of 400 characters, and none that is longer', () => {
  expect(tailOf(SENTENCE, 'Status', statusOf(400))).toEqual(['Status', statusOf(400)]);
  expect(tailOf(SENTENCE, 'Status', statusOf(401))).toEqual([]);
});
