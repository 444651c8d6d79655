import { describe, expect, test } from 'vitest';
import { daysInMonth, isCalendarDay, isoDay, isoWeekday } from '#document/calendar.ts';

describe('the calendar', () => {
  test('has months of 28 to 31 days', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
  ])('gives the February of %i %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });

  test.each([
    [2023, 1, 1],
    [2023, 12, 31],
    [2024, 2, 29],
    [null, 2, 29],
  ])('has the day %s-%i-%i', (year, month, day) => {
    expect(isCalendarDay(year, month, day)).toBe(true);
  });

  test.each([
    [2023, 2, 29],
    [null, 2, 30],
    [2023, 0, 1],
    [2023, 13, 1],
    [2023, 1, 0],
    [2023, 1, 32],
  ])('has no day %s-%i-%i', (year, month, day) => {
    expect(isCalendarDay(year, month, day)).toBe(false);
  });

  test('counts weekdays from Monday, in any century', () => {
    expect([isoWeekday(2020, 2, 24), isoWeekday(2020, 3, 1), isoWeekday(99, 1, 1)]).toEqual([1, 7, 4]);
  });

  test('writes a day with all its figures', () => {
    expect(isoDay(33, 4, 3)).toBe('0033-04-03');
  });
});
