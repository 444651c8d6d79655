import { expect, test } from 'vitest';
import { interfaceOf, stringsFor } from '#strings/strings.ts';

test('a page is drawn in the language of its route, else in that of the site', () => {
  expect(interfaceOf({ language: 'en' }, {})).toBe(stringsFor('en'));
  expect(interfaceOf({ language: 'tg' }, { interface: 'en' })).toBe(stringsFor('en'));
});

test('a language without strings is spoken for by English', () => {
  expect(stringsFor('tg').language).toBe('en');
  expect(stringsFor('en-GB').language).toBe('en');
});
