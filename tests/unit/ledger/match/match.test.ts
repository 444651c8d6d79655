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

describe('paragraphs in a script without blanks', () => {
  const others = ['這座橋已經使用了五十年，我認為必須重建。', '謝謝。還有沒有其他議員要發言？'] as const;
  const words = '各位議員，現在繼續會議。我們今天討論的是河川整治計劃，請李議員發言。';

  it('are known again where letters were put in or changed', () => {
    const [above, below] = others;
    expect(fates([above, words, below], [above, words.replace('整治', '整治及疏浚'), below])).toEqual([
      'kept',
      'revised',
      'kept',
    ]);
    expect(fates([above, words, below], [above, words.replace('李', '王'), below])[1]).toBe('revised');
  });

  it('are not taken for others that share some letters', () => {
    const [above, below] = others;
    expect(
      fates([above, words, below], [above, '主席宣佈休會，下午三時再繼續討論財政預算案的各項修正案。', below])[1],
    ).toBe('withdrawn');
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
