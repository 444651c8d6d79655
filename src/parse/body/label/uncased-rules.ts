import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';
import { ALONE, isTranscript, LABELS, SET_APART, type LabelRule } from './shared-rules.ts';

/** The longest name or office in a script without capitals, in UTF-16 code units and in words. */
const LONGEST_UNCASED = 40;
const MOST_UNCASED_WORDS = 5;

/** Words at the end of a head in a script without blanks that announce a quotation or a list. */
const QUOTES_AT_END = compile(`${oneOf(allWords('quotingEndings'))}$`, 'u');

/** A sentence is closed somewhere in what stands behind the label. */
const SENTENCE = /[。！？.!?…؟۔]/u;

/** Letters that no name has: `時間是下午三點：` tells the time. */
const SENTENCE_LETTERS = compile(`[${languages.map(({ sentenceLetters = '' }) => sentenceLetters).join('')}]`, 'u');

/** `王小明`: a surname, and one letter or two behind it. */
const FULL_NAME = compile(`^${oneOf(allWords('surnames'))}\\p{Script=Han}{1,2}$`, 'u');

/** `王小明`, `الرئيس`: letters without capitals, so that nothing but the page tells a name. */
export const UNCASED: readonly LabelRule[] = [
  // `他说：`, `会议指出：` announce what follows.
  { name: 'quotes', when: ({ candidate }) => QUOTES_AT_END.test(candidate.name), verdict: 'text' },
  { name: 'comma inside', when: ({ candidate }) => /[，、,،]/u.test(candidate.name), verdict: 'text' },
  {
    name: 'letters of a sentence',
    when: ({ candidate }) => SENTENCE_LETTERS.test(candidate.name),
    verdict: 'text',
  },
  { name: 'recurs', when: ({ recurs, hasSpeech }) => recurs && hasSpeech, verdict: 'label' },
  { name: 'known name', when: ({ isKnown }) => isKnown, verdict: 'label' },
  {
    name: 'longer than a name',
    when: ({ candidate: { name } }) => name.length > LONGEST_UNCASED || name.split(' ').length > MOST_UNCASED_WORDS,
    verdict: 'text',
  },
  ALONE,
  // `### 王小明：` above all that is said, by nobody else.
  {
    name: 'full name on a heading',
    when: ({ candidate, isHeading, hasSpeech }) => isHeading && !hasSpeech && FULL_NAME.test(candidate.name),
    verdict: 'label',
  },
  SET_APART,
  { name: 'no sentence behind', when: ({ speech }) => !SENTENCE.test(speech), verdict: 'doubt' },
  { name: 'beside labels', when: ({ page }) => page.sureCount >= LABELS, verdict: 'label' },
  { name: 'sentence in a transcript', when: isTranscript, verdict: 'label' },
  { name: 'habit of the page', when: ({ page }) => page.opensWithUncased, verdict: 'label' },
];
