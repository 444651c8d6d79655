import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { listedPlaceOf, placeOf } from './place.ts';
import type { Stamp } from './stamp.ts';
import type { Token } from './tokens.ts';
import { CAPITAL_FIRST, is, isDash } from './tokens.ts';
import { trimEnd, trimStart } from './trim.ts';

const BY = allWords('byWords', 'bylineOpeners');

/** Marks and blanks between the date and what follows it. */
const EDGES = ' -–—|,;:•·/';

/** Bodies that may stand behind a date as its author. */
const BODY = compile(oneOf([...capitalised(allWords('bodyWords', 'updatedWords')), ...allWords('updatedWords')]), 'u');

/** `UNIQUE ID: …`, the number of an item. */
export const IDENTIFIER = compile(oneOf([...allWords('identifierLeads')].map((words) => words.toUpperCase())), 'u');

/** `Editor: huaxia` behind a stamp. */
const EDITOR = compile(
  `^${oneOf(capitalised(allWords('editorWords', 'authorWords')))}\\s?: ?\\S{1,40}(?: \\S{1,40})?$`,
  'u',
);

/** Small words in the name of a body. */
const JOINING = allWords('bodySmallWords');

/** A word of a rubric in capitals: `PRESS BRIEFINGS`. */
const HEADING_WORD = /^[\p{Lu}&]{2,}$/u;

const isName = (word: string): boolean => CAPITAL_FIRST.test(word) || JOINING.has(word);

/** A longer rest is prose, in UTF-16 code units. */
const LONGEST_REST = 80;
/** A rubric has no more words; five capitals in a row are a headline. */
const MOST_RUBRIC_WORDS = 4;

/** What stands behind a date, and its words. */
interface Rest {
  readonly text: string;
  readonly words: readonly string[];
}

/** Whether the words behind a date belong to its line; else they are prose, and the line is no date. */
const RESTS: readonly Rule<Rest, 'of the date' | 'prose'>[] = [
  { name: 'too long', when: ({ text }) => text.length > LONGEST_REST, verdict: 'prose' },
  // `by admin`, `by PIB Delhi`
  {
    name: 'author',
    when: ({ words: [by, ...name] }) => BY.has(by ?? '') && (name.length <= 1 || name.every(isName)),
    verdict: 'of the date',
  },
  // `PRESS BRIEFINGS`, the part of the site.
  {
    name: 'rubric in capitals',
    when: ({ words }) => words.length <= MOST_RUBRIC_WORDS && words.every((word) => HEADING_WORD.test(word)),
    verdict: 'of the date',
  },
  { name: 'editor', when: ({ text }) => EDITOR.test(text), verdict: 'of the date' },
  { name: 'number', when: ({ text }) => text.search(IDENTIFIER) === 0, verdict: 'of the date' },
  // What is left must name a body or hold a second stamp, or a sentence has begun.
  { name: 'no body or stamp', when: ({ text }) => !BODY.test(text), verdict: 'prose' },
  // `(updated 16:31)`
  { name: 'second stamp', when: ({ text }) => text.startsWith('(') && text.endsWith(')'), verdict: 'of the date' },
  { name: 'name of a body', when: ({ words }) => words.every(isName), verdict: 'of the date' },
];

const isRest = (text: string): boolean => firstRule(RESTS, { text, words: text.split(' ') })?.verdict === 'of the date';

/** `at the`, `in` before the room in which people meet, and the article, which belongs to it. */
const AT = compile(`^${oneOf(allWords('placeLeads'))} `, 'iu');
const ARTICLE = compile(`^${oneOf(allWords('labelArticles'))} (?=\\p{Lu})`, 'u');

/** The room or house in which people meet behind the time of the meeting: `in the Council Chamber, Lowfield`, `the Mill`. */
function roomOf(text: string): string | null {
  const room = text.replace(AT, '');
  return placeOf(room.replace(ARTICLE, '')) === null ? null : room;
}

/** What follows date and time: a place, or nothing that matters (null); undefined where it is prose. */
export function tailOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  { time, reading }: Stamp,
): { place: string | null } | undefined {
  const first = tokens[at];
  if (!first) return { place: null };
  const folded = trimEnd(trimStart(foldBlanks(text.slice(first.start)), EDGES), EDGES);
  if (folded === '' || folded === '.') return { place: null };
  const setOff = is(first, ',', '|', ';', '•') || isDash(first) || time !== null || reading.runOnTime !== null;
  const place = setOff ? placeOf(folded) : listedPlaceOf(folded);
  if (place) return { place };
  const room = time === null ? null : roomOf(folded);
  if (room !== null) return { place: room };
  return isRest(folded) ? { place: null } : undefined;
}
