import { describe, expect, test } from 'vitest';
import { foundWords } from '#search/words.ts';

const found = (text: string) => ({ text, found: true });
const other = (text: string) => ({ text, found: false });

describe('the words a hit hands on for marking', () => {
  test('a compound that was found stays one word, so that its parts are not marked elsewhere', () => {
    expect(foundWords([other('a '), found('Russian-language'), other(' school')])).toEqual(['Russian-language']);
  });

  test.each([
    ['words parted by a blank', 'Russia remains', ['Russia', 'remains']],
    ['signs around a word', '“Russia,” –', ['Russia']],
    ['an apostrophe within', 'Tajikistan’s', ['Tajikistan’s']],
    ['a dash of two hyphens, which parts words', 'Russia--the', ['Russia', 'the']],
    ['a Tajik compound', 'илмӣ-амалӣ', ['илмӣ-амалӣ']],
  ])('%s', (_what, text, words) => {
    expect(foundWords([found(text)])).toEqual(words);
  });

  test('come once each, and none from what was not found', () => {
    expect(foundWords([found('Russia'), other(' and Russia and '), found('Russia')])).toEqual(['Russia']);
  });
});
