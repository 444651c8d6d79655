import { describe, expect, it } from 'vitest';
import { readPage } from '#parse/page/general-page.ts';
import { filler, pageOf, partsOf } from '../page-of.ts';

describe('a page of no known layout', () => {
  const fields = (...lines: string[]): string[] =>
    partsOf({ children: [...readPage(pageOf(lines).capture).tree.children] });

  it('names its source within six lines of either end', () => {
    expect(fields('Meeting', ...filler(4), 'Source: TASS', ...filler(12))).toContain('publisher: Source: TASS');
    expect(fields('Meeting', ...filler(5), 'Source: TASS', ...filler(12))).not.toContain('publisher: Source: TASS');
    expect(fields('Meeting', ...filler(12), 'Source: TASS', ...filler(5))).toContain('publisher: Source: TASS');
    expect(fields('Meeting', ...filler(12), 'Source: TASS', ...filler(6))).not.toContain('publisher: Source: TASS');
  });

  it('names its source on a line of five hundred characters at most', () => {
    const source = (length: number): string => `Source:${' '.repeat(length - 11)}TASS`;
    const named = (line: string): boolean =>
      fields('Meeting', ...filler(12), line).some((field) => field.startsWith('publisher: '));
    expect(named(source(500))).toBe(true);
    expect(named(source(501))).toBe(false);
  });

  it.each<[kind: string, lines: string[]]>([
    ['other', ['The council met.']],
    ['remarks', ['Ivan Ivanov: Good afternoon.']],
    ['meeting', ['Ivan Ivanov: Good afternoon.', 'Pyotr Petrov: Good afternoon.']],
    ['press-conference', ['Question: Why?', 'Ivan Ivanov: Because.', 'Question: When?', 'Ivan Ivanov: Soon.']],
  ])('is of the kind “%s” by its turns', (kind, lines) => {
    expect(readPage(pageOf(['Bridges', ...lines]).capture).kind).toBe(kind);
  });

  it('names its owner within three lines of the end', () => {
    expect(fields('Meeting', ...filler(9), '© Oakford Council', ...filler(2))).toContain(
      'publisher: © Oakford Council',
    );
    expect(fields('Meeting', ...filler(9), '© Oakford Council', ...filler(3))).not.toContain(
      'publisher: © Oakford Council',
    );
  });

  it('may repeat its date at the end', () => {
    expect(fields('Meeting', 'May 8, 2021', ...filler(4), 'May 8, 2021')).toContain('repeated date: May 8, 2021');
    expect(fields('Meeting', 'May 8, 2021', ...filler(4), 'May 9, 2021')).not.toContain('repeated date: May 9, 2021');
    const far = (length: number): string => `May 8,${' '.repeat(length - 10)}2021`;
    expect(fields('Meeting', 'May 8, 2021', ...filler(4), far(120))).toContain(`repeated date: ${far(120)}`);
    expect(fields('Meeting', 'May 8, 2021', ...filler(4), far(121))).not.toContain(`repeated date: ${far(121)}`);
  });
});
