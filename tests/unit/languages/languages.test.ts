import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordField } from '#languages/all-words.ts';
import { languages } from '#languages/index.ts';
import type { SourceLanguage } from '#languages/source-language.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Words, or rows of words; endings of a case are neither. */
const isList = (value: unknown): value is (string | string[])[] =>
  Array.isArray(value) && typeof value.flat()[0] === 'string';

/** The lists of a language with their names; a calendar counts as one list of all its names. */
const listsOf = (language: SourceLanguage): [string, readonly string[]][] =>
  Object.entries(language).flatMap(([field, value]: [string, unknown]) =>
    isList(value) ? [[field, value.flat()] as [string, string[]]] : [],
  );

/** Fields that divide one kind of word among them: a word stands in one of them only. */
const DIVIDED: readonly (readonly WordField[])[] = [
  [
    'courtesyTitles',
    'honorifics',
    'degrees',
    'nobleTitles',
    'titlesBeforeName',
    'abbreviatedTitles',
    'partWords',
    'voiceNouns',
    'tradeNouns',
    'personNouns',
    'officeNouns',
    'officeWords',
  ],
  ['questionLabels', 'remarkLabels', 'otherVoiceLabels'],
  ['sentenceWords', 'sentenceOpeners', 'innerSentenceWords'],
  ['cities', 'cityStates', 'countries', 'regions', 'statesElsewhere'],
  ['countryWords', 'personalCountryWords'],
  ['regionNouns', 'smallRegionNouns', 'placeNouns', 'placeParticles', 'placeSmallWords'],
  ['textWords', 'notInPlaces'],
  ['ties', 'placeTies', 'dateTies'],
  ['publishedHeadings', 'publishedLeads', 'updatedWords', 'updatedLeads', 'dateHeadings', 'dateLeads'],
  ['menuLines', 'menuHeadlines', 'otherHeadlines', 'homeWords'],
  ['stateOffices', 'personsOffices'],
];

describe.each(languages)('the words of $code', (language) => {
  it('are in lower case, without blanks at the edges, each once in a field', () => {
    for (const [field, list] of listsOf(language)) {
      expect({ field, odd: list.filter((word) => word !== word.toLowerCase().trim() || word === '') }).toEqual({
        field,
        odd: [],
      });
      expect({ field, twice: list.filter((word, at) => list.indexOf(word) !== at) }).toEqual({ field, twice: [] });
    }
  });

  it('stand in one field only where fields divide them', () => {
    for (const fields of DIVIDED) {
      const all = fields.flatMap((field) => language[field] ?? []);
      expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    }
  });

  it('are no list twice', () => {
    const long = listsOf(language).filter(([, list]) => list.length > 2);
    const seen = Map.groupBy(long, ([, list]) => [...list].sort().join('|'));
    expect([...seen.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  it('are told by letters of their alphabet, each once in it', () => {
    const { alphabet = '', tellingLetters = '', scripts, triplesCodes } = language;
    const letters = Array.from(alphabet);
    expect(letters.filter((letter, at) => letter !== letter.toLowerCase() || letters.indexOf(letter) !== at)).toEqual(
      [],
    );
    expect(Array.from(tellingLetters).filter((letter) => alphabet !== '' && !letters.includes(letter))).toEqual([]);
    expect(scripts === undefined).toBe(triplesCodes === undefined);
  });

  it('name all months and weekdays, or none', () => {
    expect([undefined, 12]).toContain(language.monthNames?.length);
    expect([undefined, 7]).toContain(language.weekdayNames?.length);
  });

  it('except only words that stand in names of states', () => {
    const { cityStates = [], countries = [], statesElsewhere = [], personalCountryWords = [] } = language;
    const names = [...cityStates, ...countries, ...statesElsewhere].join(' ');
    expect(personalCountryWords.filter((word) => !names.includes(word))).toEqual([]);
  });
});

describe('adding a language', () => {
  const files = globSync('src/languages/{*,*/*}.ts', { cwd: root }).filter((file) =>
    readFileSync(path.join(root, file), 'utf8').includes(': SourceLanguage = {'),
  );

  it('takes a file and a row of index.ts', () => {
    const index = readFileSync(path.join(root, 'src/languages/index.ts'), 'utf8');
    const codes = files.map((file) => path.basename(file, '.ts'));
    expect(codes.sort()).toEqual(languages.map(({ code }) => code).sort());
    for (const code of codes) expect(index).toContain(`/${code}.ts'`);
  });

  it('changes no other file: none names a language of its own', () => {
    const elsewhere = globSync('src/**/*.ts', { cwd: root }).filter((file) => file !== 'src/languages/index.ts');
    expect(elsewhere.length).toBeGreaterThan(100);
    const pattern = new RegExp(`from '[^']*/(?:${languages.map(({ code }) => code).join('|')})\\.ts'`, 'u');
    const strings = path.join('src', 'strings');
    const naming = elsewhere.filter(
      (file) => !file.startsWith(strings) && pattern.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(naming).toEqual([]);
  });

  it('states what is known, and no field that is empty', () => {
    const empty = languages.flatMap((language) =>
      Object.entries(language).flatMap(([field, value]: [string, unknown]) =>
        value === '' || value === false || (Array.isArray(value) && value.length === 0) ? [field] : [],
      ),
    );
    expect(empty).toEqual([]);
  });
});

it('no list comes from the ICU of the Node that runs', () => {
  const reading = globSync('src/{languages,names,parse,read,recognise}/**/*.ts', { cwd: root });
  expect(reading.length).toBeGreaterThan(80);
  const asking = reading.filter((file) => readFileSync(path.join(root, file), 'utf8').includes('Intl.DisplayNames'));
  expect(asking).toEqual([]);
});
