import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { isLabelWord } from './label/label-word.ts';
import { SENTENCE_WORDS } from './label/words.ts';

/** A longer line is a sentence that somebody says, in UTF-16 code units. */
const LONGEST = 100;

const NOUN = oneOf(allWords('stageNouns'));
const AND = oneOf(allWords('pairWords'));

/** `Applause.`, `Laughter and applause`, `Beifall bei der SPD.`, in small letters: heeding no case, it would take ten times as long to compile. */
const HEARD = compile(
  `^${NOUN}(?: ${AND} ${NOUN})?(?: ${oneOf(allWords('stageOrigins'))} [^.!?:]{2,80})?[.—–…]?$`,
  'u',
);

/** `Mr Pike interjecting—`: who, and what they do. */
const ACTING = compile(`^(.{2,80}?) ${oneOf(allWords('stageActs'))} ?[.—–…-]{0,3}$`, 'iu');

/** `Debate interrupted.`, `The motion was carried by two votes to one.`, in small letters */
const PROCEEDINGS = compile(
  `^(?:${oneOf(allWords('proceedingArticles'))} )?${oneOf(allWords('proceedings'))} (?:${oneOf(allWords('proceedingAuxiliaries'))} )?` +
    `${oneOf(allWords('proceedingActs'))}(?:,? ${oneOf(allWords('proceedingTails'))} [^!?:]{1,60})?[.:—–]?$`,
  'u',
);

/** `BY MR. LUND:`: who examines the witness from here on, in the questions that follow. */
const EXAMINER = compile(
  `^${oneOf(allWords('examinationOpeners'))} ${oneOf(allWords('courtesyTitles', 'degrees'))}\\.? \\p{Lu}[\\p{L}’' -]{1,40}:$`,
  'iu',
);

/** `2.34 pm`, `Column 123`: what stands in the margin of the printed record. */
const MARGIN = compile(
  `^(?:\\d{1,2}[.:]\\d{2} ?[ap]\\.?m\\.?|${oneOf(allWords('columnWords'))} \\d{1,5}\\p{Lu}{0,2})$`,
  'iu',
);

const capitals = (words: ReadonlySet<string>): string => oneOf([...words].map((word) => word.toUpperCase()));

/** The word that every such heading has, soon looked for. */
const EXAMINATION = compile(capitals(allWords('examinationNouns')), 'u');

/** `DIRECT EXAMINATION`, `CROSS-EXAMINATION BY MR. LUND (CONTINUED):`, in capitals on a line of its own. */
const EXAMINATION_HEADING = compile(
  `^(?:\\p{Lu}{3,12}[- ]){0,3}${capitals(allWords('examinationNouns'))}(?: ${capitals(allWords('examinationOpeners'))} [\\p{Lu}. ’'-]{3,40})?(?: ?\\([^()]{3,20}\\))?:?$`,
  'u',
);

/** `END OF MEETING`, `END OF CONFERENCE CALL`, in capitals on a line of its own. */
const END_MARK = compile(`^${capitals(allWords('endOpeners'))} \\p{Lu}[\\p{Lu} -]{2,40}$`, 'u');

/** `(Schluss: 17.05 Uhr)`, `(End of the sitting)` */
const END_REMARK = compile(`^[([]${oneOf(allWords('endRemarks'))}(?![\\p{L}-])`, 'iu');

/** Whether a remark in brackets says that it is over: what stands below is nobody's. */
export const isEndRemark = (text: string): boolean => text.length <= LONGEST && END_REMARK.test(text);

/** `ODO LIND, called as a witness by the council, having been duly sworn, testified as follows:`: the name stands in capitals. */
const WITNESS = /^[\p{Lu}.’' -]{3,60}, .*[.:]$/u;
const SWORN = compile(`\\b${oneOf(allWords('swearingWords'))}\\b`, 'u');
/** How such a line begins, whatever blanks stand between its words. */
const IN_CAPITALS = /^[\p{Lu}\p{Cf}.’'\s-]{3}/u;
/** Longer than the other sentences of a record, in UTF-16 code units. */
const LONGEST_SWORN = 320;

/** Words with which a record calls several members, in small letters too: `Honourable members`, `Opposition members`. */
const MEMBER_WORDS = allWords('namelessOpeners', 'memberNouns', 'membersNouns');

/** A form of address may be abbreviated: `hon.` */
const STOP = /\.$/u;

/** Whether words call somebody and make no sentence: a name with what stands before it, or members without a name. */
const isSubject = (words: string): boolean =>
  words
    .toLowerCase()
    .split(' ')
    .every((word) => !SENTENCE_WORDS.has(word)) &&
  words.split(' ').every((word) => isLabelWord(word) || MEMBER_WORDS.has(word.toLowerCase().replace(STOP, '')));

/** Whether a line says, without brackets, what is heard or done while somebody speaks, or the time: his words go on behind it. */
export function isHeard(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = foldBlanks(line);
  const who = ACTING.exec(text)?.[1];
  return HEARD.test(text.toLowerCase()) || MARGIN.test(text) || (who !== undefined && isSubject(who));
}

/** Whether words are the heading under which a witness is examined, and so nobody’s label, whatever name they end in. */
export const isExaminationHeading = (text: string): boolean => EXAMINATION.test(text) && EXAMINATION_HEADING.test(text);

/** Whether a line says what became of the proceedings, or who examines, or that it is over: nobody's words go on behind it. */
export function isProceedings(line: string): boolean {
  if (line.length > (IN_CAPITALS.test(line) ? LONGEST_SWORN : LONGEST)) return false;
  const text = foldBlanks(line);
  if (WITNESS.test(text) && SWORN.test(text)) return true;
  return (
    text.length <= LONGEST &&
    (PROCEEDINGS.test(text.toLowerCase()) || EXAMINER.test(text) || isExaminationHeading(text) || END_MARK.test(text))
  );
}
