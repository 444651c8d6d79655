import { describe, expect, test } from 'vitest';
import { readDay } from '#components/SearchPanel/day.element.ts';
import {
  filtersIn,
  orderOf,
  readAsked,
  toggled,
  saidBy,
  undatedOnly,
  unfiltered,
  writeAsked,
} from '#components/SearchPanel/state.element.ts';
import { tabTitle } from '#components/SearchPanel/tab-title.element.ts';
import { byFacet } from '#search/engine.ts';
import { asking, panelStrings } from '../../../support/search.ts';

const chosen = (values: Partial<Record<'speaker' | 'kind' | 'year', readonly string[]>>) =>
  byFacet((facet) => (values as Partial<Record<string, readonly string[]>>)[facet] ?? []);

describe('what is asked stands in the address', () => {
  test('all of it', () => {
    const asked = asking({
      query: 'one "two"',
      chosen: chosen({ speaker: ['A & B'], year: ['2020', '2021'] }),
      from: '2020',
      to: '2021-05-08',
      sort: 'oldest',
      joined: false,
      without: ['zzz'],
      grouped: true,
    });
    expect(writeAsked(asked)).toBe(
      '?q=one+%22two%22&year=2020&year=2021&speaker=A+%26+B&from=2020&to=2021-05-08&sort=oldest&spellings=exact&without=zzz&group=document',
    );
    expect(readAsked(writeAsked(asked))).toEqual(asked);
  });

  test('and nothing of what is usual', () => {
    expect(writeAsked(asking())).toBe('');
    expect(readAsked('')).toEqual(asking());
  });

  test('a speaker may be asked for without words, and twice is once', () => {
    expect(readAsked('?speaker=A.+Speaker&speaker=A.+Speaker').chosen.speaker).toEqual(['A. Speaker']);
  });

  test('what no question can hold is left out', () => {
    const asked = readAsked('?q=x&from=2021-02-30&to=yesterday&sort=loudest&group=speaker&spellings=some');
    expect(asked).toEqual(asking({ query: 'x', wrongDays: ['2021-02-30', 'yesterday'] }));
  });
});

describe('a day as typed', () => {
  test.each([['2021'], ['2021-05'], [' 2021-05-08 '], ['2024-02-29']])('%s is one', (typed) => {
    expect(readDay(typed)).toBe(typed.trim());
  });

  test.each([[''], ['21'], ['2021-5'], ['2021-13'], ['2023-02-29'], ['8 May 2021'], ['2021-05-08T10:00']])(
    '%s is none',
    (typed) => {
      expect(readDay(typed)).toBeNull();
    },
  );
});

describe('without filters', () => {
  test('facets and days are gone, also those typed into the query', () => {
    const asked = asking({
      query: 'after:2014 trade before:"2020-06" x',
      chosen: chosen({ year: ['2020'] }),
      from: '2020',
      sort: 'newest',
    });
    expect(unfiltered(asked)).toEqual(asking({ query: 'trade x', sort: 'newest' }));
  });

  test('in capitals too, as the signs of a query may be typed', () => {
    expect(unfiltered(asking({ query: 'Before:1900 trade AFTER:1800' })).query).toBe('trade');
  });

  test('a word that only looks like a day stays', () => {
    expect(unfiltered(asking({ query: 'hereafter:2014 trade' })).query).toBe('hereafter:2014 trade');
  });
});

test('undated documents alone are asked for by a year that is none, without days', () => {
  const asked = asking({ query: 'x after:2014', chosen: chosen({ year: ['2020'], kind: ['news'] }), to: '2021' });
  expect(undatedOnly(asked)).toEqual(asking({ query: 'x', chosen: chosen({ year: ['—'], kind: ['news'] }) }));
});

test('a value is chosen, and again not; others of its facet stay', () => {
  const one = toggled(asking(), 'year', '2020');
  const two = toggled(one, 'year', '2021');
  expect(two.chosen.year).toEqual(['2020', '2021']);
  expect(toggled(two, 'year', '2020').chosen.year).toEqual(['2021']);
  expect(filtersIn({ ...two, from: '2020' })).toBe(3);
});

test('without words none is better than another: the newest come first', () => {
  expect(orderOf(asking())).toBe('newest');
  expect(orderOf(asking({ query: 'x' }))).toBe('best');
  expect(orderOf(asking({ sort: 'oldest' }))).toBe('oldest');
});

describe('the title of the tab', () => {
  test('holds the words', () => {
    expect(tabTitle(asking({ query: ' trade ' }), 'Search · Record', panelStrings)).toBe('trade · Search · Record');
    expect(tabTitle(asking(), 'Search · Record', panelStrings)).toBe('Search · Record');
  });

  test('and of many only the first', () => {
    expect(tabTitle(asking({ query: 'x'.repeat(61) }), 'Search', panelStrings)).toBe(`${'x'.repeat(60)} … · Search`);
    expect(tabTitle(asking({ query: 'x'.repeat(60) }), 'Search', panelStrings)).toBe(`${'x'.repeat(60)} · Search`);
  });
});

test('everything that somebody said is asked for within the same filters and days, without the words', () => {
  const asked = asking({ query: 'Belova trade after:2014', from: '2013', chosen: chosen({ kind: ['news'] }) });
  expect(saidBy(asked, 'Anna Belova')).toEqual(
    asking({
      query: 'after:2014',
      from: '2013',
      chosen: chosen({ kind: ['news'], speaker: ['Anna Belova'] }),
      sort: 'newest',
    }),
  );
});
