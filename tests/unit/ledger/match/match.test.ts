import { describe, expect, it } from 'vitest';
import { match } from '#ledger/match.ts';
import { fiveLetters } from '../../../support/words.ts';
import { passages, published } from './published.ts';

const matched = (before: readonly string[], after: readonly string[]) =>
  match(
    before.map((text) => published(text)),
    passages(...after),
  );
const fates = (before: readonly string[], after: readonly string[]) =>
  matched(before, after).before.map((each) => each?.fate);

const opening = fiveLetters(12);
const closing = fiveLetters(12, 12);

describe('paragraphs that resemble two', () => {
  const frame = fiveLetters(20, 30);
  const figures = ['1204', '2310', '3417', '4526', '5638', '6749'];
  const names = 'timber market school barrel copper silver velvet candle saddle hammer anchor rudder'.split(' ');
  const bearer = (words: number): number | null | undefined =>
    matched(
      [`${frame} ${figures.join(' ')}`, `${frame} ${names.join(' ')}`],
      [`${frame} ${figures.slice(0, 4).join(' ')} ${names.slice(0, words).join(' ')}`],
    ).after[0];

  it('go on from the one whose telling words they have, if it is nearer by a tenth', () => {
    expect(bearer(6)).toBe(0);
  });

  it('go on from the one with which they share the most letters, if neither is nearer', () => {
    expect(bearer(7)).toBe(1);
  });
});

describe('short words that leave their place', () => {
  it.each([
    ['six letters are enough to know them by, blanks left out', 'ab cdef', 'abcdef', 'moved'],
    ['five are not', 'ab cde', 'abcde', 'withdrawn'],
  ])('%s', (_, was, is, fate) => {
    expect(fates([opening, was, closing], [opening, closing, is])).toEqual(['kept', fate, 'kept']);
  });

  it.each([
    ['30 letters that stand there still are named', 'one big red bus now ran six brown tins', 'merged'],
    ['29 may be said again by others', 'one big red bus now ran six brown tin', 'withdrawn'],
  ])('%s', (_, words, fate) => {
    expect(words.replaceAll(' ', '')).toHaveLength(fate === 'merged' ? 30 : 29);
    expect(fates([words, opening, words], [words, opening])).toEqual(['kept', 'kept', fate]);
  });
});

describe('two that had the same words and lost them', () => {
  const words = fiveLetters(15);
  const lost = (was: string, since: number) => ({ ...published(`${was} amended`, was), since });

  it('give them back to the one that stands beside the same neighbour', () => {
    const both = [lost(words, 1), lost(opening, 1), lost(words, 2), lost(closing, 1)];
    expect(match(both, passages(opening, words, closing)).after).toEqual([1, 2, 3]);
  });

  it('give them back to the elder where nothing else tells', () => {
    const both = [lost(words, 2), lost(words, 1)];
    expect(match(both, passages(words)).after).toEqual([1]);
    expect(match(both.toReversed(), passages(words)).after).toEqual([0]);
  });
});
