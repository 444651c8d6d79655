import { expect, it } from 'vitest';
import { givenNameFirst } from '#names/given-name-first.ts';
import { namesIn } from '#names/names-in.ts';

const capitals = 'Anna Boris Vera Grigory Dmitry Elena'.split(' ');
const words = (count: number) => capitals.slice(0, count).join(' ');
/** A name behind a word of so many characters. */
const before = (characters: number) => `${'a'.repeat(characters)} Ivan Petrov`;

it.each([
  [
    'Meeting with President of Tajikistan Emomali Rahmon and Prime Minister Ben van Beurden',
    ['Emomali Rahmon', 'Ben van Beurden'],
  ],
  [words(1), []],
  [words(2), [words(2)]],
  [words(5), [words(5)]],
  [words(6), []],
  ['Ivan Petrov, Anna Petrova', ['Ivan Petrov', 'Anna Petrova']],
  ['“Ivan Petrov” and Anna Petrova’s house', ['Ivan Petrov', 'Anna Petrova']],
  ['Ivan Petrov al', ['Ivan Petrov']],
  ['van Petrov', []],
  ['Jet Li', ['Jet Li']],
  ['Head of the Federal Service for Financial Monitoring Ivan Petrov', ['Ivan Petrov']],
  ['Governor of California Zo Petrov', ['Zo Petrov']],
  ['Meeting with Zo Ya Petrov', ['Zo Ya Petrov']],
  ['Minister with Zo Ya Petrov', ['Zo Ya Petrov']],
  ['Flight to Costa Rica', []],
  ['Ivan Petrov A house', ['Ivan Petrov']],
  [before(1988), ['Ivan Petrov']],
  [before(1989), ['Ivan Petro']],
])('names stand in a heading: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it('a name of a list gets its given name first, a title stays where it is', () => {
  expect(['Rahmon Emomali', 'Patriarch Kirill'].map(givenNameFirst)).toEqual(['Emomali Rahmon', 'Patriarch Kirill']);
});
