import { foldBlanks } from '#document/fold.ts';
import { CAPITALISED } from '#names/name-word.ts';
import { LONGEST_LABEL } from './colon.ts';

/** The name of a card has a given name and a surname at least, and no more words than a full name with its particles. */
const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 5;

/** A line end that a link has left before a mark: the words of the page have no blank there. */
export const BREAK_BEFORE_MARK = /\n(?=[,.;:!?)’”])/gu;

/** `И.Орлов`: the first initial and the surname. */
const RUN_ON_INITIALS = /^(\p{Lu})\.(?:-?\p{Lu}\.)?(\p{Lu}[\p{L}’'-]{1,40})$/u;

const inAnyOrder = (words: readonly string[]): string => [...words].sort().join(' ');

/** Whether words begin with a name in full that is printed with initials: `И.Орлов`, then `Орлов Иван Петрович`. */
function spellsOut(printed: string, [surname, given = '']: readonly string[]): boolean {
  const [, initial = '', last] = RUN_ON_INITIALS.exec(printed) ?? [];
  return last !== undefined && last === surname && given.startsWith(initial);
}

/** Whether a line only says the name again with which the line above it ends, in whatever order: the heading of a hover card. */
export function repeatsName(above: string, line: string): boolean {
  if (above.length > LONGEST_LABEL || line.length > LONGEST_LABEL) return false;
  const words = foldBlanks(line).split(' ');
  if (words.length < FEWEST_NAME_WORDS || words.length > MOST_NAME_WORDS) return false;
  if (!words.every((word) => CAPITALISED.test(word))) return false;
  const printed = foldBlanks(above).split(' ');
  return spellsOut(printed.at(-1) ?? '', words) || inAnyOrder(printed.slice(-words.length)) === inAnyOrder(words);
}

/** Whether a card follows the words of a label up to one: `И.Орлов` `Орлов Иван`, `Anna Belova` `Belova Anna`. */
function isBeforeCard(words: readonly string[], at: number): boolean {
  const [given, surname = '', card] = [words[at - 1], words[at], words.slice(at + 1)];
  const isTurnedRound = given !== surname && card[0] === surname && card[1] === given;
  return spellsOut(surname, card) || (isTurnedRound && CAPITALISED.test(surname));
}

/** A printed label on one line, without the hover card that a capture brought in behind its name. */
export function withoutCard(printed: string): string {
  if (!printed.includes('\n')) return withoutCardBehind(printed);
  const [first = '', second] = printed.split('\n', 2);
  return second !== undefined && repeatsName(first, second) ? first : printed.replace(BREAK_BEFORE_MARK, '');
}

function withoutCardBehind(printed: string): string {
  const words = foldBlanks(printed).split(' ');
  const at = words.findIndex((_, index) => isBeforeCard(words, index));
  return at < 0 ? printed : words.slice(0, at + 1).join(' ');
}
