import { remembered } from '#document/remembered.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { VOICE_NOUNS } from './words.ts';
import { ASKING_AGENCIES, ASKING_OUTLETS } from '#languages/outlets.ts';

/**
 * Members of a house whom the source does not name: `An honourable member`, `Some hon. members`, `Senators`. However many words open
 * it: a bound would be compiled as so many copies of them all.
 */
const NAMELESS =
  `(?:${oneOf(allWords('namelessOpeners'))}\\.? )+${oneOf(allWords('memberNouns', 'membersNouns'))}` +
  `|${oneOf(allWords('membersNouns'))}`;

/** In small letters: a pattern of so many words that heeds no case takes ten times as long to compile. */
const NAMELESS_LABEL = compile(`^(?:${NAMELESS})$`, 'u');

/** Whether a label names members without saying who they are. */
export const isNameless = remembered((label) => NAMELESS_LABEL.test(label.toLowerCase()));

/** Where a voice comes from, in so many words: `Izhevsk`, `the Bashkortostan Republic`; more are a sentence about a question. */
const ORIGIN = "[\\p{L}\\p{M}’'./-]{1,30}(?: [\\p{L}\\p{M}’'./-]{1,30}){0,7}";

/** Labels of voices that the source does not name, with a number or a place behind some of them, in small letters; a telephone number names nobody. */
const ANONYMOUS_LABEL = compile(
  `^(?:[-–—]|${oneOf(allWords('questionLabels', 'remarkLabels', 'commentLabels', 'otherVoiceLabels'))}` +
    `|${NAMELESS}` +
    `|${oneOf(allWords('numberedVoices'))}(?: \\d{1,2}|s? ?\\(\\?\\))` +
    `|${oneOf(allWords('unidentifiedWords'))} [\\p{L} ]{1,40}` +
    `|${oneOf(allWords('courtesyTitles'))}\\.?` +
    `|[+(]?\\d[\\d ().-]{6,20}` +
    `|${oneOf(allWords('unnamedOfficials'))}(?: (?:${oneOf(allWords('numerals'))}|#?\\d))?` +
    `)(?: ${oneOf(allWords('voiceOrigins'))} ${ORIGIN})?$`,
  'u',
);

/** Whether a label names a voice and not a person: `Question from Izhevsk`, `Remark`, `Вопрос`. */
export const isAnonymous = remembered((label) => ANONYMOUS_LABEL.test(label.toLowerCase()));

const COMMENT_LABEL = compile(`^${oneOf(allWords('commentLabels'))}$`, 'iu');

/** Whether a label of nobody is a heading as well: `Comment`. */
export const isComment = (label: string): boolean => COMMENT_LABEL.test(label);

/** Labels that name the paper, agency or channel that asks, not the person: `China Daily`, `AFP`, `《中国日报》记者`. */
const OUTLET_LABEL = compile(
  `^(?:${oneOf([...ASKING_AGENCIES, ...ASKING_OUTLETS])}|.{1,30}${oneOf(allWords('reporterWords'))})$`,
  'iu',
);

/** Whether a label names an outlet that asks. */
export const isOutlet = (label: string): boolean => OUTLET_LABEL.test(label);

const GROUP_NOUNS = allWords('groupNouns');
const PLURAL = 's';

/** Whether a label is a common noun for several people: `Men`, `Students`. */
function isGroup(label: string): boolean {
  const noun = label.toLowerCase();
  return GROUP_NOUNS.has(noun) || (noun.endsWith(PLURAL) && VOICE_NOUNS.has(noun.slice(0, -PLURAL.length)));
}

/** Whether a label names no person: an anonymous voice, several people or an outlet. */
export const isNobody = (label: string): boolean => isAnonymous(label) || isOutlet(label) || isGroup(label);
