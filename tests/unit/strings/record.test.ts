import { describe, expect, test } from 'vitest';
import { records } from '#components/example.ts';
import { descriptionInWords } from '#strings/record.ts';
import { stringsFor } from '#strings/strings.ts';

describe('the description of a document', () => {
  const strings = stringsFor('en');

  test('is its summary', () => {
    expect(descriptionInWords(records.full, strings)).toBe(records.full.summary);
  });

  test('without a summary says what it is, when, from whom, and who speaks', () => {
    expect(descriptionInWords({ ...records.full, summary: null }, strings)).toBe(
      'Meeting · 8 May 2021, 18:10 · Council of Example · Mayor of Example, Chair',
    );
  });

  test('of which nothing is known is its kind', () => {
    expect(descriptionInWords(records.bare, strings)).toBe('Text · Undated');
  });
});
