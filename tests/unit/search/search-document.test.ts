import { describe, expect, test } from 'vitest';
import type { Document } from '#document/document.ts';
import { searchDocument } from '#search/search-document.ts';
import { record } from '../catalogue/records.ts';
import { paragraph, section, tree } from '../../support/tree.ts';

const shown = { title: 'A title & more', date: '8 May 2021' };

const speaker = {
  id: 'a-speaker',
  name: 'A. Speaker',
  person: null,
  roles: ['Minister'],
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

describe('a document as search has it', () => {
  test('has its paragraphs in reading order, each with its speaker', () => {
    const spoken = section('speech', { speaker: 'A. Speaker', turn: 1 }, ['One.', 'Two.']);
    const searched = searchDocument(document(spoken, section('article', {}, ['Three.'], 3)), shown);
    expect(searched.paragraphs.map(({ id, text, speaker: who }) => [id, text, who?.name])).toEqual([
      ['p1', 'One.', 'A. Speaker'],
      ['p2', 'Two.', 'A. Speaker'],
      ['p3', 'Three.', undefined],
    ]);
    expect(searched).toMatchObject({
      ...shown,
      id: 'x',
      days: ['2021-05-08', '2021-05-08'],
      kind: 'other',
      language: 'en',
    });
  });

  test('tells speakers apart by their id in the register, where it knows them', () => {
    const spoken = document(section('speech', { speaker: 'A. Speaker', turn: 1 }, ['One.']));
    const known = { ...spoken, speakers: [{ ...speaker, person: 'anna-speaker' }] };
    expect(searchDocument(known, shown).paragraphs[0]?.speaker).toEqual({ key: 'anna-speaker', name: 'A. Speaker' });
  });

  test('keeps the letters as they are printed, with plain blanks', () => {
    const text = 'Russia\u00A0remains\u202FTaji\u00ADkistan\u200B’s  partner, Russi\u0430';
    expect(searchDocument(document(section('article', {}, [text])), shown).paragraphs[0]?.text).toBe(
      'Russia remains Tajikistan’s partner, Russi\u0430',
    );
  });

  test('leaves out what has no address or no words', () => {
    const silent = section('speech', { children: [paragraph(null, 'Hello.'), paragraph('p1', '\u00A0')] }, []);
    const applause = section('stage', { turn: 1 }, ['(Applause.)'], 2);
    expect(searchDocument(document(silent, applause), shown).paragraphs).toEqual([]);
  });

  test('is found as a whole by what stands around its text', () => {
    const facts = {
      title: 'On gas',
      summary: 'A summary.',
      topics: ['Gas'],
      publisher: { id: null, name: 'Agency', lines: null, evidence: null },
    };
    const { head } = searchDocument({ ...document(section('article', {}, ['One.'])), ...facts }, shown);
    expect(head).toEqual(['On gas', 'A summary.', 'Agency', 'A. Speaker', 'Minister', 'Speaker', 'Gas']);
  });

  test('is of the primary language', () => {
    const british = { ...document(section('article', {}, ['Colour.'])), language: 'en-GB' };
    expect(searchDocument(british, shown).language).toBe('en');
  });

  test.each([
    ['a span', '2019-12-30', '2021-01-02', ['2019-12-30', '2021-01-02']],
    ['an open end', '2019-12-30', null, ['2019-12-30', null]],
    ['an unknown beginning', null, '2021-01-02', [null, '2021-01-02']],
    ['neither', null, null, null],
  ])('has the days of its date: %s', (_what, earliest, latest, days) => {
    const { date } = record('a', '2021-05-08');
    const dated = { ...document(section('article', {}, ['One.'])), date: date && { ...date, earliest, latest } };
    expect(searchDocument(dated, shown).days).toEqual(days);
  });

  test('has none where it is undated', () => {
    expect(searchDocument({ ...document(section('article', {}, ['One.'])), date: null }, shown).days).toBeNull();
  });
});
