import { describe, expect, it } from 'vitest';
import { promisesIn } from '#strings/promises.ts';

describe('the promises of a text', () => {
  it('begin at their marks, which are not printed', () => {
    expect(promisesIn('A number is there. §12 It stays. §130 It is never used again. So it is.')).toEqual([
      { number: null, words: 'A number is there. ' },
      { number: 12, words: 'It stays. ' },
      { number: 130, words: 'It is never used again. So it is.' },
    ]);
    expect(promisesIn('§1 It stays.')).toEqual([{ number: 1, words: 'It stays.' }]);
  });

  it('are none where nothing is marked', () => {
    expect(promisesIn('It is never used again.')).toEqual([{ number: null, words: 'It is never used again.' }]);
    expect(promisesIn('See § 12 and §12.')).toEqual([{ number: null, words: 'See § 12 and §12.' }]);
  });
});
