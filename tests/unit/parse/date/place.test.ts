import { describe, expect, it } from 'vitest';
import { listedPlaceOf, placeAtEnd, placeOf } from '#parse/date/place.ts';

describe('a place', () => {
  it.each([
    'The Kremlin, Moscow',
    'Oslo',
    'Saturn Film And Concert Hall',
    'Aa Bb Cc Dd Ee Ff',
    'Aa, Bb, Cc, Dd',
    'Al',
    `A${'b'.repeat(59)}`,
    `${'A'.repeat(45)}, ${'B'.repeat(43)}`,
    'Luang de Namtha',
    'Naples',
    'Presidenta',
  ])('can be “%s”', (text) => {
    expect(placeOf(text)).toBe(text);
  });

  it.each([
    'the House',
    'Aa Bb Cc Dd Ee Ff Gg',
    'Aa, Bb, Cc, Dd, Ee',
    'A',
    `A${'b'.repeat(60)}`,
    `${'A'.repeat(45)}, ${'B'.repeat(44)}`,
    'In Dushanbe',
    'Prime Minister',
    'Foreign Ministers',
    'Luang namtha',
  ])('is not “%s”', (text) => {
    expect(placeOf(text)).toBeNull();
  });

  it('without a comma is listed, or a listed one with its region', () => {
    expect(listedPlaceOf('Dushanbe, Tajikistan')).toBe('Dushanbe, Tajikistan');
    expect(listedPlaceOf('Dushanbe, Moscow Region')).toBe('Dushanbe, Moscow Region');
    expect(listedPlaceOf('Dushanbe, Zzz')).toBeNull();
    expect(listedPlaceOf('Zzz')).toBeNull();
  });

  it.each([
    ['Talks, Moscow,', 'Moscow'],
    ['Talks, Zzz,', 'Zzz'],
    ['Talks, Zzz Yyy,', 'Zzz Yyy'],
    ['Talks, Zzz, Moscow Region,', 'Zzz, Moscow Region'],
    ['Talks, zzz, Moscow Region,', 'Moscow Region'],
    ['Meeting with the Minister, Zzz Yyy,', null],
    ['Meeting with the Minister, Zzz,', 'Zzz'],
    ['Meeting with the Minister, New York,', 'New York'],
    ['Interview to “Words” Zzz', 'Zzz'],
    ['Interview to Words Zzz', null],
    ['Interview to Words Moscow', 'Moscow'],
    ['Interview to Words United States of America', 'United States of America'],
    ['Talks, Zzz, Moscow,', 'Moscow'],
    [`Talks with${' '.repeat(180)}Zzz`, null],
    [`Talks with${' '.repeat(180)}Zzz, Moscow Region`, 'Moscow Region'],
    ['Flight from Moscow', null],
    ['Moscow', 'Moscow'],
    ['', null],
  ])('at the end of “%s” is %s', (text, place) => {
    expect(placeAtEnd(text)).toBe(place);
  });

  it('is none behind a post that stands among the last three words before it', () => {
    expect(placeAtEnd('Talks with Minister of Serbia, Ana Brnabic,')).toBeNull();
    expect(placeAtEnd('Talks with Minister of Arab States, Ana Brnabic,')).toBe('Ana Brnabic');
  });
});
