import { describe, expect, test } from 'vitest';
import { count, fill } from '#strings/plural.ts';

describe('counting', () => {
  test('takes the form of the language', () => {
    const words = { one: '{count} абзац', few: '{count} абзаца', many: '{count} абзацев', other: '{count} абзаца' };
    expect([1, 2, 5, 21].map((number) => count('ru', number, words))).toEqual([
      '1 абзац',
      '2 абзаца',
      '5 абзацев',
      '21 абзац',
    ]);
  });

  test('falls back to “other” and groups digits', () => {
    expect(count('en-GB', 1, { other: '{count} words' })).toBe('1 words');
    expect(count('en-GB', 12_345, { one: '{count} word', other: '{count} words' })).toBe('12,345 words');
  });
});

describe('filling in', () => {
  test('puts values where their names stand, also several times', () => {
    expect(fill('{from} and {to} and {from}', { from: 'x', to: 2 })).toBe('x and 2 and x');
  });

  test('does not look into what it has put in', () => {
    expect(fill('{from}{to}', { from: '{to} $& $1', to: '' })).toBe('{to} $& $1');
  });
});
