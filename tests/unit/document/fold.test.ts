import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBlanks } from '#document/fold.ts';

describe('blanks folded', () => {
  it.each([
    ['a  b', 'a b'],
    ['a\u00a0b', 'a b'],
    ['a\nb', 'a b'],
    [' a', 'a'],
    ['a ', 'a'],
    ['a\u00adb', 'ab'],
    ['a\u200cb', 'ab'],
    ['\u06af\u0641\u062a\u200c\u0648\u06af\u0648', '\u06af\u0641\u062a\u200c\u0648\u06af\u0648'],
    ['\u0915\u094d\u200d\u0937', '\u0915\u094d\u200d\u0937'],
    ['\u06af\u0641\u062a\u200c \u200f\u0648', '\u06af\u0641\u062a \u0648'],
    ['a b', 'a b'],
    ['', ''],
  ])('%j → %j', (text, folded) => {
    expect(foldBlanks(text)).toBe(folded);
  });

  it('stay as they are where they are folded again', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\u00a0', '\n', '\u200b', '\u3000', '\t') });
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldBlanks(text);
        expect(foldBlanks(folded)).toBe(folded);
        expect(folded).toBe(
          text
            .replace(/\u200b/gu, '')
            .replace(/\s+/gu, ' ')
            .trim(),
        );
      }),
    );
  });
});
