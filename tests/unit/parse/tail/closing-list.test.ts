import { describe, expect, it } from 'vitest';
import { consumeClosingLines, consumeOtherHeadlines, consumeTags } from '#parse/tail/closing-list.ts';
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

describe('closing lines of an item', () => {
  it('tell its tags, another item and whose the page is, in any order', () => {
    const closing = ['Tags: rivers, weirs', 'Read also: Bridge at Norvale closed', '© Nortass 2019'];
    expect(setAside(consumeClosingLines, 'Text.', ...closing)).toHaveLength(3);
    expect(setAside(consumeClosingLines, 'Text.', ...closing.toReversed())).toHaveLength(3);
    expect(setAside(consumeClosingLines, 'Text.', 'Copyright 2012–2019, Nortass')).toHaveLength(1);
  });

  it.each([
    'Tags: they hang from every tree.',
    'See also: what I told you?',
    '© Odo Lind, Nortass',
    'Keywords',
    `Tags: ${'r'.repeat(162)}`,
    `© ${'x'.repeat(96)} 2019`,
  ])('are none of its text: %s', (text) => {
    expect(setAside(consumeClosingLines, 'Text.', text)).toEqual([]);
  });

  it('leave a page its only line', () => {
    expect(setAside(consumeClosingLines, 'Tags: rivers, weirs')).toEqual([]);
  });
});
