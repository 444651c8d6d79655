import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stemOf } from '#search/statements/words/stem.ts';
import { generatedDocuments } from '../../../../support/search-archive.ts';
import { stemOf as scanStemOf } from '../../../../support/scan/stems.ts';
import { formOf } from '../../../../support/scan/tokens.ts';

const WORDS = /[\p{L}'’]+/gu;

function wordsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(WORDS) ?? []).map(formOf))];
}

describe('a stem', () => {
  it.each([
    [
      'of the five sources',
      readdirSync('content/documents').map((file) => readFileSync(`content/documents/${file}`, 'utf8')),
      1_000,
    ],
    [
      'of a generated archive',
      generatedDocuments({ seed: 3, people: 20 }, 40).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      10_000,
    ],
  ])(
    'of any word %s is that of another package, but for the differences that are listed with their reasons',
    (_, texts, least) => {
      const words = wordsOf(texts);
      expect(words.length).toBeGreaterThan(least);
      expect(words.filter((word) => stemOf(word) !== scanStemOf(word))).toEqual([]);
    },
  );
});
