import { describe, expect, it } from 'vitest';
import { promisesMade, promisesShown } from './support/promises.ts';

/** The highest number that was ever given out: the next promise takes the next one. */
const LAST = 119;
/** Numbers that were given out and are no longer: a promise that was withdrawn, or none was given it. They are not given again. */
const GONE: readonly number[] = [28, 29, 68, 69];

const inOrder = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

describe('promises to readers and editors', () => {
  const made = promisesMade();
  const shown = promisesShown();

  it('have a number each, which is never given to another', () => {
    const all = Array.from({ length: LAST }, (_, at) => at + 1);
    expect(inOrder([...made, ...GONE])).toEqual(all);
  });

  it('are shown by a test each', () => {
    expect(inOrder(new Set(made).difference(shown))).toEqual([]);
  });

  it('are there where a test shows them', () => {
    expect([...shown].filter(([number]) => !made.includes(number))).toEqual([]);
  });
});
