import { describe, expect, it } from 'vitest';
import { isPlaceLine } from '#parse/formats/kremlin/place.ts';
import { readPlainText } from '#read/plain-text.ts';

/** Whether the first of some lines is a place. */
function isPlace(...texts: string[]): boolean {
  const [line, next] = readPlainText(texts.join('\n'));
  return line !== undefined && isPlaceLine(line, next ?? null);
}

const capitals = (length: number): string => 'Aaaa '.repeat(40).slice(0, length - 1) + 'A';

describe('a line below the date', () => {
  it.each([
    ['The Kremlin, Moscow'],
    ['Washington D.C.'],
    ['10 Downing Street'],
    [capitals(130)],
    ['Ханты-Мансийский автономный округ имени первого посёлка строителей новых дорог'],
    ['Moscow', 'and the words of the council'],
    ['Zzz, Moscow Region', 'and the words of the council'],
    ['Zzz', 'The council met.'],
    ['Zzz', '', 'and the words of the council'],
  ])('is a place: %s', (...texts) => {
    expect(isPlace(...texts)).toBe(true);
  });

  it.each([
    [''],
    [capitals(131)],
    ['The Kremlin.'],
    ['<…>'],
    ['(Moscow)'],
    ['Moscow: Kremlin'],
    ['Moscow 1 of 4 Pictures'],
    ['city of Moscow'],
    ['Opening Remarks'],
    ['Kremlin walls'],
    ['Ханты-Мансийский автономный округ имени первого посёлка строителей больших новых дорог'],
    ['Беседа с мэром Москвы'],
    ['Zzz', 'and the words of the council'],
    ['Zzz', '(translated): Yes.'],
  ])('is none: %s', (...texts) => {
    expect(isPlace(...texts)).toBe(false);
  });
});
