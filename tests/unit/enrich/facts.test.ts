import { describe, expect, it } from 'vitest';
import type { Parsed } from '#document/format.ts';
import { noRegisters } from '#document/register.ts';
import type { Furniture, ParsedTree } from '#document/tree.ts';
import { languagesOffered, placeOf, publisherOf, statedFacts } from '#enrich/facts.ts';
import { nowhere } from '../../support/tree.ts';
import { metadata, opening, treeOf } from './head.ts';

describe('the place', () => {
  const title = metadata('title', 'Talks, Bonn', 1, { place: 'Bonn' });
  const date = metadata('date', '3 May 2021, Rome', 2, { place: 'Rome' }, 3);
  const lines = [metadata('place', 'Town hall', 4), metadata('place', 'Oslo', 5)];
  const dateline = opening(6, { place: 'PARIS' });

  it.each([
    ['lines of its own, joined, with the first of them', [title, date, ...lines, dateline], 'Town hall, Oslo', [4]],
    ['the title', [title, date, dateline], 'Bonn', [1]],
    ['a date, with all its lines', [metadata('title', 'Talks', 1), date, dateline], 'Rome', [2, 3]],
    ['a day of publication', [metadata('published', '3 May', 2, { place: 'Rome' })], 'Rome', [2]],
    ['the dateline', [metadata('title', 'Talks', 1), dateline], 'PARIS', [6]],
  ])('stands in %s', (_, children, text, on) => {
    expect(placeOf(treeOf(...children), null)).toEqual({ text, lines: on, evidence: null });
  });

  it('is that of the editor before all others', () => {
    expect(placeOf(treeOf(title), { place: 'Cologne' })).toMatchObject({ text: 'Cologne', lines: null });
  });

  it.each([
    ['no line', []],
    ['a line that names none', [metadata('place', null, 4)]],
    ['a dateline that names none', [opening(6, { agency: 'TASS' })]],
  ])('is not known from %s', (_, children) => {
    expect(placeOf(treeOf(...children), null)).toBeNull();
  });
});

const parsed = (tree: ParsedTree, layout: string | null = null): Parsed => ({
  tree,
  kind: 'news',
  publisher: layout === null ? null : { name: layout, evidence: { name: 'no-layout', values: {} } },
  titledSpeaker: null,
  problems: [],
  decisions: [],
});

describe('what the editor says otherwise than the source', () => {
  const tree = treeOf(
    metadata('title', 'Talks on bridges', 1),
    metadata('place', 'Oslo', 2),
    metadata('publisher', 'Town Gazette', 3),
  );

  it('is kept as the source prints it', () => {
    const editor = { title: 'Talks', place: 'Bonn', publisher: 'Gazette' };
    expect(statedFacts(parsed(tree), editor)).toEqual({
      title: 'Talks on bridges',
      place: 'Oslo',
      publisher: 'Town Gazette',
    });
  });

  it.each([
    ['the same in other letters', tree, { title: 'TALKS on  bridges', place: 'oslo', publisher: 'town gazette' }, null],
    ['nothing', tree, {}, null],
    ['what the source does not print', treeOf(), { title: 'Talks', place: 'Bonn', publisher: 'Gazette' }, 'Layout'],
  ])('is null where the editor says %s', (_, words, editor, layout) => {
    expect(statedFacts(parsed(words, layout), editor)).toEqual({ title: null, place: null, publisher: null });
  });
});

describe('the publisher', () => {
  const line = metadata('publisher', 'Town Gazette', 2);
  const dateline = opening(6, { agency: 'TASS' });
  const found = (tree: ParsedTree, layout?: string) =>
    publisherOf(parsed(tree, layout), null, noRegisters.organisations);

  it.each([
    ['a line', treeOf(line, dateline), 'Layout', 'Town Gazette', [2]],
    ['the dateline', treeOf(dateline), 'Layout', 'TASS', [6]],
    ['the layout', treeOf(opening(6, { place: 'PARIS' })), 'Layout', 'Layout', null],
  ])('is told by %s', (_, tree, layout, name, lines) => {
    expect(found(tree, layout)).toMatchObject({ name, lines });
  });

  it('is that of the editor before all others', () => {
    expect(publisherOf(parsed(treeOf(line)), { publisher: 'Archive' }, noRegisters.organisations)).toMatchObject({
      name: 'Archive',
      evidence: { name: 'editor' },
    });
  });

  it('is not known where nothing tells it', () => {
    expect(found(treeOf())).toBeNull();
  });
});

describe('the languages that a page offers', () => {
  const furniture = (what: Furniture['what'], value: string): Furniture => ({
    type: 'furniture',
    what,
    value,
    position: nowhere,
  });

  it('stand in its language menus, each once; not in other menus or in the text', () => {
    const codes = 'en-US1 ru-RU2 en-US3';
    const page = [furniture('menu', 'fr-FR1'), metadata('title', 'de-DE1', 1), furniture('language menu', codes)];
    expect(languagesOffered(treeOf(...page))).toEqual(['en', 'ru']);
  });
});
