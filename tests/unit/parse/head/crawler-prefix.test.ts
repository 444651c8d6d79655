import { describe, expect, it } from 'vitest';
import { consumeCrawlerPrefix, consumeCrawlerPrefixOfHead } from '#parse/head/crawler-prefix.ts';
import { pageOf, partsOf, setAside } from '../page-of.ts';

describe('a crawler’s mark', () => {
  it('leaves the first words to the text', () => {
    const page = pageOf(['date 2022-09-05 The council met.']);
    consumeCrawlerPrefix(page);
    expect(page.lines.map(({ text }) => text)).toEqual(['The council met.']);
    expect(partsOf(page)).toEqual(['published: date 2022-09-05']);
    expect(setAside(consumeCrawlerPrefix, 'date 2022-09-05')).toEqual(['published: date 2022-09-05']);
  });

  it.each<[string, string[], string[]]>([
    ['the name of a site', ['date 2021-04-30 Norvale Post', 'Weir Opens After Two Years'], ['menu: Norvale Post']],
    [
      'a name of four words',
      ['date 2021-04-30 Norvale Post and Gazette', 'Weir Opens After Two Years'],
      ['menu: Norvale Post and Gazette'],
    ],
    ['a title above a blank line', ['date 2021-04-30 Weir Opens', '', 'The weir opened.'], []],
    ['a title above a sentence', ['date 2021-04-30 Weir Opens', 'The weir opened on Friday.'], []],
    ['a longer title', ['date 2021-04-30 Weir Opens After Two Years', 'River Department'], []],
  ])('may stand before %s', (_, lines, others) => {
    expect(setAside(consumeCrawlerPrefixOfHead, ...lines)).toEqual(['published: date 2021-04-30', ...others]);
  });

  it('is left where it has its line to itself', () => {
    expect(setAside(consumeCrawlerPrefixOfHead, 'date 2021-04-30', 'Weir Opens')).toEqual([]);
  });
});
