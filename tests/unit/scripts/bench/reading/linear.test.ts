import { expect, test } from 'vitest';
import { families } from '../../../../../scripts/bench/reading/families.ts';
import { growthOf } from '../../../../../scripts/bench/reading/growth.ts';

const sizes = [1, 2, 4, 8, 16, 32, 64];
const timings = (ms: (size: number) => number) => sizes.map((size) => ({ size, ms: ms(size) }));

test('time that grows with the text has the exponent 1, with its square 2', () => {
  expect(growthOf(timings((size) => size * 10))).toBeCloseTo(1);
  expect(growthOf(timings((size) => size * size * 10))).toBeCloseTo(2);
});

test('a fixed cost of the first sizes does not hide later growth', () => {
  expect(growthOf(timings((size) => 5 + size * size))).toBeGreaterThan(1.8);
});

test('times within the noise tell nothing', () => {
  expect(growthOf(timings(() => 1))).toBeNull();
  expect(growthOf(timings((size) => size * 10).slice(-2))).toBeNull();
});

test('every family makes about the size asked for, the same each time', () => {
  expect(families.length).toBeGreaterThan(20);
  for (const family of families) {
    for (const oneLine of [true, false]) {
      const text = family.text(50_000, oneLine);
      expect(text.length).toBeGreaterThan(49_000);
      expect(text.length).toBeLessThan(51_000);
      expect(family.text(50_000, oneLine)).toBe(text);
    }
  }
});

test('a text in lines has many lines, a text on one line has only its head and tail beside it', () => {
  let seen = 0;
  for (const family of families) {
    expect(family.text(64_000, false).split('\n').length).toBeGreaterThan(500);
    expect(family.text(64_000, true).split('\n').length).toBeLessThan(30);
    seen += 1;
  }
  expect(seen).toBe(families.length);
});

test('one pause of the machine is not taken for growth', () => {
  const paused = timings((size) => size * 10).map((timing) => (timing.size === 8 ? { ...timing, ms: 20 } : timing));
  expect(growthOf(paused)).toBeLessThan(1.1);
});
