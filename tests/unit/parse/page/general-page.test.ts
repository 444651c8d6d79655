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
  });
});
