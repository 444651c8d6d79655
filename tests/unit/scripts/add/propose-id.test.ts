import { describe, expect, test } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import type { DocumentDate } from '#document/date.ts';
import { documentIdSchema } from '#document/id.ts';
import { freeId, periodOf, proposeId } from '../../../../scripts/add/propose-id.ts';

describe('the period of an id is what the first and last day share', () => {
  test.each([
    ['2021-05-08', '2021-05-08'],
    ['2021-05', '2021-05'],
    ['2017', '2017'],
    ['2017~', '2017'],
    ['2020-02-24/2020-02-25', '2020-02'],
    ['2023-05-10/2023-06-15', '2023'],
    ['2019-11/2021-02', '2019-2021'],
    ['202X', '2020-2029'],
    ['2020-05-01/..', '2020'],
    ['XXXX-04-23', 'undated'],
    [null, 'undated'],
  ])('%s gives %s', (edtf, period) => {
    expect(periodOf(edtf)).toBe(period);
  });
});

const idOf = (text: string): string => proposeId(readDocument(Buffer.from(text), 'capture.txt').document);

describe('the words of an id', () => {
  test('a title in Cyrillic letters gives an id in ASCII', () => {
    const id = idOf(
      'О мерах по развитию пешеходного моста\n\n3 марта 2021 года\n\nМост построен. Фонари стоят на обоих концах.\n',
    );
    expect(id).toBe('2021-03-03-merakh-razvitiyu-peshekhodnogo-mosta');
    expect(documentIdSchema.safeParse(id).success).toBe(true);
  });

  test('people who speak are named by their surnames, with what it is', () => {
    const speaker = { id: 'x', person: null, roles: [], labels: [], turns: 1, words: 1, inferred: false };
    const date: DocumentDate = {
      edtf: '2021-05-08',
      time: null,
      basis: 'stated',
      lines: [],
      evidence: { name: 'date', values: { ground: 'head' } },
      earliest: null,
      latest: null,
    };
    const speakers = [
      { ...speaker, name: 'Vladimir Putin' },
      { ...speaker, name: 'Э. Раҳмон' },
    ];
    expect(proposeId({ date, kind: 'meeting', speakers, title: 'Meeting with Emomali Rahmon' })).toBe(
      '2021-05-08-putin-rahmon-meeting',
    );
    expect(proposeId({ date, kind: 'press-conference', speakers: [], title: 'News Conference on Trade' })).toBe(
      '2021-05-08-news-conference-trade',
    );
  });

  test('in words of a title people stand with their surname, without the office before it', () => {
    const title = 'President Vladimir Putin signed a federal law on ratification';
    expect(proposeId({ date: null, kind: 'news', speakers: [], title })).toBe(
      'undated-putin-signed-federal-law-ratification',
    );
  });

  test('hostile and empty titles still give a valid id', () => {
    for (const title of ['../../etc/passwd', '“…”', '', '🙂', 'x'.repeat(5000), '. . .'])
      expect(
        documentIdSchema.safeParse(proposeId({ date: null, kind: 'news', speakers: [], title })).success,
        title,
      ).toBe(true);
  });

  test('an id that is taken gets the first free number', () => {
    const taken = new Set(['a', 'a-2']);
    expect(freeId('a', (id) => taken.has(id))).toBe('a-3');
    expect(freeId('b', (id) => taken.has(id))).toBe('b');
  });
});
