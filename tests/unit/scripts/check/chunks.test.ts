import { describe, expect, it } from 'vitest';
import { chunksOf, threadsFor } from '../../../../scripts/check/chunks.ts';

/** The sizes of files in each chunk. */
const cut = (...sizes: number[]): (readonly number[])[] => chunksOf(sizes, (size) => size).map(({ jobs }) => jobs);

describe('files are cut into chunks', () => {
  it('in their order, four at most', () => {
    expect(cut(1, 2, 3, 4, 5)).toEqual([[1, 2, 3, 4], [5]]);
    expect(cut()).toEqual([]);
  });

  it('of two hundred thousand bytes at most, a thousand counted for each file', () => {
    expect(cut(99_000, 99_000)).toEqual([[99_000, 99_000]]);
    expect(cut(99_000, 99_001)).toEqual([[99_000], [99_001]]);
  });

  it('where a larger file is alone', () => {
    expect(cut(1, 5_000_000, 2)).toEqual([[1], [5_000_000], [2]]);
  });
});

describe('another thread reads', () => {
  const threads = (most: number, ...sizes: number[]): number =>
    threadsFor(
      sizes.map((size) => ({ jobs: [], size })),
      most,
    );

  it('for every two million bytes beside the largest chunk', () => {
    expect([1_999_999, 2_000_000, 4_000_000].map((size) => threads(8, size, 9_000_000))).toEqual([1, 2, 3]);
    expect(threads(8, 9_000_000)).toBe(1);
    expect(threads(8)).toBe(1);
  });

  it('where one may', () => {
    expect([1, 2].map((most) => threads(most, 9_000_000, 9_000_000))).toEqual([1, 2]);
  });
});
