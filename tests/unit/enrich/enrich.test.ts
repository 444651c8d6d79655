import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../support/document.ts';
import type { ProblemName } from '#document/problems.ts';

const read = (...lines: string[]) => buildDocument(Buffer.from(lines.join('\n')), 'capture.txt');
const has = (name: ProblemName, ...lines: string[]): boolean =>
  read(...lines).problems.some((problem) => problem.name === name);

const TEXT = 'The council met. It heard reports, and everybody went home.';
const PAGE = ['The council met', '', '3 May 2021', '', TEXT];

describe('what a document lacks', () => {
  it('is a title', () => {
    expect(has('title-missing', '12:30')).toBe(true);
    expect(has('title-missing', ...PAGE)).toBe(false);
  });

  it('is a text, be it that a single line is there; an empty file lacks more', () => {
    expect(has('no-text', 'The council met')).toBe(true);
    expect(has('no-text', 'The council met', '', '3 May 2021')).toBe(true);
    expect(has('no-text', ...PAGE)).toBe(false);
    expect(has('no-text', '')).toBe(false);
  });

  it('is a reason for the date of an editor', () => {
    expect(has('why-missing', '---', 'date: 2021', '---', ...PAGE)).toBe(true);
    expect(has('why-missing', '---', 'date: 2021', 'why: It says so.', '---', ...PAGE)).toBe(false);
    expect(has('why-missing', '---', 'id: council', '---', ...PAGE)).toBe(false);
    expect(has('why-missing', ...PAGE)).toBe(false);
  });

  it('is a publisher', () => {
    expect(has('publisher-missing', ...PAGE)).toBe(true);
    expect(has('publisher-missing', '---', 'publisher: Town Gazette', '---', ...PAGE)).toBe(false);
  });
});

describe('words of two alphabets', () => {
  it.each([
    ['no such word', 'The mayor answered.', []],
    ['one', 'The m\u0430yor answered.', [['plain', { word: 'm\u0430yor' }]]],
    ['two', 'The m\u0430yor \u0430nswered.', [['more', { word: 'm\u0430yor', count: 1 }]]],
    ['three', 'The m\u0430yor \u0430nswered th\u0435m.', [['more', { word: 'm\u0430yor', count: 2 }]]],
  ])('are listed once, with the first of them and how many follow: %s', (_, text, expected) => {
    const mixed = read('The council met', '', text).problems.filter(({ name }) => name === 'mixed-script-word');
    expect(mixed.map(({ variant, values }) => [variant, values])).toEqual(expected);
  });
});

describe('the language of a document', () => {
  const title = 'На заседании городского совета говорили о том, что мост открыт';

  it('is that of its text, and of its title where it has none', () => {
    expect(read(title, '', TEXT).language).toBe('en');
    expect(read(title).language).toBe('ru');
  });

  it('is not known without either, and the editor’s before all', () => {
    expect(read('12:30').language).toBe('und');
    expect(read('---', 'language: tg', '---', title, '', TEXT).language).toBe('tg');
  });
});

it('a document has a summary where its head has one', () => {
  const summary = 'The council heard the reports of the mayor on the new bridge over the millstream.';
  expect(read('The council met', '', summary, '', '3 May 2021', '', TEXT).summary).toBe(summary);
  expect(read(...PAGE).summary).toBeNull();
});

it('the paragraphs of a document are numbered in their order', () => {
  const { paragraphs, tree } = read('The council met', '', TEXT, '', TEXT);
  const ids = tree.children.flatMap((child) =>
    child.type === 'section'
      ? child.children.flatMap((part) => (part.type === 'paragraph' ? [part.citation?.id] : []))
      : [],
  );
  expect(paragraphs).toBe(2);
  expect(ids).toEqual(['p1', 'p2']);
});
