import { expect, test } from 'vitest';
import { spellingsIn } from '#search/statements/build/spellings.ts';

test('the register says of words that they are spellings of one another, where names have equally many', () => {
  const people = new Map([
    ['sergey-lavrov', { name: 'Sergey Lavrov', spellings: ['Сергей Лавров', 'Lavroff', 'S. Lavrov'] }],
    ['xi-jinping', { name: 'Xi Jinping', spellings: ['Си Цзиньпин', '习近平'] }],
    ['anna-belova', { name: 'Anna Belova' }],
  ]);
  expect(spellingsIn(people)).toEqual([
    ['sergey', 'сергей'],
    ['lavrov', 'лавров'],
    ['xi', 'си'],
    ['jinping', 'цзиньпин'],
  ]);
});
