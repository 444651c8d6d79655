import { expect, it } from 'vitest';
import { isOfficeWord } from '#names/name-word.ts';
import { isAnonymous, isNobody, isOutlet } from '#names/voice.ts';
import { COUNTRY_WORDS, isPersonNoun, isRussianCountry } from '#names/words.ts';

it.each([
  ['россии', true],
  ['россиями', true],
  ['россиямии', false],
  ['чеч', true],
  ['ро', false],
  ['мост', false],
])('a Russian word is a state in any case or none: %s', (word, isState) => {
  expect(isRussianCountry(word)).toBe(isState);
});

it.each([
  ['Minister', true],
  ['“Russia’s”', true],
  ['Таджикистана', true],
  ['Petrov', false],
])('a word belongs to an office or state, or to a person: %s', (word, isOffice) => {
  expect(isOfficeWord(word)).toBe(isOffice);
});

it('a noun means a person or a thing', () => {
  expect(['colonel', 'chairwoman', 'activist', 'ministry'].map(isPersonNoun)).toEqual([true, true, true, false]);
});

it.each([
  ['Question from Izhevsk', true, false],
  ['Reuters', false, true],
  ['Ivan Petrov', false, false],
])('a label names a voice, an outlet or a person: %s', (label, anonymous, outlet) => {
  expect([isAnonymous(label), isOutlet(label), isNobody(label)]).toEqual([anonymous, outlet, anonymous || outlet]);
});

it.each([
  ['serbia', true],
  ['arabia', true],
  ['cook', false],
  ['of', false],
  ['jordan', false],
])('a word names a state, is too short or is a name of persons too: %s', (word, isState) => {
  expect(COUNTRY_WORDS.has(word)).toBe(isState);
});
