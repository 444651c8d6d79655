import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { bare, CAPITALISED } from '#names/name-word.ts';
import { isPersonNoun } from '#names/words.ts';
import type { LabelCandidate } from './candidate.ts';
import { joinCutWords } from './cut-words.ts';
import { isLabelWord } from './label-word.ts';
import { labelKey } from './label-key.ts';
import { noteBefore } from './note-before.ts';
import { isRemark } from './shape.ts';
import { GREETING, isSide, LABEL_ARTICLES, NO_LABEL, OPENERS, SENTENCE_WORDS, VERB_AT_END } from './words.ts';

/** A longer head is the beginning of a sentence, in UTF-16 code units. */
const LONGEST_HEAD = 120;
/** The same in words: those of a long office with its name. */
const MOST_WORDS = 16;
/** A head that tells neither name nor office is a label only where it recurs, and is short then: `Harbour master`. */
const MOST_PLAIN_WORDS = 3;

/** The head of a line up to its colon, brackets passed over, with no sentence closed inside. */
const HEAD = /^((?:\([^()]{0,100}\)|[^()[\]:：?!;。！？；\n]){1,120})([:：])(?!\/)/u;
/** A sentence closed inside: a word of more letters than an abbreviation has, `Abgeo. Lang`, before a full stop. */
const SENTENCE_INSIDE = /\p{L}{6}\.\s/u;
/** A line that begins with an abbreviation, as labels do: `Abg. Felix Lang`. */
export const OPENS_WITH_ABBREVIATION = /^\p{Lu}\p{L}{0,4}\. \p{Lu}/u;
const DIGIT_AT_END = /\d$/u;

/** A head with its words. */
interface Head {
  readonly name: string;
  readonly words: readonly string[];
  readonly first: string;
}

/** Joins the words of a Russian name in English: `Argumenty i Fakty`. */
const SMALL_AND = 'i';

const meansPerson = (words: readonly string[]): boolean => isPersonNoun(bare(words.at(-1) ?? ''));

const isLowerWord = (word: string): boolean => !CAPITALISED.test(word);

/** What shows that a head is no label at all; nothing here is in doubt. */
const NO_HEADS: readonly Rule<Head, 'none'>[] = [
  { name: 'no capital', when: ({ first }) => !CAPITALISED.test(first), verdict: 'none' },
  { name: 'too many words', when: ({ words }) => words.length > MOST_WORDS, verdict: 'none' },
  { name: 'remark', when: ({ name }) => isRemark(name), verdict: 'none' },
  { name: 'figure at the end', when: ({ name }) => DIGIT_AT_END.test(name), verdict: 'none' },
  { name: 'verb at the end', when: ({ name }) => VERB_AT_END.test(name), verdict: 'none' },
  { name: 'side of a meeting', when: ({ name }) => isSide(name), verdict: 'none' },
  { name: 'opens a sentence', when: ({ first }) => NO_LABEL.has(bare(first)), verdict: 'none' },
  { name: 'greeting', when: ({ name }) => GREETING.test(name), verdict: 'none' },
  // `The Temporary Speaker` speaks; `The best audience` and `And one more thing` do not.
  {
    name: 'sentence begins',
    when: ({ first, words }) =>
      OPENERS.has(bare(first)) &&
      !(LABEL_ARTICLES.has(first.toLowerCase()) && (words.slice(1).every(isLabelWord) || meansPerson(words))),
    verdict: 'none',
  },
  {
    name: 'words of a sentence',
    when: ({ words }) =>
      words.slice(1).some((word) => isLowerWord(word) && word !== SMALL_AND && SENTENCE_WORDS.has(bare(word))),
    verdict: 'none',
  },
  {
    name: 'full stop inside',
    when: ({ name }) => SENTENCE_INSIDE.test(name),
    verdict: 'none',
  },
];

/** Whether a head tells a name or an office: all its words are those of a label, one means a person, or it ends in a name. */
export function namesSomebody(name: string): boolean {
  const words = name.split(' ');
  return (
    words.every(isLabelWord) || words.some((word) => isPersonNoun(bare(word))) || CAPITALISED.test(words.at(-1) ?? '')
  );
}

/** A text that is nothing but a head, with blanks for its line ends; any other as it is. */
const flattened = (text: string): string =>
  text.length <= LONGEST_HEAD && text.includes('\n') && text.indexOf(':') === text.trimEnd().length - 1
    ? text.replaceAll('\n', ' ')
    : text;

/**
 * Reads a short head before a colon that has none of the known shapes of a label but may be one all the same: a label where the
 * page shows by its habit that it is, and else a doubt about who speaks.
 */
export function readOddLabel({ text: printedText, role }: Line): LabelCandidate | null {
  const text = flattened(printedText);
  const [whole, printed] = role === 'line' ? (HEAD.exec(text.slice(0, LONGEST_HEAD + 1)) ?? []) : [];
  if (whole === undefined || printed === undefined || !/^(?:\s|$)/u.test(text.slice(whole.length))) return null;
  const note = noteBefore(text, printed.length);
  const nameEnd = text.slice(0, note?.from ?? printed.length).trimEnd().length;
  const name = foldBlanks(joinCutWords(printedText.slice(0, nameEnd)));
  const words = name.split(' ');
  const head = { name, words, first: words[0] ?? '' };
  if (firstRule(NO_HEADS, head) !== null || (words.length > MOST_PLAIN_WORDS && !namesSomebody(name))) return null;
  return { name, key: labelKey(name), class: 'odd', nameEnd, note, end: whole.length, runOn: false };
}
