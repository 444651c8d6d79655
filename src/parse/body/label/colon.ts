import { isCommonLetter } from '#document/letters.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { ABBREVIATIONS } from './words.ts';

/** The longest label printed on 7,235 pages of kremlin.ru is about 200 characters long; a longer one, with its remark, is a sentence. */
export const LONGEST_LABEL = 240;

/** A word of fewer letters before a full stop is an abbreviation or an initial: `St. Petersburg`, `V. Putin`. */
const SHORTEST_LAST_WORD = 3;

/** How a sentence begins behind a full stop. */
const SENTENCE_START = /^\s{1,4}[“"‘(]?\p{Lu}/u;

/** So much of the word before a full stop is looked at: no abbreviation is longer, in UTF-16 code units. */
const LAST_WORD_REACH = 20;
/** The word, or the part of it, with which a text ends. */
const LAST_WORD = /[\p{L}\p{N}]{1,20}$/u;

/** A voice told by its number: `Speaker 2`. */
const NUMBERED_VOICE = compile(`${oneOf(allWords('numberedVoices', 'numberedWords'))}\\s#?\\d{1,2}$`, 'iu');

export const COLONS = ':：';
export const ANY_COLON = /[:：]/u;
/** Whether a text has a colon at all: most lines have none. */
export const hasColon = (text: string): boolean => text.includes(':') || text.includes('：');
const SENTENCE_CLOSES = '?!;。！？；';
const DIGIT_AT_END = /\d$/u;
/** What follows the colon of a time, a score, an address or a double colon. */
const GOES_ON_BEHIND = /[\d:/]/u;

/** Whether a full stop inside the head of a line closes a sentence rather than an abbreviation or an initial. */
function endsSentence(head: string, at: number): boolean {
  if (!SENTENCE_START.test(head.slice(at + 1))) return false;
  const word = LAST_WORD.exec(head.slice(Math.max(0, at - LAST_WORD_REACH), at))?.[0] ?? '';
  return word.length >= SHORTEST_LAST_WORD && !ABBREVIATIONS.has(word.toLowerCase());
}

/** What stands before the first colon outside round brackets; empty where a sentence closes before it, or none is there. */
function beforeColon(head: string): string {
  if (!hasColon(head)) return '';
  for (let at = 0; at < head.length; at += 1) {
    if (isCommonLetter(head.charCodeAt(at))) continue;
    const char = head.charAt(at);
    if (char === '(') at = Math.max(at, head.indexOf(')', at));
    else if (COLONS.includes(char)) return head.slice(0, at);
    else if (SENTENCE_CLOSES.includes(char) || (char === '.' && endsSentence(head, at))) return '';
  }
  return '';
}

/** Finds the colon that can end a label: outside brackets, not within a time, a score or an address; null where there is none. */
export function labelColon(text: string): number | null {
  const printed = beforeColon(text.slice(0, LONGEST_LABEL));
  if (printed === '' || printed.lastIndexOf('[') > printed.lastIndexOf(']')) return null;
  if (GOES_ON_BEHIND.test(text.charAt(printed.length + 1))) return null;
  return DIGIT_AT_END.test(printed.trimEnd()) && !NUMBERED_VOICE.test(printed) ? null : printed.length;
}
