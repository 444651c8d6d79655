import { describe, expect, test } from 'vitest';
import { documentsOf, sourceKey, sourceTable, type Source } from '#search/sources.ts';

const source = (id: string, addresses: readonly string[], numbers: readonly string[]): Source => ({
  id,
  title: `Title of ${id}`,
  date: '8 May 2021',
  addresses,
  numbers,
});

const table = sourceTable([
  source('talks', ['http://en.site.example/events/65544'], []),
  source('remarks', ['https://www.ministry.example/ru/news/1411/?lang=en'], ['354-24-02-2020']),
  source('again', [], ['354 – 24-02-2020', 'A/RES/75/1']),
  source('report', [], ['2012/13']),
  source('nothing', [], []),
]);

const found = (query: string): string[] => {
  const key = sourceKey(query);
  return key === null ? [] : documentsOf(key, table).map(({ id }) => id);
};

describe('a document is found by where it comes from', () => {
  test.each([
    ['the address as it is', 'http://en.site.example/events/65544', ['talks']],
    ['another protocol, a slash at the end, a fragment', ' https://en.site.example/events/65544/#photo ', ['talks']],
    ['without a protocol', 'en.site.example/events/65544', ['talks']],
    ['www. or not, and the query counts', 'https://ministry.example/ru/news/1411?lang=en', ['remarks']],
    ['a number', '354-24-02-2020', ['remarks', 'again']],
    ['a number with its sign', '№ 354-24-02-2020', ['remarks', 'again']],
    ['a number of letters', 'A/RES/75/1', ['again']],
    ['a short number with its sign', 'No. 2012/13', ['report']],
  ])('%s', (_what, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test.each([
    ['another page', 'https://en.site.example/events/65545'],
    ['another query', 'https://ministry.example/ru/news/1411'],
    ['another number', '355-24-02-2020'],
    ['a name that every object has', 'https://constructor'],
  ])('and not by %s', (_what, query) => {
    expect(found(query)).toEqual([]);
  });

  test.each([
    ['trade energy'],
    ['2021'],
    ['C5+1'],
    ['"military base"'],
    ['speaker:Smith'],
    ['U.S.'],
    ['Noble'],
    ['e.g. this'],
    ['COVID-19'],
    ['F-16'],
    ['G-20'],
    ['S-300'],
    ['9-11'],
    ['12.5'],
    ['2012/13'],
    ['65544'],
  ])('%s is neither an address nor a number, and no table is loaded for it', (query) => {
    expect(sourceKey(query)).toBeNull();
  });
});

test('the table has no documents that come from nowhere', () => {
  expect(table.documents.map(({ id }) => id)).toEqual(['talks', 'remarks', 'again', 'report']);
});
