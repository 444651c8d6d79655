import { describe, expect, it } from 'vitest';
import { isByline, isCredit, isNameAndOffice } from '#parse/head/person-line.ts';
import { wordsOf } from '../page-of.ts';

describe('a line that names a person', () => {
  it.each([
    ['Odo Rowe, Department Spokesperson', true],
    ['Anna Bell, Secretary of Rivers', true],
    ['Lakeford, DC', false],
    ['Spaso House, Residence of the Ambassador', false],
    ['Bridge Hotel, Lakeford', false],
    ['River House, Chief of Mission’s Residence', false],
    ['Odo Rowe, Chief of Mission', true],
    ['Rowe, Spokesperson', false],
    ['Anna Maria Bell Reed Lind, Spokesperson', true],
    ['Anna Maria Bell Reed Lind Holt, Spokesperson', false],
    ['The man who spoke, Spokesperson', false],
  ])('and the office: %s → %s', (text, is) => {
    expect(isNameAndOffice(text)).toBe(is);
  });

  it.each([
    ['By Anna Reed', true],
    ['By Anna Reed and Odo Lind', true],
    ['BY ANNA REED | Norvale Post', true],
    ['Published in The Norvale Post on 2 May 2021', true],
    ['Published in the Norvale Post on Tuesday', false],
    ['Published in The Norvale Post', false],
    ['Von Anna Reed', true],
    ['Written by Anna Reed, Norvale Post', true],
    ['Odo Lind 3 hours ago', true],
    ['By Anna', false],
    ['By Order of the Council', false],
    ['By Anna Reed:', false],
    [`By Anna Reed, ${wordsOf(86)}`, true],
    [`By Anna Reed, ${wordsOf(87)}`, false],
    ['The weir was opened years ago', false],
  ])('who wrote the page: %s → %s', (text, is) => {
    expect(isByline(text)).toBe(is);
  });

  it.each([
    ['© Foto: Anna Reed', true],
    ['© Sputnik / Anna Reed', true],
    ['Photo: Anna Reed', true],
    ['Photo by Anna Reed', true],
    ['Фото: Анна Речная', true],
    ['© 2024 Anna Reed', false],
    ['Photo exhibition opens', false],
    [`Photo: ${wordsOf(153)}`, true],
    [`Photo: ${wordsOf(154)}`, false],
  ])('who took the picture: %s → %s', (text, is) => {
    expect(isCredit(text)).toBe(is);
  });
});
