import { expect, test } from 'vitest';
import { addressesFor } from '#addresses/addresses.ts';
import { numberIn } from '#addresses/parts.ts';

test.each([
  ['p12', '12'],
  ['p12a', '12a'],
  ['p0', '0'],
  ['p012', null],
  ['p', null],
  ['P12', null],
  ['L12', null],
  ['p12:~:text=x', null],
  ['', null],
])('the fragment %s leads to paragraph %s', (fragment, number) => {
  expect(numberIn(fragment)).toBe(number);
});

test('a paragraph as its sender saw it and a search keep their published form', () => {
  expect(addressesFor('en').asSeen('x', 'p12', 'h3f9k2a')).toBe('/documents/x/?said=h3f9k2a#p12');
  expect(addressesFor('en').search('two words')).toBe('/search/?q=two%20words');
});
