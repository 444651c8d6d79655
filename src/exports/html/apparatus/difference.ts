import { diffArrays } from 'diff';

/** A run of words that stayed, went or came. */
export interface Run {
  readonly is: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** Blanks and punctuation between two words. */
export const BETWEEN_WORDS = /^[^\p{L}\p{N}]{1,3}$/u;

/** Wordings that differ in more places are shown one after the other: nobody could read them interleaved. */
const MOST_CHANGES = 2000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    const [known] = Intl.Segmenter.supportedLocalesOf([language]);
    segmenter = new Intl.Segmenter(known ?? 'en', { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const piecesOf = (text: string, language: string): string[] =>
  Array.from(segmenterFor(language).segment(text), ({ segment }) => segment);

/**
 * What changed between two wordings, by whole words. What went stands before what came in its place, and changed words
 * with nothing but a blank or a comma between them are one change.
 *
 * ```
 * on Monday and on Wednesday.
 *                  ^^^^^^^^^   gone “Wednesday”, come “Thursday”
 * ```
 * @param was the earlier words
 * @param is the later words
 * @param language BCP 47, for the bounds of words
 * @returns runs whose `same` and `gone` texts joined give `was`, and whose `same` and `come` texts joined give `is`
 */
export function differences(was: string, is: string, language: string): Run[] {
  const [before, after] = [piecesOf(was, language), piecesOf(is, language)];
  const found = diffArrays(before, after, { maxEditLength: MOST_CHANGES });
  if (found === undefined) return runsOf([{ gone: was, come: is }]);
  const parts: Part[] = [];
  found.forEach(({ value, added, removed }, index) => {
    const text = value.join('');
    const last = parts.at(-1);
    if (added || removed) {
      const change = last && 'gone' in last ? last : { gone: '', come: '' };
      if (change !== last) parts.push(change);
      change[added ? 'come' : 'gone'] += text;
    } else if (last && 'gone' in last && index < found.length - 1 && BETWEEN_WORDS.test(text)) {
      last.gone += text;
      last.come += text;
    } else {
      parts.push({ same: text });
    }
  });
  return runsOf(parts);
}

type Part = { same: string } | { gone: string; come: string };

function runsOf(parts: readonly Part[]): Run[] {
  return parts
    .flatMap((part): Run[] =>
      'same' in part
        ? [{ is: 'same', text: part.same }]
        : [
            { is: 'gone', text: part.gone },
            { is: 'come', text: part.come },
          ],
    )
    .filter(({ text }) => text !== '');
}
