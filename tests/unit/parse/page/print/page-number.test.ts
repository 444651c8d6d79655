import { describe, expect, it, test } from 'vitest';
import { hasFigures, readPageNumber } from '#parse/page/print/page-number.ts';

describe('the number of a page', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['- 12 -', 12],
    ['– 12 –', 12],
    ['[12]', 12],
    ['iv', 4],
    ['- xii -', 12],
  ])('may be %s', (text, value) => {
    expect(readPageNumber(text)).toEqual({ value, isSaid: false, isMarked: false });
  });

  it.each<[string, number]>([
    ['Page 12', 12],
    ['Page iv', 4],
    ['page 12 of 290', 12],
    ['- Page 12 -', 12],
    ['[Page 12]', 12],
    ['[[Page H123]]', 123],
    ['[Page: S12]', 12],
    ['Страница 3 из 5', 3],
    ['12/290', 12],
    ['12 of 290', 12],
  ])('is said by %s', (text, value) => {
    expect(readPageNumber(text)).toEqual({ value, isSaid: true, isMarked: text.startsWith('[') });
  });

  it.each(['', '12.', '12345', 'II', 'Page', 'Pages 3 and 4', 'The 12', '12:05', '12-13', 'Part 2', '1/2/3'])(
    'is not %j',
    (text) => {
      expect(readPageNumber(text)).toBeNull();
    },
  );
});

test('a text without figures, Arabic or Roman at its end, has no page number', () => {
  const numbers = ['12', 'Page 12 of 290', '[[Page H123]]', 'iv', '- xii -', 'Page IV ]\u200B', 'Pageiv'];
  expect(numbers.filter((text) => !hasFigures(text))).toEqual([]);
  expect(['', 'Page', 'iv and v are bays', 'The weir holds.'].filter(hasFigures)).toEqual([]);
});
