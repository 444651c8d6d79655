import { foldBlanks } from '#document/fold.ts';
import { CAPITALISED } from '#names/name-word.ts';
import { LONGEST_LABEL } from './colon.ts';

/** The name of a card has a given name and a surname at least, and no more words than a full name with its particles. */
const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 5;

/** A line end that a link has left before a mark: the words of the page have no blank there. */
export const BREAK_BEFORE_MARK = /\n(?=[,.;:!?)’”])/gu;

const inAnyOrder = (words: readonly string[]): string => [...words].sort().join(' ');

/** Whether a line only says the name again with which the line above it ends, in whatever order: the heading of a hover card. */
export function repeatsName(above: string, line: string): boolean {
  if (above.length > LONGEST_LABEL || line.length > LONGEST_LABEL) return false;
  const words = foldBlanks(line).split(' ');
  if (words.length < FEWEST_NAME_WORDS || words.length > MOST_NAME_WORDS) return false;
  if (!words.every((word) => CAPITALISED.test(word))) return false;
  return inAnyOrder(foldBlanks(above).split(' ').slice(-words.length)) === inAnyOrder(words);
}

/** A printed label on one line, without the hover card that a capture brought in behind its name. */
export function withoutCard(printed: string): string {
  if (!printed.includes('\n')) return printed;
  const [first = '', second] = printed.split('\n', 2);
  return second !== undefined && repeatsName(first, second) ? first : printed.replace(BREAK_BEFORE_MARK, '');
}
