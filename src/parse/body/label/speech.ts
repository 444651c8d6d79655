import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { isLabelWord } from './label-word.ts';

/** Words that begin in small letters, behind a quotation mark or bracket too: behind a colon they go on with a sentence, nobody begins to speak. */
export const LOWER_LETTER = /^[\s"'“‘«„([]{0,3}\p{Ll}/u;

const QUOTE_START = /^\s*["“«„]/u;
const QUOTE_CLOSE = /["”»](?=[\s.,;!?–—]|$)/u;

/** The full stop of the sentence may stand behind a quotation from end to end, and no more. */
const MOST_BEHIND_QUOTE = 1;

/** Whether what stands behind a colon is a quotation from end to end: `Germany: “We agree.”` quotes, `Moderator: “Sirius” is open.` speaks. */
export function isQuoted(speech: string): boolean {
  if (!QUOTE_START.test(speech)) return false;
  const close = QUOTE_CLOSE.exec(speech);
  return close === null || speech.slice(close.index + 1).trim().length <= MOST_BEHIND_QUOTE;
}

/** Words that are said to somebody, and never stand in a list: `Mr President`, `Yes, Mr Putin.`, `Ladies and Gentlemen,` */
const ADDRESSES = compile(
  `(?:^|[\\s,])${oneOf(capitalised(allWords('spokenWords', 'dearWords', 'courtesyTitles', 'honorifics')))}(?=$|[\\s,.])`,
  'u',
);

/** Names are listed from two on, and each has a given name or an office beside the surname. */
const FEWEST_NAMES = 2;

/** What stands before the first comma of a text that has one. */
const BEFORE_COMMA = /^[^,;]*(?=[,;])/u;

const isFullName = (name: string): boolean => name.includes(' ') && name.split(' ').every(isLabelWord);

/** Whether what stands behind a colon only lists names, with commas between them: `Ann Brook, Ben Hill`. */
export function listsNames(text: string): boolean {
  // Of a speech the first words show that it is none.
  if (!isFullName(foldBlanks(BEFORE_COMMA.exec(text)?.[0] ?? ''))) return false;
  const names = foldBlanks(text)
    .replace(/[.;]$/u, '')
    .split(/[,;] ?/u);
  return names.length >= FEWEST_NAMES && names.every(isFullName) && !ADDRESSES.test(text);
}

/** An entry is a name or a few words; one word alone, `Peace.`, may be an answer, and six are a sentence. */
const FEWEST_ENTRY_WORDS = 2;
const MOST_ENTRY_WORDS = 5;

/** `Mr. Lind (Freedonia)`: whom a list names for whom; said to somebody, it would have its full stop. */
const BRACKETED = compile(
  `^${oneOf(capitalised(allWords('courtesyTitles')))}\\.? \\p{Lu}[\\p{L}’' -]{1,40} \\(\\p{Lu}[^()]{2,60}\\)$`,
  'u',
);

/** A date, a sum or a telephone number. */
const FIGURE_START = /^[+\d(]/u;
const CALL_END = /[?!]$/u;

/** Whether what stands behind a colon is the entry of a list rather than speech: a name, a date, a telephone number, a few capitalised words. */
export function isEntry(text: string): boolean {
  const speech = foldBlanks(text);
  if (BRACKETED.test(speech)) return true;
  if (speech === '' || speech.endsWith(',') || CALL_END.test(speech) || ADDRESSES.test(speech)) return false;
  if (FIGURE_START.test(speech)) return true;
  const words = speech.replace(/[.;]$/u, '').split(' ');
  return words.length >= FEWEST_ENTRY_WORDS && words.length <= MOST_ENTRY_WORDS && words.every(isLabelWord);
}
