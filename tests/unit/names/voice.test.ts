import { expect, it } from 'vitest';
import { isAnonymous, isNameless } from '#names/voice.ts';

it.each([
  ['An honourable member', true],
  ['Some hon. members', true],
  ['Several senators', true],
  ['Hon. Members', true],
  ['A noble Lord', false],
  ['Members', true],
  ['Member', false],
  ['Senator', false],
  ['Senator Holt', false],
  ['A member of staff', false],
  ['Ein Abgeordneter', true],
  ['Abgeordneter', false],
  ['Plusieurs députés', true],
  ['Une voix', true],
  ['Varios señores diputados', true],
  ['Varios diputados', true],
  ['Несколько депутатов', true],
  ['Bir milletvekili', true],
  ['PLUSIEURS DÉPUTÉS', true],
])('%s names members and nobody of them: %s', (label, nameless) => {
  expect(isNameless(label)).toBe(nameless);
});

it.each([
  ['An hon. Member from the opposition', true],
  ['Zuruf von der CDU/CSU', true],
  ['Voices from the gallery', true],
  ['Зал', true],
  ['С места', true],
  ['Голос из зала', true],
  ['ГОЛОС ИЗ ЗАЛА', true],
  ['有议员', true],
  ['Speaker 2', true],
  ['SPEAKER(?)', true],
  ['SPEAKER', false],
  ['Lund (?)', false],
  ['Hall', false],
  ['Место', false],
])('%s is the label of nobody in particular: %s', (label, anonymous) => {
  expect(isAnonymous(label)).toBe(anonymous);
});
