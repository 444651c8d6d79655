import { describe, expect, it } from 'vitest';
import { consumeCrawlerPrefix } from '#parse/head/crawler-prefix.ts';
import { pageOf, partsOf, setAside } from '../page-of.ts';

describe('a crawler’s mark', () => {
  it('leaves the first words to the text', () => {
    const page = pageOf(['date 2022-09-05 The council met.']);
    consumeCrawlerPrefix(page);
    expect(page.lines.map(({ text }) => text)).toEqual(['The council met.']);
    expect(partsOf(page)).toEqual(['published: date 2022-09-05']);
    expect(setAside(consumeCrawlerPrefix, 'date 2022-09-05')).toEqual(['published: date 2022-09-05']);
  });
});
