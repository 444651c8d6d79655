import { remembered } from '#document/remembered.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { bare, CAPITALISED, isAbbreviatedTitle, isOfficeWord, RUN_ON_INITIALS } from '#names/name-word.ts';
import { isManner } from '#names/brackets.ts';
import { isAnonymous } from '#names/voice.ts';
import { COUNTRY_WORDS, isPersonNoun, VOICE_NOUNS } from '#names/words.ts';
import { isExaminationHeading } from '../stage-sentence.ts';
import type { LabelClass } from './candidate.ts';
import { PrintedName } from './printed-name.ts';
import {
  ARTICLES,
  GREETING,
  LABEL_ARTICLES,
  NO_LABEL,
  NUMBERS,
  OPENERS,
  SENTENCE_WORDS,
  isSide,
  SPOUSES,
  VERB_AT_END,
} from './words.ts';

/** The 200 characters of the longest printed labels are at most some thirty words; more, and shorter, words make a sentence. */
const MOST_WORDS = 34;
/** From the third word on, a word such as `First` belongs to an office: `First Deputy Minister`. */
const MOST_WORDS_OF_HEADING = 2;
/** A given name and a surname; a single word may be anything. */
const FULL_NAME_WORDS = 2;
/** Joins the words of a Russian name in English: `Argumenty i Fakty`. */
const SMALL_AND = 'i';
/** `Deputy head of the Siberian plant`: longer ones without a name are sentences. */
const MOST_TRADE_WORDS = 5;

/** `S/PV.8123`, `RB.JOUR/1296`: no name and no office has it. */
const SYMBOL = /\p{Lu}\/(?:[\p{Lu}.]{1,12}[./]?)?\d/u;

/** A word in a script that has no capitals. */
const UNCASED = /^\p{P}*\p{Lo}/u;

/** Whether the words end in a person’s office or trade and a full name, with no word of a sentence before it. */
const namesHolder = (words: readonly string[]): boolean =>
  words.slice(-FULL_NAME_WORDS).every((word) => CAPITALISED.test(word) && !isOfficeWord(word)) &&
  isPersonNoun(bare(words.at(-FULL_NAME_WORDS - 1) ?? '')) &&
  !words.some((word) => SENTENCE_WORDS.has(bare(word)));

/** Whether a name is a remark in brackets and nothing else. */
export const isRemark = (name: string): boolean =>
  name.startsWith('(') && name.endsWith(')') && isManner(name.slice(1));

/** `b)`, `(b)` */
const LIST_MARK = /^\(?\p{Ll}\)$/u;

const OPENING = '([';
const BRACKETS = /[()[\]]/gu;

/** Whether a bracket of a text is never closed. */
function leavesBracketOpen(text: string): boolean {
  if (!OPENING.split('').some((bracket) => text.includes(bracket))) return false;
  let open = 0;
  for (const [bracket] of text.matchAll(BRACKETS)) open += OPENING.includes(bracket) ? 1 : -1;
  return open > 0;
}

type ShapeRule = Rule<PrintedName, LabelClass | 'none'>;

const wordCount = (text: string | null): number => (text === null ? 0 : text.split(' ').length);

/** What tells the shape of a name however it is printed. */
const OF_ANY: readonly ShapeRule[] = [
  // `Question`, `Вопрос`, `Speaker 2`: known words, whatever else they may look like.
  { name: 'anonymous voice', when: ({ name }) => isAnonymous(name), verdict: 'anonymous' },
  // `RB.JOUR/1296 River Board 17 December 2020 Original: ENGLISH`
  { name: 'symbol of a document', when: ({ name }) => SYMBOL.test(name), verdict: 'none' },
  // `(Odo Lind (Lowfield) [Ind]` opens a remark of those who keep a record.
  { name: 'bracket left open', when: ({ name }) => leavesBracketOpen(name), verdict: 'none' },
  // `b) Motion of the group Reed`, `Dear Minister Lind`
  { name: 'mark of a list', when: ({ first }) => LIST_MARK.test(first), verdict: 'none' },
  { name: 'greeting', when: ({ name }) => GREETING.test(name), verdict: 'none' },
  { name: 'too many words', when: ({ words }) => words.length > MOST_WORDS, verdict: 'none' },
  // `(Addressing Ivan Petrov): So` goes on with what somebody says.
  { name: 'remark', when: ({ name }) => isRemark(name), verdict: 'none' },
  // `CROSS-EXAMINATION BY MS. REED:` heads the questions that follow.
  { name: 'heading of an examination', when: ({ name }) => isExaminationHeading(name), verdict: 'none' },
  // `President Ilham Aliyev said:` announces a quotation.
  {
    name: 'verb at the end',
    when: (printed) => VERB_AT_END.test(printed.name) && !printed.endsInSurname,
    verdict: 'none',
  },
  // `С российской стороны:` opens a list of those present.
  { name: 'side of a meeting', when: ({ name }) => isSide(name), verdict: 'none' },
  // `Note:`, `First, to Prime Minister:`; but `First Lady:` speaks.
  {
    name: 'opens a sentence',
    when: ({ name, words, first }) =>
      (words.length <= MOST_WORDS_OF_HEADING || first.endsWith(',')) &&
      NO_LABEL.has(bare(first)) &&
      !SPOUSES.test(name),
    verdict: 'none',
  },
];

