import { describe, expect, test } from 'vitest';
import { markerOf } from '#search/marks.ts';

/** With the Cyrillic letter that looks like the Latin one. */
const lookAlike = 'Russi\u0430';

const marked = (wanted: readonly string[], text: string): string[] =>
  markerOf(wanted)(text).map(([start, end]) => text.slice(start, end));

describe('what is marked in a text', () => {
  test.each([
    ['in any case', ['Russia'], 'RUSSIA and russia', ['RUSSIA', 'russia']],
    ['with a look-alike letter', ['Russia'], `of ${lookAlike}.`, [lookAlike]],
    ['with unseen characters in it', ['Russia'], 'of Rus\u00ADsi\u200Ba.', ['Rus\u00ADsi\u200Ba']],
    ['with or without marks on its letters', ['Lodz'], 'in Łódź', ['Łódź']],
    ['every form that is given', ['russia', "russia's"], 'Russia and Russia’s', ['Russia', 'Russia’s']],
    ['with a plus within', ['C5+1'], 'the C5+1 format', ['C5+1']],
    ['an abbreviation, given without its last stop', ['u.s'], 'the U.S. side', ['U.S']],
    ['part of a compound', ['language'], 'Russian-language', ['language']],
    ['a compound, whole', ['Russian-language'], 'a Russian-language school', ['Russian-language']],
    ['a phrase, whole', ['military base'], 'a military base; base', ['military base']],
    [
      'the longer of two phrases',
      ['military', 'military base'],
      'military base, military',
      ['military base', 'military'],
    ],
  ])('%s', (_how, wanted, text, found) => {
    expect(marked(wanted, text)).toEqual(found);
  });

  test.each([
    ['a part of a word', ['Russia'], 'Russian'],
    ['a form that is not given', ['Russia'], 'Russia’s'],
    ['a compound in another order', ['Russian-language'], 'language of Russian'],
    ['words of a phrase with one between', ['military base'], 'military naval base'],
    ['anything for nothing', ['', ' – '], 'Russia'],
  ])('and never %s', (_what, wanted, text) => {
    expect(marked(wanted, text)).toEqual([]);
  });
});
