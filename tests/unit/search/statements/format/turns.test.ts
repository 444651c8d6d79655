import { describe, expect, test } from 'vitest';
import { Turns } from '#search/statements/format/turns.ts';

/** Who could be next before each turn. */
function choices(speakers: number, turns: readonly number[]): (readonly number[])[] {
  const order = new Turns(speakers);
  return turns.map((which) => {
    const next = order.next();
    order.take(which);
    return next;
  });
}

describe('who can be next', () => {
  test('is the other where two speak, so that nothing has to be written', () => {
    expect(choices(2, [0, 1, 0, 1])).toEqual([[0], [1], [0], [1]]);
  });

  test('is whoever spoke before, the latest first, or the first who has not', () => {
    expect(choices(4, [0, 1, 0, 2, 1, 3, 0])).toEqual([[0], [1], [0, 2], [1, 2], [0, 1, 3], [2, 0, 3], [1, 2, 0]]);
  });
});
