import { describe, expect, it } from 'vitest';
import { consumeOtherHeadlines, consumeTags } from '#parse/tail/closing-list.ts';
import { setAside, wordsOf } from '../page-of.ts';

describe('tags', () => {
  const tags = (count: number): string[] => Array.from({ length: count }, () => 'bridges');

  it('are at most twenty short lines without full stops, below their heading', () => {
    expect(setAside(consumeTags, 'Text.', 'Tags', ...tags(20))).toHaveLength(21);
    expect(setAside(consumeTags, 'Text.', 'Tags', ...tags(21))).toEqual([]);
    expect(setAside(consumeTags, 'Text.', 'Tags', wordsOf(60))).toHaveLength(2);
    expect(setAside(consumeTags, 'Text.', 'Tags', wordsOf(61))).toEqual([]);
    expect(setAside(consumeTags, 'Text.', 'Tags', 'bridges.')).toEqual([]);
    expect(setAside(consumeTags, 'Text.', `Tags${' '.repeat(24)}:`, 'bridges')).toHaveLength(2);
    expect(setAside(consumeTags, 'Text.', `Tags${' '.repeat(25)}:`, 'bridges')).toEqual([]);
    expect(setAside(consumeTags, 'Tags', 'bridges')).toEqual([]);
  });
});

describe('headlines of other items', () => {
  it('are lines of less than 200 characters without full stops', () => {
    expect(setAside(consumeOtherHeadlines, 'Text.', 'See also', wordsOf(199))).toHaveLength(2);
    expect(setAside(consumeOtherHeadlines, 'Text.', 'See also', wordsOf(200))).toEqual([]);
    expect(setAside(consumeOtherHeadlines, 'Text.', 'See also', 'He met her.')).toEqual([]);
    expect(setAside(consumeOtherHeadlines, 'Text.', `See${' '.repeat(52)}also`, 'Bridges')).toHaveLength(2);
    expect(setAside(consumeOtherHeadlines, 'Text.', `See${' '.repeat(53)}also`, 'Bridges')).toEqual([]);
    expect(setAside(consumeOtherHeadlines, 'See also', 'Bridges')).toEqual([]);
  });
});
