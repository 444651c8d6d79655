import { allWords } from '#languages/all-words.ts';
import type { Line } from '#document/capture.ts';
import { isCommonLetter } from '#document/letters.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import type { Seam } from '../page/line-parts.ts';
import { needsNoBlank } from './unparted.ts';

/** The half of a word before a hyphen that ends a line; the other half. */
const FIRST_HALF = /(?<![\p{L}\p{M}’'-])([\p{L}\p{M}’'-]{1,40}\p{L}\p{M}?)[-\u2010]$/u;
/** The signs in which such a half ends: most lines have none, which is soon seen. */
const HYPHENS = ['-', '\u2010'];
const SECOND_HALF = /^\p{L}[\p{L}\p{M}]{0,40}(?:-[\p{L}\p{M}]{1,40})?/u;
/** A hyphen that shows only at the end of a line. */
const SOFT_HYPHEN = '\u00AD';
const WORDS = /[\p{L}\p{M}’'-]+/gu;

/** `pre- and post-war`: the word that the first half waits for stands behind the second. */
const PAIR = allWords('pairWords');

/** Two lines of one paragraph. */
interface Ends {
  readonly above: string;
  readonly below: string;
  /** The halves of a word that a hyphen may part, in small letters; null where none ends the line. */
  readonly halves: readonly [string, string] | null;
  /** Whether a word, in small letters, stands within a line of the page. */
  readonly isKnown: (word: string) => boolean;
}

/** How two lines of a paragraph are set together; where no row holds the line end stands for a blank. */
const SEAMS: readonly Rule<Ends, Seam>[] = [
  { name: 'soft hyphen', when: ({ above }) => above.endsWith(SOFT_HYPHEN), verdict: 'hyphenated' },
  {
    name: 'script without blanks',
    when: ({ above, below }) => needsNoBlank(above, below),
    verdict: 'one',
  },
  { name: 'no word that goes on', when: ({ halves }) => halves === null || PAIR.has(halves[1]), verdict: 'apart' },
  { name: 'compound', when: ({ halves, isKnown }) => halves !== null && isKnown(halves.join('-')), verdict: 'one' },
  // Only a word that stands whole elsewhere shows that the hyphen is none of its own.
  {
    name: 'word of the page',
    when: ({ halves, isKnown }) => halves !== null && isKnown(halves.join('')),
    verdict: 'hyphenated',
  },
  { name: 'hyphen', when: () => true, verdict: 'one' },
];

/** Says of lines of one page how they are set together in a paragraph. */
export function seamsOf(lines: readonly Line[]): (above: Line, line: Line) => Seam {
  let words: ReadonlySet<string> | null = null;
  const isKnown = (word: string): boolean => {
    words ??= new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORDS) ?? []));
    return words.has(word);
  };
  return (upper, lower) => {
    // Behind a letter of most alphabets stands a blank, whatever comes: the rules speak of signs, and of scripts without blanks.
    if (isCommonLetter(upper.text.charCodeAt(upper.text.length - 1))) return 'apart';
    const above = upper.text.trimEnd();
    const below = lower.text.trimStart();
    const isCut = HYPHENS.some((hyphen) => above.endsWith(hyphen));
    const first = isCut ? FIRST_HALF.exec(above)?.[1] : undefined;
    const second = first === undefined ? undefined : SECOND_HALF.exec(below)?.[0];
    const halves =
      first !== undefined && second !== undefined ? ([first.toLowerCase(), second.toLowerCase()] as const) : null;
    return firstRule(SEAMS, { above, below, halves, isKnown })?.verdict ?? 'apart';
  };
}
