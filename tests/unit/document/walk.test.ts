import { expect, test } from 'vitest';
import { countWords } from '#document/walk.ts';

test('words are what stands between blanks of any kind', () => {
  expect(countWords('One  two\tthree\nfour\u00A0five\u3000six\uFEFFseven\u1680eight')).toBe(8);
  expect(countWords(' — Да, «так»! ')).toBe(3);
  expect(countWords(' \u2028')).toBe(0);
  expect(countWords('')).toBe(0);
});

test('a zero-width space, a soft hyphen and a letter beyond the first 65,536 part no words', () => {
  expect(countWords('one\u200Bword so\u00ADft \u{20000}\u{20001}')).toBe(3);
});

test('every code unit parts words where the pattern of blanks says so, and nowhere else', () => {
  const parting = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit)).filter(
    (unit) => countWords(`a${unit}b`) === 2,
  );
  expect(parting.every((unit) => /\s/u.test(unit))).toBe(true);
  expect(parting).toHaveLength(25);
});
