import { describe, expect, test } from 'vitest';
import type { DocumentFilter } from '#search/documents.ts';
import { byFacet } from '#search/engine.ts';
import { finderOver } from '#search/pagefind/finder.ts';
import { judged, packed, recordWords, stemsIn, unpacked } from '#search/pagefind/record.ts';

test('an address carries what is shown of a document and gives it back, below the path of the site', () => {
  const shown = { id: '2021-talks', title: 'A title & more #1?', date: '8 May 2021 (editor’s dating)' };
  for (const summary of ['What it is about', null])
    for (const days of [['2021-05-08', '2021-05-09'], ['2021-05-08', null], [null, '2021-05-08'], null] as const)
      expect(unpacked(`/record${packed({ ...shown, summary, days })}`)).toEqual({ ...shown, summary, days });
});

describe('the words of a record', () => {
  test('are the stems of its words, in Latin letters, whatever the language', () => {
    expect(stemsIn('Meetings of the Ministers, московский C5+1 Łódź U.S.')).toEqual(
      stemsIn('meeting of the minister, московская C5+1 Lodz U.S.'),
    );
  });

  test('of the head come many times, those of the text alone once', () => {
    const words = recordWords({ head: ['The bridge'], text: ['A bridge over the river', 'the river'] }).split(' ');
    const count = (stem: string): number => words.filter((word) => word === stem).length;
    expect([count('bridg'), count('river'), count('over')]).toEqual([6, 1, 1]);
  });

  test('are looked at, since Pagefind shortens what it does not know', () => {
    const content = recordWords({ head: ['Talks on the bridge'], text: ['The river is high'] });
    const where = (...parts: (readonly string[])[]) =>
      judged(
        content,
        parts.map((part) => part.map(stemsIn)),
      );
    expect(where(['bridge'], ['talk'])).toBe('head');
    expect(where(['bridge'], ['river'])).toBe('text');
    expect(where(['bridge'], ['riverside'])).toBe('neither');
    expect(where(['bridge'], ['riverside', 'talks'])).toBe('head');
    expect(where([])).toBe('neither');
  });
});

const all: DocumentFilter = { chosen: byFacet(() => []), from: null, to: null };

describe('finding documents', () => {
  const record = (id: string, head: string, text: string) => ({
    data: () =>
      Promise.resolve({
        url: packed({ id, title: head, date: '2021', days: ['2021-01-01', '2021-12-31'], summary: null }),
        content: recordWords({ head: [head], text: [text] }),
      }),
  });
  const asked: string[] = [];
  const filters: unknown[] = [];
  const finder = finderOver({
    search: (query, options) => {
      asked.push(query);
      filters.push(options.filters);
      return Promise.resolve({
        results: [
          record('shortened', 'As it is', ''),
          record('text', 'On the river', 'the bridge'),
          record('head', 'Bridge over the river', ''),
        ],
      });
    },
  });

  test('takes those that have all words, those that are about them first', async () => {
    const found = await finder.find([['bridges'], ['river']], 5, all);
    expect(found.map(({ id, byHead }) => [id, byHead])).toEqual([
      ['head', true],
      ['text', false],
    ]);
    expect(asked).toEqual(['bridg river']);
  });

  test('asks for one word after the other where any of several will do, and names a document once', async () => {
    asked.length = 0;
    const found = await finder.find([['bridges'], ['river', 'stream', 'rivers']], 5, all);
    expect(asked).toEqual(['bridg river', 'bridg stream']);
    expect(found.map(({ id }) => id)).toEqual(['head', 'text']);
  });

  test('takes a document by any word that begins as is asked', async () => {
    expect((await finder.find([['brid', 'bridle', 'bridges']], 5, all)).map(({ id }) => id)).toEqual(['head', 'text']);
  });

  test('within facets, of which the bundle knows', async () => {
    filters.length = 0;
    const chosen = { ...all.chosen, year: ['2020', '2021'], speaker: ['A. Speaker'] };
    await finder.find([['bridges']], 5, { ...all, chosen });
    await finder.find([['bridges']], 5, all);
    expect(filters).toEqual([{ year: { any: ['2020', '2021'] }, speaker: { any: ['A. Speaker'] } }, {}]);
  });

  test.each([
    ['2021-12-31', null, 2],
    ['2022-01-01', null, 0],
    [null, '2021-01-01', 2],
    [null, '2020-12-31', 0],
  ])('within days from %s to %s finds %i', async (from, to, many) => {
    expect(await finder.find([['bridges'], ['river']], 5, { ...all, from, to })).toHaveLength(many);
  });

  test('within days looks at further records, up to four times as many, until enough are found', async () => {
    const looked: number[] = [];
    const old = finderOver({
      search: () =>
        Promise.resolve({
          results: Array.from({ length: 99 }, (_, at) => ({
            data: () => {
              looked.push(at);
              const days = at === 7 ? (['2021-05-08', '2021-05-08'] as const) : null;
              const url = packed({ id: `d${String(at)}`, title: 'Bridge', date: '', days, summary: null });
              return Promise.resolve({ url, content: recordWords({ head: ['Bridge'], text: [] }) });
            },
          })),
        }),
    });
    const found = await old.find([['bridge']], 6, { ...all, from: '2021-01-01' });
    expect(found.map(({ id }) => id)).toEqual(['d7']);
    expect(looked).toHaveLength(24);
    looked.length = 0;
    await old.find([['bridge']], 6, all);
    expect(looked).toHaveLength(6);
  });

  test('asks nothing where there are no words', async () => {
    asked.length = 0;
    expect(await finder.find([['–']], 5, all)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
