import { describe, expect, it } from 'vitest';
import { consumeSources } from '#parse/tail/sources.ts';
import { filler, setAside } from '../page-of.ts';

describe('a line that names where the words come from', () => {
  it.each([
    ['Source: The Council', ['publisher: Source: The Council']],
    // An address is nobody’s name.
    ['Source: https://oakford.test/news', ['note: Source: https://oakford.test/news']],
    ['www.oakford.test/news', ['url: www.oakford.test/news']],
  ])('stands among the first six lines or the last six: %s', (line, made) => {
    expect(setAside(consumeSources, ...filler(5), line, ...filler(9))).toEqual(made);
    expect(setAside(consumeSources, ...filler(6), line, ...filler(9))).toEqual([]);
    expect(setAside(consumeSources, ...filler(9), line, ...filler(5))).toEqual(made);
    expect(setAside(consumeSources, ...filler(9), line, ...filler(6))).toEqual([]);
  });

  it('stands among the last three where it says whose the rights are', () => {
    const line = '© Embassy of Oakford';
    expect(setAside(consumeSources, ...filler(9), line, ...filler(2))).toEqual([`publisher: ${line}`]);
    expect(setAside(consumeSources, ...filler(9), line, ...filler(3))).toEqual([]);
    expect(setAside(consumeSources, line, ...filler(9))).toEqual([]);
  });
});
