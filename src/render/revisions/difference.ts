import { diffArrays } from 'diff';

/** A run of words that stayed, went or came. */
export interface Difference {
  readonly is: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** Blanks and punctuation between two words. */
const BETWEEN_WORDS = /^[^\p{L}\p{N}]{1,3}$/u;

/** The blank at the end of a text. */
const BLANK_END = /\s$/u;

/** Wordings that differ in more places are shown one after the other: nobody could read them interleaved. */
const MOST_CHANGES = 600;

const segmenters = new Map<string, Intl.Segmenter>();

/** The segmenter of a language, the English one where an editor has written something that is no language. */
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'word' });
  }
  segmenters.set(language, made);
  return made;
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
export function differences(was: string, is: string, language: string): Difference[] {
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

/** Blanks at the end of both the old and the new words have not changed. */
function withoutBlanks({ gone, come }: { gone: string; come: string }): Difference[] {
  const blank = BLANK_END.exec(gone)?.[0] ?? '';
  const shared = come.endsWith(blank) ? blank : '';
  return [
    { is: 'gone', text: gone.slice(0, gone.length - shared.length) },
    { is: 'come', text: come.slice(0, come.length - shared.length) },
    { is: 'same', text: shared },
  ];
}

function runsOf(parts: readonly Part[]): Difference[] {
  return parts
    .flatMap((part): Difference[] => ('same' in part ? [{ is: 'same', text: part.same }] : withoutBlanks(part)))
    .filter(({ text }) => text !== '');
}
