import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, type Difference } from '#render/revisions/difference.ts';

/** `[-gone-]` and `{+come+}` among the words that stayed. */
const written = (runs: readonly Difference[]): string =>
  runs.map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`)).join('');

const joined = (runs: readonly Difference[], left: Difference['is']): string =>
  runs
    .filter(({ is }) => is !== left)
    .map(({ text }) => text)
    .join('');

describe('two wordings are compared by whole words', () => {
  test.each([
    [
      'one word',
      'on Monday and on Wednesday.',
      'on Monday and on Thursday.',
      'en',
      'on Monday and on [-Wednesday-]{+Thursday+}.',
    ],
    ['neighbouring words at once', 'the big old pump', 'the small new pump', 'en', 'the [-big old-]{+small new+} pump'],
    ['a word put in', 'the hedge', 'the long hedge', 'en', 'the {+long +}hedge'],
    ['a word left out', 'along the the lane', 'along the lane', 'en', 'along the [-the -]lane'],
    [
      'Russian',
      'проверили в понидельник',
      'проверили в понедельник',
      'ru',
      'проверили в [-понидельник-]{+понедельник+}',
    ],
    ['Tajik', 'калидро ба ҷояш гузоред', 'калидро ба ҷои худ гузоред', 'tg', 'калидро ба [-ҷояш-]{+ҷои худ+} гузоред'],
    ['nothing', 'the same', 'the same', 'en', 'the same'],
    ['everything', '', 'words', 'en', '{+words+}'],
    ['a language nobody knows', 'a b', 'a c', '', 'a [-b-]{+c+}'],
  ])('%s', (_, was, is, language, expected) => {
    expect(written(differences(was, is, language))).toBe(expected);
  });

  test('wordings with nothing in common are shown one after the other', () => {
    const [was, is] = ['a', 'b'].map((letter) =>
      Array.from({ length: 1500 }, (_, n) => `${letter}${String(n)}`).join(' '),
    );
    expect(differences(was ?? '', is ?? '', 'en').map((run) => run.is)).toEqual(['gone', 'come']);
  });

  test('whatever the wordings, each can be put together again', () => {
    const text = fc.array(fc.constantFrom('pump', 'shed', ' ', ', ', 'ё', '“', '.\n')).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (was, is) => {
        const runs = differences(was, is, 'en');
        expect(joined(runs, 'come')).toBe(was);
        expect(joined(runs, 'gone')).toBe(is);
      }),
    );
  });
});
