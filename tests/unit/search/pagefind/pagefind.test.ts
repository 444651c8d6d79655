import { describe, expect, test } from 'vitest';
import { finderOver } from '#search/pagefind/finder.ts';
import { judged, packed, recordWords, stemsIn, unpacked } from '#search/pagefind/record.ts';

test('an address carries what is shown of a document and gives it back, below the path of the site', () => {
  const shown = { id: '2021-talks', title: 'A title & more #1?', date: '8 May 2021 (editor’s dating)' };
  for (const summary of ['What it is about', null])
    expect(unpacked(`/record${packed({ ...shown, summary })}`)).toEqual({ ...shown, summary });
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

describe('finding documents', () => {
  const record = (id: string, head: string, text: string) => ({
    data: () =>
      Promise.resolve({
        url: packed({ id, title: head, date: '2021', summary: null }),
        content: recordWords({ head: [head], text: [text] }),
      }),
  });
  const asked: string[] = [];
  const finder = finderOver({
    search: (query) => {
      asked.push(query);
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
    const found = await finder.find([['bridges'], ['river']], 5);
    expect(found.map(({ id, byHead }) => [id, byHead])).toEqual([
      ['head', true],
      ['text', false],
    ]);
    expect(asked).toEqual(['bridg river']);
  });

  test('asks for one word after the other where any of several will do, and names a document once', async () => {
    asked.length = 0;
    const found = await finder.find([['bridges'], ['river', 'stream', 'rivers']], 5);
    expect(asked).toEqual(['bridg river', 'bridg stream']);
    expect(found.map(({ id }) => id)).toEqual(['head', 'text']);
  });

  test('takes a document by any word that begins as is asked', async () => {
    expect((await finder.find([['brid', 'bridle', 'bridges']], 5)).map(({ id }) => id)).toEqual(['head', 'text']);
  });

  test('asks nothing where there are no words', async () => {
    asked.length = 0;
    expect(await finder.find([['–']], 5)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
