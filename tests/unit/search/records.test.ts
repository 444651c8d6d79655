import { describe, expect, test } from 'vitest';
import type { Document } from '#document/document.ts';
import { NONE } from '#search/engine.ts';
import { searchRecords } from '#search/records.ts';
import { record } from '../catalogue/records.ts';
import { paragraph, section, tree } from '../../support/tree.ts';

const words = { title: 'A title & more', date: '8 May 2021', address: (id: string) => `/documents/x/#${id}` };

const speaker = {
  id: 'a-speaker',
  name: 'A. Speaker',
  person: null,
  roles: [],
  labels: ['Speaker'],
  turns: 1,
  words: 2,
  inferred: false,
};
const unpublished = { published: false, provisional: [], versions: [], tombstones: [], earlier: {}, formerly: [] };

function document(...children: Parameters<typeof tree>): Document {
  const known = { ...record('x', '2021-05-08'), speakers: [speaker] };
  return { ...known, permanence: unpublished, tree: tree(...children), capture: '', bytes: {} };
}

describe('search records', () => {
  test('are one a paragraph, with its speaker, and lead to it', () => {
    const records = searchRecords(
      document(
        section('speech', { speaker: 'A. Speaker', turn: 1 }, ['One.', 'Two.']),
        section('article', {}, ['Three.'], 3),
      ),
      words,
    );
    expect(records.map(({ text, facets }) => [text, facets.speaker[0]])).toEqual([
      ['One.', 'A. Speaker'],
      ['Two.', 'A. Speaker'],
      ['Three.', NONE],
    ]);
    expect(records[1]).toEqual({
      address: '/documents/x/#p2',
      title: 'A title & more',
      date: '8 May 2021',
      text: 'Two.',
      language: 'en',
      facets: { speaker: ['A. Speaker'], kind: ['other'], year: ['2021'] },
      days: ['2021-05-08', '2021-05-08'],
    });
  });

  test('tell speakers apart by their id in the register, where it knows them', () => {
    const spoken = document(section('speech', { speaker: 'A. Speaker', turn: 1 }, ['One.']));
    const [found] = searchRecords({ ...spoken, speakers: [{ ...speaker, person: 'anna-speaker' }] }, words);
    expect(found?.facets.speaker).toEqual(['anna-speaker']);
  });

  test('hold the words that a reader would type', () => {
    const [found] = searchRecords(
      document(section('article', {}, ['Russia\u00A0remains\u202FTaji\u00ADkistan\u200B’s  partner, Russi\u0430'])),
      words,
    );
    expect(found?.text).toBe('Russia remains Tajikistan’s partner, Russia');
  });

  test('leave out what has no address or no words', () => {
    const silent = section('speech', { children: [paragraph(null, 'Hello.'), paragraph('p1', '\u00A0')] }, []);
    const applause = section('stage', { turn: 1 }, ['(Applause.)'], 2);
    expect(searchRecords(document(silent, applause), words)).toEqual([]);
  });

  test('go to the index of the primary language', () => {
    const british = { ...document(section('article', {}, ['Colour.'])), language: 'en-GB' };
    expect(searchRecords(british, words)[0]?.language).toBe('en');
  });
});

describe('the dates by which a paragraph is found', () => {
  const dated = (date: Document['date']) => {
    const [found] = searchRecords({ ...document(section('article', {}, ['One.'])), date }, words);
    return [found?.facets.year, found?.days];
  };

  test.each([
    ['2019-12-30', '2021-01-02', ['2019', '2020', '2021']],
    ['1900-01-01', '1999-12-31', ['1900', '1999']],
  ])('are all that it can lie in: %s to %s', (first, last, years) => {
    expect(dated(record('a', first, last).date)).toEqual([years, [first, last]]);
  });

  test('are none where no year is known', () => {
    expect(dated(null)).toEqual([[NONE], null]);
  });
});
