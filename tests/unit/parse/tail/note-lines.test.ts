import { describe, expect, it } from 'vitest';
import { consumeNoteLines } from '#parse/tail/note-lines.ts';
import { filler, setAside, wordsOf } from '../page-of.ts';

describe('a line about the page', () => {
  const note = 'Contact: the press office';

  it('stands among the first ten lines or the last four', () => {
    expect(setAside(consumeNoteLines, ...filler(9), note, ...filler(9))).toEqual([`note: ${note}`]);
    expect(setAside(consumeNoteLines, ...filler(10), note, ...filler(9))).toEqual([]);
    expect(setAside(consumeNoteLines, ...filler(11), note, ...filler(3))).toEqual([`note: ${note}`]);
    expect(setAside(consumeNoteLines, ...filler(11), note, ...filler(4))).toEqual([]);
  });

  it('tells who took part, or the status of the text', () => {
    expect(setAside(consumeNoteLines, 'Speakers: Ivan Ivanov')).toEqual(['participants: Speakers: Ivan Ivanov']);
    expect(setAside(consumeNoteLines, 'Check against delivery')).toEqual(['note: Check against delivery']);
  });

  it('is no longer than 400 characters', () => {
    expect(setAside(consumeNoteLines, wordsOf(400, 'Contact: '))).toHaveLength(1);
    expect(setAside(consumeNoteLines, wordsOf(401, 'Contact: '))).toEqual([]);
  });
});
