import { describe, expect, test } from 'vitest';
import { publisherKey } from '#strings/record.ts';

describe('a publisher', () => {
  test('is one, printed with an article or without', () => {
    expect(publisherKey('The Ministry of Foreign Affairs')).toBe(publisherKey('Ministry of Foreign Affairs'));
  });

  test('whose name only begins with the same letters keeps them', () => {
    expect(publisherKey('Theatre of Example')).toBe('Theatre of Example');
  });
});
