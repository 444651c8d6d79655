import { foldBlanks } from '#document/fold.ts';
import { beginsSmall } from '#document/letters.ts';
import { allWords } from '#languages/all-words.ts';
import { takeBrackets } from '#names/brackets.ts';
import { addressIn } from '#names/form-of-address.ts';
import { bare } from '#names/name-word.ts';
import { labelParts } from '#names/office.ts';
import type { Named } from '#names/persons.ts';
import { isNameless } from '#names/voice.ts';
import { isPersonNoun } from '#names/words.ts';
import type { Line } from '#document/capture.ts';
import { labelKey } from '../label/label-key.ts';
import { classOf } from '../label/shape.ts';
import { LABEL_ARTICLES } from '../label/words.ts';

/** The longest office with a name that stands on a line of its own, in UTF-16 code units. */
const LONGEST = 120;
/** What no name on a line of its own holds: the end of a sentence, a colon, a figure. */
const NO_NAME = /[.!?:;,…]$|[:：!?…\d]/u;
const LETTER_FIRST = /^\p{Lu}/u;
/** A seat and a party, `(Lowfield) (Ind)`; one bracket alone stands behind headings too. */
const SEAT_AND_PARTY = 2;

const TITLES = allWords('courtesyTitles', 'nobleTitles', 'titlesOfMen', 'titlesOfWomen');

/**
 * - `shown`: a form of address, an office with its holder, a seat with a party, or members whom nobody names; no heading has it
 * - `office`: an office alone: `The Prime Minister`
 * - `name`: two words or three, as headings have them too
 */
export type LoneShape = 'shown' | 'office' | 'name';

/** A line that may be a label without a colon: nothing but a name, an office or both stands on it. */
export interface LoneLine {
  /** Blanks folded. */
  readonly text: string;
  readonly shape: LoneShape;
  /** How it names somebody; for an office alone and for voices the words themselves. */
  readonly named: Named;
}

/** Reads a line that is nothing but the name of somebody, as far as its shape tells; null for any other. */
export function readLoneLine({ text: printed, role }: Pick<Line, 'text' | 'role'>): LoneLine | null {
  if (role !== 'line' || printed.length > LONGEST || beginsSmall(printed)) return null;
  const text = foldBlanks(printed);
  if (!LETTER_FIRST.test(text) || NO_NAME.test(text)) return null;
  const shape = shapeOf(text);
  if (shape === null) return null;
  const { name, role: office, seats } = labelParts(text);
  return { text, shape, named: { name: name ?? labelKey(text), seats, address: addressIn(office) } };
}

function shapeOf(text: string): LoneShape | null {
  if (isNameless(text)) return 'shown';
  const kind = classOf(text);
  const [first = '', second = ''] = text.split(' ');
  const opensWithArticle = LABEL_ARTICLES.has(first.toLowerCase());
  if (kind === null || kind === 'uncased' || kind === 'anonymous') return null;
  const { seats, hasHolder } = labelParts(text);
  if (TITLES.has(bare(opensWithArticle ? second : first)) || hasHolder || seats.length >= SEAT_AND_PARTY)
    return 'shown';
  if (kind === 'post' && opensWithArticle) return meansPerson(text) ? 'office' : null;
  return kind === 'person' ? 'name' : null;
}

/** Whether some word of an office means a person: `The Deputy Speaker`, not `The Fishing Bill`. */
const meansPerson = (text: string): boolean =>
  takeBrackets(text)
    .head.split(' ')
    .some((word) => isPersonNoun(bare(word)));
