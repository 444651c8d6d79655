import { describe, expect, test } from 'vitest';
import { hitAddress } from '#components/hit-address.element.ts';
import { addedTo } from '#components/SearchPanel/hit-list.element.ts';
import { placeIn } from '#components/SearchPanel/place.element.ts';

describe('a hit leads to its paragraph', () => {
  test('with its own words first, as printed, and then all other forms, each once', () => {
    const excerpt = [
      { text: 'Russia’s', found: true },
      { text: ' trade', found: false },
    ];
    const address = hitAddress({ document: 'x', paragraph: 'p12a', excerpt }, ['russia', 'russia’s'], 'en');
    expect(address).toBe(
      '/documents/x/?highlight=Russia%E2%80%99s&highlight=russia#p12a'.replace('Russia%E2%80%99s', 'russia%E2%80%99s'),
    );
  });

  test('without words where it was found without any', () => {
    expect(hitAddress({ document: 'x', paragraph: 'p1', excerpt: [] }, [], 'en')).toBe('/documents/x/#p1');
  });

  test('with no more forms than an address can hold', () => {
    const forms = Array.from({ length: 100 }, (_, index) => `f${index}`);
    const { searchParams } = new URL(
      hitAddress({ document: 'x', paragraph: 'p1', excerpt: [{ text: 'own', found: true }] }, forms, 'en'),
      'https://record.example',
    );
    expect(searchParams.getAll('highlight')).toHaveLength(24);
    expect(searchParams.getAll('highlight')[0]).toBe('own');
  });
});

test('an entry of the history holds a place, or none', () => {
  const place = { shown: 60, first: 31, below: -12.5 };
  expect(placeIn(place)).toEqual(place);
  const opened = { ...place, open: [[0, 45]] };
  expect(placeIn(opened)).toEqual(opened);
  for (const open of ['0', [0, 45], [[0, '45']], [[0]]]) expect(placeIn({ ...place, open })).toEqual(place);
  for (const state of [null, 7, {}, { ...place, shown: '60' }, { shown: 60, first: 1 }, { ...place, below: NaN }])
    expect(placeIn(state)).toBeNull();
});

test('“Show more” adds as many hits as there are, up to two hundred', () => {
  const shown = [20];
  while (shown.length < 7) shown.push((shown.at(-1) ?? 0) + addedTo(shown.at(-1) ?? 0));
  expect(shown).toEqual([20, 40, 80, 160, 320, 520, 720]);
  expect(addedTo(4, 10)).toBe(10);
});
