import { describe, expect, it } from 'vitest';
import { numberedRuns } from '#parse/body/numbered-runs.ts';

describe('runs of words', () => {
  it('have the same number where the same words stand in the same order, also on another line', () => {
    expect(numberedRuns(['we met at the bridge', 'there we met at noon'], 3)).toEqual([
      [0, 1, 2],
      [3, 0, 4],
    ]);
  });

  it('have another where the order is another', () => {
    expect(numberedRuns(['a b', 'b a', 'a b'], 2)).toEqual([[0], [1], [0]]);
  });

  it('do not reach from one line to the next', () => {
    expect(numberedRuns(['we met at', 'noon'], 3)).toEqual([[0], []]);
    expect(numberedRuns(['we met', 'at noon'], 3)).toEqual([[], []]);
  });

  it('have none where there are no words', () => {
    expect(numberedRuns([], 5)).toEqual([]);
    expect(numberedRuns(['', 'a b c d e'], 5)).toEqual([[], [0]]);
  });

  it('differ where their words do, also where they share a hash', () => {
    // Among so many, thousands are looked for at the same place of the table.
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      [at % 7, at % 11, at % 1000, Math.floor(at / 1000), at % 13].join(' '),
    );
    const numbers = numberedRuns(lines, 5).flat();
    expect(numbers.every((number, at) => number === at)).toBe(true);
  });
});
