import { describe, expect, it } from 'vitest';
import { Phrases } from '#parse/date/phrases.ts';
import { tokenise } from '#parse/date/tokens.ts';

const phrases = new Phrases([
  ['rabi al-awwal', 3],
  ['rabi', 1],
  ['日付', 5],
]);
const read = (text: string, at = 0) => phrases.at(tokenise(text), at);

describe('a phrase among tokens', () => {
  it('is the longest that begins there, in whatever letters', () => {
    expect(read('Rabi al-Awwal 5')).toEqual({ meaning: 3, next: 4 });
    expect(read('5 RABI al', 1)).toEqual({ meaning: 1, next: 2 });
    expect(read('日 付')).toEqual({ meaning: 5, next: 2 });
  });

  it.each(['al-awwal', 'rabia', '日', ''])('is none where it is not whole: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
