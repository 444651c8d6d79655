import { describe, expect, it } from 'vitest';
import { isBareAddress, partSourceLines, readCopyrightLine, readSourceLine } from '#parse/tail/source-line.ts';
import { readPlainText } from '#read/plain-text.ts';
import { pageOf } from '../page-of.ts';

const one = (text: string) => readPlainText(text)[0] ?? expect.fail('a line');

describe('a line that names the source', () => {
  it('says it without the word and the full stop', () => {
    expect(readSourceLine(one('Source: The Council.'))).toBe('The Council');
    expect(readSourceLine(one('The Source: TASS'))).toBeNull();
    expect(readCopyrightLine(one('© Embassy of Oakford, 2012–2023. All rights reserved'))).toBe('Embassy of Oakford');
    expect(readCopyrightLine(one('© Reuters'))).toBeNull();
  });

  it('is no longer than 500 characters, and 400 where it says whose the rights are', () => {
    const spread = (mark: string, length: number): string =>
      `${mark} The${' '.repeat(length - mark.length - 11)}Council`;
    expect(readSourceLine(one(spread('Source:', 500)))).toBe('The Council');
    expect(readSourceLine(one(spread('Source:', 501)))).toBeNull();
    expect(readCopyrightLine(one(spread('©', 400)))).toBe('The Council');
    expect(readCopyrightLine(one(spread('©', 401)))).toBeNull();
  });

  it('names nobody at greater length than 401 characters, or 201 where it says whose the rights are', () => {
    const owner = (length: number): string => `C${'o'.repeat(length - 1)}`;
    expect(readSourceLine(one(`Source: ${owner(401)}`))).toBe(owner(401));
    expect(readSourceLine(one(`Source: ${owner(402)}`))).toBeNull();
    expect(readCopyrightLine(one(`© ${owner(201)}`))).toBe(owner(201));
    expect(readCopyrightLine(one(`© ${owner(202)}`))).toBeNull();
  });

  it('is an address alone of less than 400 characters', () => {
    const address = (length: number): string => `${' '.repeat(length - 16)}www.oakford.test`;
    expect(isBareAddress(one(address(399)))).toBe(true);
    expect(isBareAddress(one(address(400)))).toBe(false);
    expect(isBareAddress(one('See www.oakford.test'))).toBe(false);
  });

  it('is parted from the words behind it', () => {
    const line = '/en/news/1/Source: Ministry of Roads 18 July 2022 00:03 1487-18-07-2022 Today we met.';
    const page = pageOf([line]);
    partSourceLines(page);
    expect(page.lines.map(({ text }) => text)).toEqual([
      '/en/news/1/',
      'Source: Ministry of Roads',
      '18 July 2022 00:03',
      '1487-18-07-2022',
      'Today we met.',
    ]);
  });
});
