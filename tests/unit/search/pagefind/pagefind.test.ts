import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '#search/pagefind/address.ts';
import type { Pagefind } from '#search/pagefind/bundle.ts';
import { find } from '#search/pagefind/find.ts';

test('an address carries what is shown with its hit and gives it back, below the path of the site', () => {
  const shown = { title: 'A title & more #1?', date: '8 May 2021 (editor’s dating)' };
  const url = packed({ address: '/documents/x/#p12a', ...shown });
  expect(url).toMatch(/^\/documents\/x\/\?title=A\+title\+%26\+more/u);
  expect(unpacked(`/record${url}`)).toEqual({ address: '/record/documents/x/#p12a', number: '12a', ...shown });
});

describe('finding', () => {
  const nothing = { speaker: [], kind: [], year: [] };

  /** Answers each query with the ids of a table, and notes how it was asked. */
  function pagefindWith(table: Readonly<Record<string, readonly string[]>>) {
    const asked: Parameters<Pagefind['search']>[] = [];
    const search: Pagefind['search'] = (query, options) => {
      asked.push([query, options]);
      const results = (table[query] ?? []).map((id) => ({ id, data: () => Promise.reject(new Error(id)) }));
      return Promise.resolve({ results, filters: { year: { '2021': results.length } } });
    };
    return { search, asked };
  }

  test('puts paragraphs that hold several words as a phrase first and leaves the order else', async () => {
    const pagefind = pagefindWith({ 'military base': ['a', 'b', 'c', 'd'], '"military base"': ['d', 'b'] });
    const { results, filters } = await find(pagefind, { query: 'military base', chosen: nothing });
    expect(results.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
    expect(filters).toEqual({ year: { '2021': 4 } });
  });

  test.each([['base'], ['"military base"']])('asks once for %s', async (query) => {
    const pagefind = pagefindWith({ [query]: ['a', 'b'] });
    await find(pagefind, { query, chosen: { ...nothing, year: ['2020', '2021'] } });
    expect(pagefind.asked).toEqual([[query, { filters: { year: { any: ['2020', '2021'] } } }]]);
  });
});