/** Names all of whose words could stand in capitals. */
const IN_CAPITALS: readonly ShapeRule[] = [
  // Every word of Arabic or Chinese looks like a name.
  { name: 'script without capitals', when: ({ first }) => UNCASED.test(first), verdict: 'uncased' },
  // `Your Highness:` addresses somebody; `The President:` and `An Ceann Comhairle:` speak.
  {
    name: 'pronoun first',
    when: (printed) =>
      OPENERS.has(bare(printed.first)) &&
      !(printed.isVoice && ARTICLES.has(bare(printed.first))) &&
      !LABEL_ARTICLES.has(printed.first.toLowerCase()) &&
      !printed.opensWithInitials,
    verdict: 'none',
  },
  // `The Minister for Ports (Mr Odo Lind)`
  { name: 'office with its holder', when: ({ hasHolder }) => hasHolder, verdict: 'person' },
  {
    name: 'noun for a voice',
    when: ({ words, first }) => words.length === 1 && VOICE_NOUNS.has(bare(first)),
    verdict: 'post',
  },
  { name: 'single word', when: ({ words, split }) => split.name === null && words.length === 1, verdict: 'word' },
  { name: 'office alone', when: ({ split }) => split.name === null, verdict: 'post' },
  // `Anna England` speaks, `Team Russia` may head a list.
  {
    name: 'state as a surname',
    when: ({ words, split }) => split.role === null && COUNTRY_WORDS.has(bare(words.at(-1) ?? '')),
    verdict: 'word',
  },
  { name: 'full name', when: ({ split }) => wordCount(split.name) >= FULL_NAME_WORDS, verdict: 'person' },
  { name: 'initials run on', when: ({ split }) => RUN_ON_INITIALS.test(split.name ?? ''), verdict: 'person' },
  { name: 'initials first', when: ({ opensWithInitials }) => opensWithInitials, verdict: 'person' },
  // `Dmitry, Moscow`: what stands behind the comma may be a post or a place.
  { name: 'one name, comma', when: ({ name, split }) => split.role !== null && name.includes(','), verdict: 'post' },
  // `President Putin`, `Dep. Costa`; in `Agriculture Ivanov` no word tells an office.
  {
    name: 'office and surname',
    when: ({ words, split }) =>
      split.role !== null && words.slice(0, -1).some((word) => isOfficeWord(word) || isAbbreviatedTitle(word)),
    verdict: 'person',
  },
  { name: 'otherwise', when: () => true, verdict: 'word' },
];

/** Names with words in small letters: `Call centre operator`, `Roscosmos cosmonaut Yury Malenchenko`. */
const IN_SMALL_LETTERS: readonly ShapeRule[] = [
  { name: 'single word', when: ({ words }) => words.length === 1, verdict: 'none' },
  // `Carl Freiherr von und zu Lind`
  {
    name: 'name with particles',
    when: ({ name, split }) => split.name === name && wordCount(name) > FULL_NAME_WORDS,
    verdict: 'person',
  },
  // `A voice:`, `Another young man:`, whose first words would else be those of a sentence.
  { name: 'article and voice', when: ({ first, isVoice }) => isVoice && ARTICLES.has(bare(first)), verdict: 'loose' },
  // `The skier’s father and coach Ivan Petrov`
  {
    name: 'article, office and full name',
    when: ({ first, words }) => LABEL_ARTICLES.has(first.toLowerCase()) && namesHolder(words.slice(1)),
    verdict: 'loose',
  },
  {
    name: 'sentence begins',
    when: ({ first, opensWithInitials }) =>
      !opensWithInitials && (OPENERS.has(bare(first)) || NO_LABEL.has(bare(first))),
    verdict: 'none',
  },
  // The initial of `I. Ivanov`, the `No.` of `operator of well No. 5` and the capitals of `head of the Just Cause faction` are no
  // words of a sentence.
  {
    name: 'words of a sentence',
    when: ({ words }) =>
      words.some(
        (word) => SENTENCE_WORDS.has(bare(word)) && !CAPITALISED.test(word) && !NUMBERS.has(word) && word !== SMALL_AND,
      ),
    verdict: 'none',
  },
  { name: 'voice', when: ({ isVoice }) => isVoice, verdict: 'loose' },
  // `Tatyana Remezova, reporter at VGTRK`: sure, as the name has two words.
  {
    name: 'full name, office',
    when: ({ opensWithName, split }) => opensWithName && wordCount(split.name) >= FULL_NAME_WORDS,
    verdict: 'person',
  },
  { name: 'name, office', when: ({ opensWithName }) => opensWithName, verdict: 'loose' },
  // `Sports commentator Ivan Petrov, ceremony moderator`
  {
    name: 'office, full name, office',
    when: ({ name, split }) => wordCount(split.name) >= FULL_NAME_WORDS && name.includes(`${split.name ?? ''},`),
    verdict: 'loose',
  },
  {
    name: 'name at the end',
    when: ({ words }) => words.slice(-FULL_NAME_WORDS).every((word) => CAPITALISED.test(word) && !isOfficeWord(word)),
    verdict: 'loose',
  },
  {
    name: 'trade',
    when: ({ words }) => words.length <= MOST_TRADE_WORDS && words.some((word) => isPersonNoun(bare(word))),
    verdict: 'loose',
  },
];

/** What sort of label a name has the shape of; null where it has the shape of none. */
export const classOf = remembered((name): LabelClass | null => {
  const printed = new PrintedName(name);
  const rule = firstRule(OF_ANY, printed) ?? firstRule(printed.isCapitalised ? IN_CAPITALS : IN_SMALL_LETTERS, printed);
  return rule === null || rule.verdict === 'none' ? null : rule.verdict;
});
