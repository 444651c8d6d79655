import { describe, expect, test } from 'vitest';
import { addressesFor, type Addresses } from '#addresses/addresses.ts';

/** An address of every kind of page: its parts, and what stands after the path. */
const pages: [page: keyof Addresses, address: (addressOf: Addresses) => string, path: string][] = [
  ['home', ({ home }) => home(), ''],
  ['document', ({ document }) => document('a-b'), 'documents/a-b/'],
  ['paragraph', ({ paragraph }) => paragraph('a-b', 'p12a'), 'documents/a-b/#p12a'],
  ['asSeen', ({ asSeen }) => asSeen('a-b', 'p1', 'h3f9k2a'), 'documents/a-b/?said=h3f9k2a#p1'],
  ['capture', ({ capture }) => capture('a-b'), 'documents/a-b/capture/'],
  ['captureLine', ({ captureLine }) => captureLine('a-b', 7), 'documents/a-b/capture/#L7'],
  ['versions', ({ versions }) => versions('a-b'), 'documents/a-b/versions/'],
  ['version', ({ version }) => version('a-b', 2), 'documents/a-b/versions/2/'],
  ['timeline', ({ timeline }) => timeline(), 'timeline/'],
  ['year', ({ year }) => year('2021'), 'timeline/2021/'],
  ['month', ({ month }) => month('2021', '05'), 'timeline/2021/05/'],
  ['undated', ({ undated }) => undated(), 'timeline/undated/'],
  ['search', ({ search }) => search('два слова'), 'search/?q=%D0%B4%D0%B2%D0%B0%20%D1%81%D0%BB%D0%BE%D0%B2%D0%B0'],
  ['about', ({ about }) => about(), 'about/'],
  ['permanence', ({ permanence }) => permanence('numbers'), 'about/permanence/#numbers'],
];

/** What has no words of the interface in it. */
const files: [file: keyof Addresses, address: (addressOf: Addresses) => string, path: string][] = [
  ['file', ({ file }) => file('a-b', 'tei.xml'), 'documents/a-b.tei.xml'],
  ['original', ({ original }) => original('a-b', 'original.txt'), 'documents/a-b/capture/original.txt'],
  ['timemap', ({ timemap }) => timemap('a-b'), 'documents/a-b.timemap.link'],
  ['openSearch', ({ openSearch }) => openSearch(), 'opensearch.xml'],
  ['asset', ({ asset }) => asset('/pagefind/'), 'pagefind/'],
];

test('every address is that of a page or that of a file', () => {
  expect([...pages, ...files].map(([kind]) => kind).sort()).toEqual(Object.keys(addressesFor('en')).sort());
});

describe('the address of a page', () => {
  test.each(pages)('%s has no prefix in the first language of the interface', (_, address, path) => {
    expect(address(addressesFor('en', 'en'))).toBe(`/${path}`);
    expect(address(addressesFor('ru', 'ru'))).toBe(`/${path}`);
  });

  test.each(pages)('%s stands below the name of any other', (_, address, path) => {
    expect(address(addressesFor('ru', 'en'))).toBe(`/ru/${path}`);
    expect(address(addressesFor('en', 'ru'))).toBe(`/en/${path}`);
  });

  test('has no prefix where nobody says which language comes first', () => {
    expect(addressesFor('ru').timeline()).toBe('/timeline/');
  });
});

test.each(files)('the address of a file, %s, is one for all languages', (_, address, path) => {
  for (const top of ['en', 'ru']) expect(address(addressesFor('ru', top))).toBe(`/${path}`);
});
