import { describe, expect, it } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';

const turnsOf = (text: string) =>
  readDocument(new TextEncoder().encode(text), 'capture.txt').changes.present.map(({ id, turn }) => [id, turn]);

describe('how paragraphs stand among the turns', () => {
  it('opens with the printed label, name and office; a question has its label and nobody’s name', () => {
    const text = `Press conference

March 4, 2015

President of Russia Vladimir Putin: Good afternoon.

We have just finished our talks.

Question: Will there be another meeting?

Vladimir Putin: Yes, in autumn.
`;
    expect(turnsOf(text)).toEqual([
      ['p1', { label: 'President of Russia Vladimir Putin', speaker: 'Vladimir Putin', office: 'President of Russia' }],
      ['p2', 'continues'],
      ['p3', { label: 'Question', speaker: null, office: null }],
      ['p4', { label: 'Vladimir Putin', speaker: 'Vladimir Putin', office: null }],
    ]);
  });

  it('are nobody’s in a text that nobody speaks', () => {
    const text = 'A week of cinema\n\nMay 5, 2016\n\nFilms will be shown in September.\n\nTickets are free.\n';
    expect(turnsOf(text)).toEqual([
      ['p1', null],
      ['p2', null],
    ]);
  });
});
