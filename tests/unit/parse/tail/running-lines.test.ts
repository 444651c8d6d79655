import { describe, expect, it } from 'vitest';
import { consumeRunningLines } from '#parse/tail/running-lines.ts';
import { filler, setAside, wordsOf } from '../page-of.ts';

describe('what printing leaves inside a text', () => {
  const run = (title: string | null, ...lines: string[]): string[] =>
    setAside((page) => consumeRunningLines(page, title), ...lines);
  const header = (length: number): string => wordsOf(length, '8 ');

  it('is a header where the same line with a figure stands three times', () => {
    expect(run(null, header(40), 'Text.', header(40), 'Text.', header(40))).toHaveLength(3);
    expect(run(null, header(40), 'Text.', header(40))).toEqual([]);
    expect(run(null, header(120), header(120), header(120))).toHaveLength(3);
    expect(run(null, header(121), header(121), header(121))).toEqual([]);
  });

  it.each([
    'Words alone',
    'Speaker 8',
    'Young speaker 8',
    '8 words.',
    '(8 words)',
    'Ivan Ivanov: 8',
    'MR. LIND. It rose by 8',
  ])('is no header: %s', (line) => {
    expect(run(null, line, line, line)).toEqual([]);
  });

  it('is the title once more among the first ten lines', () => {
    expect(run('Meeting', ...filler(9), 'Meeting')).toEqual(['repeated title: Meeting']);
    expect(run('Meeting', ...filler(10), 'Meeting')).toEqual([]);
    expect(run(wordsOf(400), wordsOf(400))).toHaveLength(1);
    expect(run(wordsOf(401), wordsOf(401))).toEqual([]);
  });

  it('is the number of a page', () => {
    expect(run(null, 'Page 2 of 3')).toEqual(['page number: Page 2 of 3']);
  });
});
