import { describe, expect, test } from 'vitest';
import { chipsOf } from '#components/SearchPanel/chips.element.ts';
import { KnownNames } from '#components/SearchPanel/facet-names.element.ts';
import { firstOptions, named, optionsOf } from '#components/SearchPanel/facet-options.element.ts';
import { barLabel } from '#components/SearchPanel/histogram-view.element.ts';
import { barsOf } from '#components/SearchPanel/histogram.element.ts';
import { writeAsked } from '#components/SearchPanel/state.element.ts';
import { byFacet, NONE, type Facet, type FacetCount } from '#search/engine.ts';
import { asking, counted, panelStrings } from '../../../support/search.ts';

const noNames = new KnownNames();

describe('a facet offers', () => {
  const offered = (facet: Facet, counts: readonly FacetCount[], chosen: readonly string[]): string[] =>
    optionsOf(facet, counts, chosen, noNames, panelStrings).map(
      ({ name, count, isChosen }) => `${isChosen ? '*' : ''}${name} ${String(count)}`,
    );

  test('the values that have paragraphs, in their order, under the names of the interface', () => {
    expect(offered('speaker', [counted(NONE, 5), counted('A. Speaker', 2), counted('C. Silent', 0)], [])).toEqual([
      'No speaker named 5',
      'A. Speaker 2',
    ]);
    expect(offered('kind', [counted('unheard', 2), counted('meeting', 1)], [])).toEqual(['unheard 2', 'Meeting 1']);
    expect(offered('publisher', [counted(NONE, 2), counted('Council', 1)], [])[0]).toBe('No publisher known 2');
    expect(offered('year', [counted('2021', 2), counted(NONE, 1)], [])).toEqual(['2021 2', 'Undated 1']);
    const languages = [counted('en', 3), counted('tg', 2), counted('und', 1), counted('not a tag', 1)];
    expect(offered('language', languages, [])).toEqual(['English 3', 'Tajik 2', 'Not known 1', 'not a tag 1']);
  });

  test('what is chosen, also without paragraphs, and nothing where there is no choice', () => {
    expect(offered('year', [counted('2021', 4)], ['1999'])).toEqual(['2021 4', '*1999 0']);
    expect(offered('year', [counted('2021', 4)], ['2021'])).toEqual(['*2021 4']);
    expect(offered('year', [counted('2021', 4)], [])).toEqual([]);
  });

  test('several values of one, and those not chosen beside them', () => {
    const speakers = [counted('A', 3), counted('B', 2), counted('C', 1)];
    expect(offered('speaker', speakers, ['A', 'C'])).toEqual(['*A 3', 'B 2', '*C 1']);
  });

  const many = (number: number, chosen: readonly string[] = []) =>
    optionsOf(
      'speaker',
      Array.from({ length: number }, (_, index) => counted(`S${index + 1}`, number - index)),
      chosen,
      noNames,
      panelStrings,
    );

  test('eight values at once and every chosen one, but a list that is hardly longer whole', () => {
    expect(firstOptions(many(9))).toHaveLength(9);
    expect(firstOptions(many(10))).toHaveLength(8);
    expect(firstOptions(many(428, ['S400'])).map(({ value }) => value)).toEqual([
      ...many(8).map(({ value }) => value),
      'S400',
    ]);
  });

  test('and among all those whose names hold what is typed, whatever the case and marks', () => {
    const options = optionsOf(
      'speaker',
      [counted('Łukasz Żak', 2), counted('Anna Zak', 1), counted('Other', 1)],
      [],
      noNames,
      panelStrings,
    );
    expect(named(options, ' zak').map(({ name }) => name)).toEqual(['Łukasz Żak', 'Anna Zak']);
    expect(named(options, '')).toHaveLength(3);
  });
});

describe('somebody who has another key than a name', () => {
  test('is offered by the name that documents have, where an answer has told it', () => {
    const names = new KnownNames();
    const offered = () => optionsOf('speaker', [counted('a-speaker', 2)], ['a-speaker'], names, panelStrings)[0]?.name;
    expect(offered()).toBe('a-speaker');
    names.learn('speaker', [{ key: 'a-speaker', name: 'Anna Speaker', count: 2 }]);
    expect(offered()).toBe('Anna Speaker');
  });
});

describe('what is chosen stays visible', () => {
  test('each value and day by itself, with the question that is left without it', () => {
    const asked = asking({
      chosen: byFacet((facet) => ({ speaker: ['a', 'b'], year: [NONE], kind: ['meeting'] })[facet as string] ?? []),
      from: '2020',
      to: '2021-05',
    });
    const names = new KnownNames();
    names.learn('speaker', [{ key: 'a', name: 'Anna', count: 0 }]);
    const chips = chipsOf(asked, (facet, value) => names.of(facet, value), panelStrings);
    expect(chips.map(({ text }) => text)).toEqual([
      'Year: Undated',
      'Kind: Meeting',
      'Speaker: Anna',
      'Speaker: b',
      'From: 2020',
      'To: 2021-05',
    ]);
    expect(writeAsked(chips[2]?.without ?? asked)).toBe('?year=%E2%80%94&kind=meeting&speaker=b&from=2020&to=2021-05');
    expect(chips[4]?.without.from).toBeNull();
  });
});

describe('the drawing of years', () => {
  const drawn = (years: readonly FacetCount[], most: number): string[] =>
    barsOf(years, most).map(({ first, last, count }) => `${first}${first === last ? '' : `-${last}`} ${count}`);

  test('has a bar for every year from the first to the last, undated ones left out', () => {
    const years = [counted('2021', 3), counted('2019', 1), counted(NONE, 7)];
    expect(drawn(years, 12)).toEqual(['2019 1', '2020 0', '2021 3']);
  });

  test('has bars of several years, from round ones, where there is room for fewer', () => {
    const years = [counted('2021', 3), counted('2012', 1), counted('2015', 2)];
    expect(drawn(years, 10)).toHaveLength(10);
    expect(drawn(years, 9)).toEqual(['2012-2013 1', '2014-2015 2', '2016-2017 0', '2018-2019 0', '2020-2021 3']);
  });

  test('begins with the first year that has something and ends with the last, also where bars are of several', () => {
    const years = [counted('2020', 3), counted('2003', 1), counted('2012', 2), counted('2021', 0)];
    expect(drawn(years, 5)).toEqual(['2003-2004 1', '2005-2009 0', '2010-2014 2', '2015-2019 0', '2020 3']);
  });

  test('says of several years only how many paragraphs they have at most: an uncertain date counts in each of its years', () => {
    const years = [counted('2020', 1), counted('2021', 1), counted('2022', 1), counted('2023', 4)];
    expect(barsOf(years, 2).map((bar) => barLabel(bar, panelStrings))).toEqual([
      '2020–2021: up to 2 paragraphs',
      '2022–2023: up to 5 paragraphs',
    ]);
    expect(barsOf(years, 4).map((bar) => barLabel(bar, panelStrings))).toContain('2023: 4 paragraphs');
  });

  test('has no bars where there are no years', () => {
    expect(drawn([counted(NONE, 3)], 10)).toEqual([]);
  });
});
