import { describe, expect, it } from 'vitest';
import {
  dayOfPublication,
  isAfter,
  isEarlier,
  isPublicationDate,
  publicationDateOf,
} from '#ledger/publication-date.ts';

describe('when something was published', () => {
  it.each([
    '2026-11-26',
    '2028-02-29',
    '2026-11-26T21:40:00Z',
    '2026-11-26T23:59:59+14:00',
    '2026-01-01T00:00:00-03:30',
  ])('may be %s', (date) => {
    expect(isPublicationDate(date)).toBe(true);
  });

  it.each([
    '2027-02-31',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-26T21:40:00',
    '2026-11-26T24:00:00Z',
    '2026-11-26T21:60:00Z',
    '2026-11-26T21:40:00+15:00',
    '2026-11-26T21:40Z',
    '2026-11-26 21:40:00Z',
    '26-11-26',
    'today',
    '',
  ])('may not be %j', (date) => {
    expect(isPublicationDate(date)).toBe(false);
  });

  it('is a day where it was made', () => {
    expect(dayOfPublication('2026-11-26T00:30:00+03:00')).toBe('2026-11-26');
    expect(dayOfPublication('2026-11-26')).toBe('2026-11-26');
  });

  it.each([
    ['2026-11-26T21:40:01Z', '2026-11-26T21:40:00Z', true],
    ['2026-11-26T23:40:00+02:00', '2026-11-26T21:40:00Z', false],
    ['2026-11-26', '2026-11-25T09:59:59Z', true],
    ['2026-11-26', '2026-11-25T10:00:00Z', false],
  ])('lies later than a moment where it has begun nowhere on earth: %s at %s, %s', (date, now, is) => {
    expect(isAfter(date, new Date(now))).toBe(is);
  });

  it('lies before another by the instant where both are known, else by the day', () => {
    expect(isEarlier('2026-11-26T00:30:00+03:00', '2026-11-25T22:00:00Z')).toBe(true);
    expect(isEarlier('2026-11-25T22:00:00Z', '2026-11-26T00:30:00+03:00')).toBe(false);
    expect(isEarlier('2026-11-26', '2026-11-26T00:00:00Z')).toBe(false);
    expect(isEarlier('2026-11-26T23:00:00Z', '2026-11-26')).toBe(false);
    expect(isEarlier('2026-11-25', '2026-11-26T00:00:00Z')).toBe(true);
  });

  it('is recorded to the second with the zone of the clock', () => {
    const now = new Date('2026-11-26T21:40:00.987Z');
    const date = publicationDateOf(now);
    expect(isPublicationDate(date)).toBe(true);
    expect(new Date(date).getTime()).toBe(Date.parse('2026-11-26T21:40:00Z'));
  });
});
