import { describe, expect, it } from 'vitest';
import { beginsSmall, beginsWithLetter, isCommonLetter, isFigureUnit } from '#document/letters.ts';

const units = Array.from({ length: 0x1_00_00 }, (_, unit) => unit);
const charOf = (unit: number): string => String.fromCharCode(unit);

describe('a code unit', () => {
  it('is a figure where the pattern of figures says so', () => {
    expect(units.filter(isFigureUnit)).toEqual(units.filter((unit) => /\d/u.test(charOf(unit))));
  });

  it('is a common letter only where it is a letter: Latin without marks, or Cyrillic', () => {
    const common = units.filter(isCommonLetter).map(charOf);
    expect(common.every((char) => /[A-Za-z]|\p{Script=Cyrillic}/u.test(char) && /\p{L}/u.test(char))).toBe(true);
    expect(Array.from('AZazАЯЁЇґёїя').filter((char) => !common.includes(char))).toEqual(['ґ']);
  });
});

describe('a text', () => {
  it('begins in small letters where the pattern of small letters says so', () => {
    expect(units.filter((unit) => beginsSmall(charOf(unit)))).toEqual(
      units.filter((unit) => /^\p{Ll}/u.test(charOf(unit))),
    );
    expect(['\u{1D41A}', '\u{1D400}', ''].map(beginsSmall)).toEqual([true, false, false]);
  });

  it('begins with a letter but where a blank, a figure, a mark or nothing stands', () => {
    expect(['Yes', 'да', ' Yes', '1', '(Yes)', '：', ''].map(beginsWithLetter)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
