import { describe, expect, it } from 'vitest';
import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { phrases, rows, words } from '#languages/lists.ts';

describe('a list of a language', () => {
  it('of words has blanks and line ends between them', () => {
    expect(words('\n  mr mrs\n  ms ')).toEqual(['mr', 'mrs', 'ms']);
  });

  it('of phrases has strokes between them', () => {
    expect(phrases('read on | full\n  text')).toEqual(['read on', 'full text']);
  });

  it('of phrases stands for each with and without what is in brackets', () => {
    expect(phrases('[the ]remark[s]')).toEqual(['remark', 'remarks', 'the remark', 'the remarks']);
  });

  it('of rows keeps an empty one', () => {
    expect(rows('mon monday | | wed')).toEqual([['mon', 'monday'], [], ['wed']]);
  });
});

describe('a pattern made of words', () => {
  const matches = (list: readonly string[], text: string): boolean => compile(`^${oneOf(list)}$`, 'iu').test(text);

  it('matches a word in any case, and no other', () => {
    expect(matches(['вопрос'], 'Вопрос')).toBe(true);
    expect(matches(['вопрос'], 'вопросы')).toBe(false);
  });

  it('prefers the longer of two words', () => {
    expect(compile(oneOf(['дата', 'дата публикации']), 'u').exec('дата публикации')?.[0]).toBe('дата публикации');
  });

  it('takes signs of patterns for what they are', () => {
    expect(matches(['d.c.'], 'D.C.')).toBe(true);
    expect(matches(['d.c.'], 'DaCa')).toBe(false);
  });

  it('takes either apostrophe', () => {
    expect(matches(["people's daily"], 'People’s Daily')).toBe(true);
    expect(matches(["people's daily"], "People's Daily")).toBe(true);
  });

  it('lets three letters follow a stem, not four', () => {
    expect(matches(['просмотр*'], 'просмотров')).toBe(true);
    expect(matches(['просмотр*'], 'просмотрщиков')).toBe(false);
  });

  it('matches nowhere where there are none', () => {
    expect(compile(oneOf([]), 'u').test('')).toBe(false);
  });
});

it('fields of all languages are put together', () => {
  expect([...allWords('questionLabels')]).toEqual(expect.arrayContaining(['question', 'вопрос', 'савол', 'frage']));
  expect(allWords('questionLabels', 'remarkLabels').has('crowd')).toBe(true);
  expect(allWords('questionLabels').has('crowd')).toBe(false);
});

it('a word at the beginning of a sentence has a capital', () => {
  expect(capitalised(['mr', 'вы'])).toEqual(['Mr', 'Вы']);
});
