import { describe, expect, test } from 'vitest';
import { shardOf, shardsWith } from '#search/statements/ask/shard-place.ts';

describe('the shards that can hold a key', () => {
  test.each([
    ['a', -1],
    ['aa', 0],
    ['abz', 0],
    ['ac', 1],
    ['zz', 1],
  ])('%s stands in shard %d', (key, shard) => {
    expect(shardOf(['aa', 'ac'], key)).toBe(shard);
  });

  test.each([
    ['abc', ['aa', 'abc', 'abc', 'ad'], [0, 3]],
    ['abc', ['aa', 'abcd', 'ad'], [0, 2]],
    ['a', ['aa', 'ab'], [0, 2]],
    ['b', ['aa', 'ab'], [1, 2]],
    ['aab', ['aa', 'ab'], [0, 1]],
    ['0', ['aa'], [0, 1]],
  ])('words that begin with %s among shards that begin with %j', (beginning, firsts, expected) => {
    expect(shardsWith(firsts, beginning)).toEqual(expected);
  });
});
