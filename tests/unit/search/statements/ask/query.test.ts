import { describe, expect, test } from 'vitest';
import { dayOf } from '#search/statements/days.ts';
import { parseQuery, type Atom } from '#search/statements/ask/query.ts';
import { stringsFor } from '#strings/strings.ts';

const inWords = (atom: Atom): string => {
  if ('form' in atom) return atom.what === 'word' ? atom.form : `${atom.form}*`;
  return `${atom.what === 'speaker' ? 'speaker:' : ''}"${atom.forms.join(' ')}"`;
};

/** Clauses as `a|b` or `-a`. */
const clauses = (query: string): string[] =>
  parseQuery(query).clauses.map(({ isMinus, atoms }) => (isMinus ? '-' : '') + atoms.map(inWords).join('|'));

describe('a query', () => {
  test.each([
    ['words', 'Russia remains', ['russia', 'remains']],
    ['a phrase among words', '"military base" Afghanistan', ['"military base"', 'afghanistan']],
    ['a phrase in printed quotation marks', '„military base“ «мост»', ['"military base"', '"мост"']],
    ['a phrase that is not closed', 'see "military base', ['see', '"military base"']],
    ['a phrase without words', 'see ""', ['see']],
    ['one word in quotation marks, which is a phrase', '"base"', ['"base"']],
    ['a minus', 'trade -Russia -"state visit"', ['trade', '-russia', '-"state visit"']],
    ['a hyphen within a word, which is no minus', 'Russian-language', ['"russian language"']],
    ['a dash between blanks, which is none either', 'trade - Russia – flood', ['trade', 'russia', 'flood']],
    ['one of several', 'Idlib OR Aleppo Syria', ['idlib|aleppo', 'syria']],
    ['one of three', 'a OR b OR "c d"', ['a|b|"c d"']],
    ['or in small letters, which is a word', 'this or that', ['this', 'or', 'that']],
    ['a beginning', 'internat*', ['internat*']],
    ['a speaker', 'speaker:Lavrov gas', ['speaker:"lavrov"', 'gas']],
    ['a speaker of several words', 'speaker:"Sergey Lavrov"', ['speaker:"sergey lavrov"']],
    ['not a speaker', 'gas -speaker:Putin', ['gas', '-speaker:"putin"']],
    ['signs within words', 'C5+1 U.S. 10,000', ['c5+1', 'u.s', '10000']],
    ['nothing', ' … ', []],
  ])('%s', (_what, query, expected) => {
    expect(clauses(query)).toEqual(expected);
  });

  test.each([
    ['after:2012', '2012-01-01', null],
    ['before:2013-02', null, '2013-02-28'],
    ['after:2012-05-03 before:"2014"', '2012-05-03', '2014-12-31'],
    ['after:2012 after:2013', '2013-01-01', null],
  ])('%s asks for days', (query, from, to) => {
    const read = parseQuery(query);
    expect([read.from, read.to].map((day) => day && dayOf(day))).toEqual([from, to]);
    expect(read.clauses).toEqual([]);
  });

  test.each([
    ['a plus before a word', '+gas', ['+']],
    ['brackets', '(gas OR oil)', ['(', ')']],
    ['other engines’ signs', 'gas & oil | coal', ['&', '|']],
    ['an unknown operator', 'title:gas', ['title:']],
    ['a day that no month has', 'after:2021-02-30', ['after:2021-02-30']],
    ['a date in words', 'before:yesterday', ['before:yesterday']],
    ['an or with nothing before it', 'OR gas', ['OR']],
    ['an or with nothing behind it', 'gas OR', ['OR']],
    ['an or before a minus', 'gas OR -oil', ['OR']],
    ['an or before days', 'gas OR before:2001 oil', ['OR']],
    ['an operator with a blank behind it', 'speaker: Putin', ['speaker:']],
    ['an operator with a sign behind it', 'speaker:—', ['speaker:—']],
    ['two hyphens', '--gas', ['--']],
    ['a star in a phrase', '"gas*"', ['*']],
    ['a beginning of two letters', 'ga*', ['*']],
    ['a star within a word', 'g*s', ['*']],
  ])('%s is ignored, and said to be', (_what, query, ignored) => {
    expect(parseQuery(query).ignored).toEqual(ignored);
  });

  test('no more than 64 words are read, and that there are more is said', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${String(at)}`).join(' ');
    expect(parseQuery(words(64))).toMatchObject({ clauses: { length: 64 }, ignored: [] });
    expect(parseQuery(words(65))).toMatchObject({ clauses: { length: 64 }, ignored: ['…'] });
    expect(parseQuery(`"${words(64)}" more`)).toMatchObject({ clauses: { length: 1 }, ignored: ['…'] });
  });

  test('nothing that is understood is said to be ignored', () => {
    expect(parseQuery('"a b" -c dog* OR e speaker:f before:2013 U.S. C5+1 “g” 5:30').ignored).toEqual([]);
  });
});

test('each line that explains the signs is asked as it says', () => {
  const { ways } = stringsFor('en').search;
  expect(ways.map(({ ask }) => [ask, clauses(ask), parseQuery(ask).ignored])).toEqual([
    ['trade energy', ['trade', 'energy'], []],
    ['trade "military base"', ['trade', '"military base"'], []],
    ['trade -energy', ['trade', '-energy'], []],
    ['gas OR oil', ['gas|oil'], []],
    ['migra*', ['migra*'], []],
    ['speaker:Smith after:2014 before:2020-06', ['speaker:"smith"'], []],
  ]);
});
