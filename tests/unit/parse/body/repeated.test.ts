import { describe, expect, it } from 'vitest';
import { repeatedLines } from '#parse/body/repeated.ts';
import { linesOf, long } from '../../../support/lines.ts';

const sentence = 'We will build three new bridges over the river by next spring';
const whole = `${sentence}, and the town will have a road again.`;
const repeats = (...texts: readonly string[]) => repeatedLines(linesOf(...texts));

const words = (count: number, from = 1) => Array.from({ length: count }, (_, at) => `w${String(at + from)}`);
/** Fourteen words, ten runs of five, of which the word at `changed` is another. */
const variant = (changed: number) =>
  words(14)
    .map((word, at) => (at === changed ? 'other' : word))
    .join(' ');
const others = (count: number) => Array.from({ length: count }, () => 'The council met.');

describe('a pull quote', () => {
  it.each<[string, string[]]>([
    ['is a line whose words stand again in a longer one near by', [`“${sentence}”`, ...others(1), whole]],
    ['may have eight words', [words(8).join(' '), words(9).join(' ')]],
    [
      'may have nine hundred characters',
      [`${words(8).join(' ')} ${long(876)}`, `${words(8).join(' ')} ${long(876)} w`],
    ],
    ['may stand twelve lines away', [sentence, ...others(11), whole]],
    ['may lack three runs of ten', [variant(11), `${words(14).join(' ')} more`]],
    [
      'may have a run that stands in seven other lines before the whole',
      [
        words(8).join(' '),
        ...Array.from({ length: 6 }, (_, at) => words(7, 1 + (at % 2)).join(' ')),
        words(9).join(' '),
      ],
    ],
  ])('%s', (_which, texts) => {
    expect(repeats(...texts)[0]).toBe(true);
  });

  it('is not the longer of two lines', () => {
    expect(repeats(`“${sentence}”`, whole)).toEqual([true, false]);
  });

  it('of two equal lines is the first', () => {
    expect(repeats(whole, whole)).toEqual([true, false]);
  });

  it.each<[string, string[]]>([
    ['a few words said twice', ['Thank you very much.', 'Thank you very much.']],
    ['seven words', [words(7).join(' '), words(9).join(' ')]],
    ['words in another order', ['By next spring over the river three new bridges will we build', whole]],
    [
      'longer than nine hundred characters',
      [`${words(8).join(' ')} ${long(877)}`, `${words(8).join(' ')} ${long(877)} w`],
    ],
    ['words that stand again thirteen lines below', [sentence, ...others(12), whole]],
    ['without four runs of ten', [variant(10), `${words(14).join(' ')} more`]],
    [
      'of runs that stand in eight other lines before the whole',
      [
        words(8).join(' '),
        ...Array.from({ length: 7 }, (_, at) => words(7, 1 + (at % 2)).join(' ')),
        words(9).join(' '),
      ],
    ],
  ])('is not %s', (_which, texts) => {
    expect(repeats(...texts)[0]).toBe(false);
  });

  it('shares runs of five words, not of four', () => {
    const pairs = 'a b c d x e f g h y i j k l z m n o p';
    expect(repeats(pairs, pairs.replaceAll(/ [xyz] /gu, ' q ').concat(' more'))).toEqual([false, false]);
  });
});
