import { expect, test } from 'vitest';
import { typedQuery } from '#search/typed.ts';

test.each([
  ['blanks of any kind', ' Russia\u00A0remains\u202F \nTajikistan’s ', 'Russia remains Tajikistan’s'],
  ['unseen characters', 'Taji\u00ADkistan\u200B \u202Ehere\u202C', 'Tajikistan here'],
  ['a letter and its mark apart', 'Ło\u0301dz\u0301', 'Łódź'],
  ['signs stay', '"a b" -c OR d* «e»', '"a b" -c OR d* «e»'],
])('a query as typed is made fit to be asked: %s', (_what, typed, made) => {
  expect(typedQuery(typed)).toBe(made);
});
