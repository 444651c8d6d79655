import { describe, expect, it } from 'vitest';
import { consumeDateField } from '#parse/head/date-field.ts';
import { long } from '../../../support/lines.ts';
import { filler, pageOf, partsOf } from '../page-of.ts';

const setAside = (...lines: string[]): string[] => {
  const page = pageOf(lines);
  consumeDateField(page);
  return partsOf(page);
};

describe('the day of a record in a field below its head', () => {
  it.each(['1. Date: Thursday, 17 December 2020 (via video)', 'Date: 17 December 2020', '3) Date: 17 December 2020.'])(
    'is read: %s',
    (line) => {
      expect(setAside('96th MEETING', line)).toEqual([`date: ${line}`]);
    },
  );

  it.each([
    '1. Date: to be fixed',
    '1. Date: December 2020',
    'Date of next meeting: 17 December 2020',
    '1. Deadline: 17 December 2020',
    'The date: 17 December 2020',
  ])('is not read: %s', (line) => {
    expect(setAside('96th MEETING', line)).toEqual([]);
  });

  it('does not stand in a letter or behind a paragraph of text', () => {
    const day = 'Date: 17 December 2020';
    expect(setAside('Dear Mr Lind,', day)).toEqual([]);
    expect(setAside(`${long(59)}.`, day)).toEqual([]);
    expect(setAside(`${long(58)}.`, day)).toHaveLength(1);
    expect(setAside(long(60), day)).toHaveLength(1);
  });

  it('stands among the first fifteen lines', () => {
    expect(setAside(...filler(14), 'Date: 17 December 2020')).toHaveLength(1);
    expect(setAside(...filler(15), 'Date: 17 December 2020')).toEqual([]);
  });
});
