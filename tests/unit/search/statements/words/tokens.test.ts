import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '#search/statements/words/name-key.ts';
import { isCapitalised, tokensOf, wordsPrinted } from '#search/statements/words/tokens.ts';

const forms = (text: string): string[] => tokensOf(text).map(({ form }) => form);

describe('the words of a text', () => {
  test.each([
    ['signs part words', 'Talks – and “more” (today).', ['talks', 'and', 'more', 'today']],
    ['a hyphen parts words', 'Russian-language pre‑war', ['russian', 'language', 'pre', 'war']],
    [
      'an apostrophe within does not, whatever its shape',
      "Tajikistan’s Tajikistan's Oʻzbekiston",
      ["tajikistan's", "tajikistan's", "o'zbekiston"],
    ],
    ['one at an end is a quotation mark', '‘talks’ friends’', ['talks', 'friends']],
    ['a plus within does not', 'C5+1 and 2+4, but + 5 and 3+', ['c5+1', 'and', '2+4', 'but', '5', 'and', '3']],
    [
      'nor do the signs of decimals and thousands',
      '3.5 10,000 1,234,567 2012,2013 5.',
      ['3.5', '10000', '1234567', '2012,2013', '5'],
    ],
    [
      'abbreviations of single letters are one word',
      'the U.S. and U.S.S.R., т.е. so',
      ['the', 'u.s', 'and', 'u.s.s.r', 'т.е', 'so'],
    ],
    [
      'also where the last stop gives way to another sign',
      'to the U.S? “U.S”, U.S.-led, J.S.Bach, A.Smith, e.g.the',
      ['to', 'the', 'u.s', 'u.s', 'u.s', 'led', 'j.s', 'bach', 'a', 'smith', 'e.g', 'the'],
    ],
    ['a letter that ends a sentence is none', 'Vitamin C. It', ['vitamin', 'c', 'it']],
    ['unseen characters part nothing', 'Taji\u00ADkistan\u200B', ['tajikistan']],
    ['a run of unseen characters is no word', 'a \u200B\u200B b', ['a', 'b']],
    ['look-alike letters are put right', 'Russi\u0430', ['russia']],
    ['letters of unspaced scripts stand by themselves', '中国 とGDP', ['中', '国', 'と', 'gdp']],
    ['stress and ё are Russian ornaments', 'ёлка мо\u0301ре', ['елка', 'море']],
    ['compatibility forms are composed', 'ﬁne № Ⅳ', ['fine', 'iv']],
  ])('%s', (_what, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test.each([
    ['x'.repeat(128), 'x'.repeat(128)],
    ['x'.repeat(129), 'x'.repeat(128)],
    ['Ж'.repeat(8_000_000), 'ж'.repeat(128)],
    [`${'x'.repeat(127)}\u{10400}s`, 'x'.repeat(127)],
  ])('of more than 128 letters are looked for by these alone (%#)', (text, form) => {
    expect(forms(text)).toEqual([form]);
    expect(entryOf(form).length).toBeLessThan(129);
  });

  test.each([
    "x'".repeat(4_000_000),
    "ж'".repeat(4_000_000),
    '1,'.repeat(4_000_000),
    `中${'\u0301'.repeat(4_000_000)}`,
  ])('of a text that goes on without an end are found (%#)', (text) => {
    expect(() => tokensOf(text)).not.toThrow();
    expect(() => wordsPrinted(text)).not.toThrow();
  });

  test('stand where the text has them', () => {
    const text = 'The U.S. said: Taji\u00ADkistan’s!';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S',
      'said',
      'Taji\u00ADkistan’s',
    ]);
  });

  test.each([
    ['Rahmon', true],
    ['“Rahmon', true],
    ['rahmon', false],
    ['5G', true],
    ['2021', false],
    ['Раҳмон', true],
  ])('%s begins with a capital: %s', (printed, capital) => {
    expect(isCapitalised(printed)).toBe(capital);
  });
});

describe('words as printed', () => {
  const signs = fc.constantFrom(...Array.from('aB9’‘\'"+.,- –—“”«»…()U.S.\u00A0é中\u200B'));

  test('are those that have places, in texts of Latin letters as in all others', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const places = tokensOf(text).map(({ start, end }) => text.slice(start, end));
        expect(wordsPrinted(text)).toEqual(places);
        expect(wordsPrinted(`${text} ж`).slice(0, -1)).toEqual(places);
      }),
    );
  });
});
