import { describe, expect, it } from 'vitest';
import { NameEndings } from '#names/name-endings.ts';

const endings = (names: string[], label: string): string[] => new NameEndings(names).of(label).map(({ name }) => name);

describe('the known names in which a label ends', () => {
  it('are found whatever their capitals and blanks', () => {
    expect(new NameEndings(['Ann Miller']).of('MINISTERANNMILLER')).toEqual([{ name: 'Ann Miller', length: 9 }]);
  });

  it('come in the order in which they were given', () => {
    expect(endings(['Miller', 'Ann Miller'], 'Minister Ann Miller')).toEqual(['Miller', 'Ann Miller']);
    expect(endings(['Ann Miller', 'Miller'], 'Minister Ann Miller')).toEqual(['Ann Miller', 'Miller']);
  });

  it('are the first where two have the same letters', () => {
    expect(endings(['Ann Miller', 'ANN MILLER'], 'Ann Miller')).toEqual(['Ann Miller']);
  });

  it('are none where the name stands elsewhere, is longer than the label or has three letters', () => {
    expect(endings(['Ann Miller', 'Dr Bob Stone', 'Kim'], 'Ann Miller, Minister')).toEqual([]);
    expect(endings(['Dr Bob Stone'], 'Bob Stone')).toEqual([]);
    expect(endings(['Kim', 'Kimm'], 'Moderator Kim')).toEqual([]);
    expect(endings(['Kim', 'Kimm'], 'Moderator Kimm')).toEqual(['Kimm']);
  });
});
