import { describe, expect, test } from 'vitest';
import { normalise, normaliseQuery } from '#search/normalise.ts';
import { placesOf, wordsIn } from '#search/words.ts';

/** With the Cyrillic letter that looks like the Latin one. */
const lookAlike = 'Russi\u0430';

describe('index and query are made alike', () => {
  test.each([
    ['blanks of any kind', 'Russia\u00A0remains\u202F \nTajikistan’s', 'Russia remains Tajikistan’s'],
    ['unseen characters', 'Taji\u00ADkistan\u200B \u202Ehere\u202C', 'Tajikistan here'],
    ['what parts two letters of one word', '\u0645\u06cc\u200c\u0634\u0648\u062f', '\u0645\u06cc\u0634\u0648\u062f'],
    ['a look-alike letter in a Latin word', lookAlike, 'Russia'],
    ['a letter and its mark apart', 'Ło\u0301dz\u0301', 'Łódź'],
  ])('%s', (_what, text, made) => {
    expect(normalise(text)).toBe(made);
    expect(normaliseQuery(text)).toBe(made);
  });

  test.each([['Россия'], ['СССР'], ['“Talks” – 1.5 %']])('%s stays as it is', (text) => {
    expect(normalise(text)).toBe(text);
  });

  test('in a query alone printed quotation marks mean a phrase', () => {
    expect(normaliseQuery('„military base“ «мост»')).toBe('"military base" "мост"');
  });
});

describe('the words of a search', () => {
  test('are taken apart as the index has them', () => {
    expect(wordsIn(`${lookAlike}, Taji\u00ADkistan’s Russian-language; 5`)).toEqual([
      'Russia',
      'Tajikistan’s',
      'Russian-language',
      '5',
    ]);
  });

  test.each([
    ['in any case', 'RUSSIA and russia', ['RUSSIA', 'russia']],
    ['with a look-alike letter', `of ${lookAlike}.`, [lookAlike]],
    ['with unseen characters in them', 'of Rus\u00ADsi\u200Ba.', ['Rus\u00ADsi\u200Ba']],
    ['not within other words', 'Russian Russia’s pro-Russia', []],
  ])('are found in a text %s', (_how, text, found) => {
    expect(placesOf(['Russia', 'Tajikistan'], text).map(([start, end]) => text.slice(start, end))).toEqual(found);
  });
});
