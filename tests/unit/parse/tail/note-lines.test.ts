import { describe, expect, it } from 'vitest';
import { consumeNoteLines, participantsOf } from '#parse/tail/note-lines.ts';
import { filler, pageOf, setAside, wordsOf } from '../page-of.ts';

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

  it('names those who took part without the bodies in brackets, and nobody else', () => {
    const page = pageOf(['Contact: Anna Petrova', 'Speakers: Ivan Ivanov (MFA), Pyotr Petrov, ']);
    consumeNoteLines(page);
    expect(participantsOf(page)).toEqual(['Ivan Ivanov', 'Pyotr Petrov']);
  });

  it('says the status in a hundred and twenty characters behind its first words', () => {
    const status = (length: number): string[] => [`This is a rush transcript ${'x'.repeat(length - 1)}`];
    expect(setAside(consumeNoteLines, ...status(120))).toHaveLength(1);
    expect(setAside(consumeNoteLines, ...status(121))).toEqual([]);
  });

  it('is no longer than 400 characters', () => {
    expect(setAside(consumeNoteLines, wordsOf(400, 'Contact: '))).toHaveLength(1);
    expect(setAside(consumeNoteLines, wordsOf(401, 'Contact: '))).toEqual([]);
  });
});
