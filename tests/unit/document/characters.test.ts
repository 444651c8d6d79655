import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedInHtml, plainText } from '#document/characters.ts';

describe('text where no element can be', () => {
  test('has none of the controls of direction, and every other letter', () => {
    expect(plainText('\u2067Meeting\u2069 \u202Eof\u202C \u202Athe\u202C council\u0007')).toBe(
      'Meeting of the council\uFFFD',
    );
  });

  test('is otherwise the text as HTML allows it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).toBe(allowedInHtml(text).replace(/[\u202A-\u202E\u2066-\u2069]/gu, ''));
      }),
    );
  });
});
