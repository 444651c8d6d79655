import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { allWords, capitalised } from '#languages/all-words.ts';
import { isPersonNoun } from '#names/words.ts';
import { compile, oneOf } from '#languages/compile.ts';

/** So much is looked at of a paragraph: the subject and the verb of its sentence stand there, in UTF-16 code units. */
const REACH = 300;

/** Another sentence begins: a record says what was done in one. */
const SECOND_SENTENCE = /[\p{Ll}\d)”"’']{2}[.!?] \p{Lu}/u;

const ARTICLE = oneOf(capitalised([...allWords('proceedingArticles'), ...allWords('voiceArticles')]));
const TITLE = oneOf(capitalised(allWords('courtesyTitles', 'abbreviations')));

/** The full stop behind a title closes no sentence. */
const TITLE_STOP = compile(`(?<![\\p{L}])(${TITLE})\\.`, 'gu');

/** `Mr. FAY changed his vote`, `Messrs. DALL and EBB`: a name set as in labels, and words that go on with a sentence. */
const LABELLED = compile(
  `^${TITLE}\\. (?:\\p{Lu}\\. ){0,2}\\p{Lu}(?:[\\p{Ll}’']{0,3}\\p{Lu})?[\\p{Lu}’'-]{1,30}[ ,]`,
  'u',
);

/** `The PRESIDING OFFICER announced the result.` */
const OFFICE_LABELLED = compile(
  `^${ARTICLE} ((?:\\p{Lu}{3,15} ){1,3})(?:${oneOf(allWords('officeTails'))} )?\\p{Ll}`,
  'u',
);

/** Whether a sentence begins with the office of a person, set in capitals as in labels. */
const opensWithOffice = (text: string): boolean =>
  (OFFICE_LABELLED.exec(text)?.[1] ?? '').split(' ').some((word) => isPersonNoun(word.toLowerCase()));

/** `The assistant legislative clerk called the roll.` */
const KEEPER = compile(
  `^${ARTICLE} (?:[\\p{L}-]{2,20} ){0,3}${oneOf(allWords('recordKeepers'))} ${oneOf(allWords('recordActs'))}(?![\\p{L}])`,
  'iu',
);

/** `The amendment (No. 1293) was agreed to`, `So the bill, as amended, was passed`: what became of what a house had before it. */
const SUBJECT = compile(
  `^(?:\\p{Lu}\\p{Ll} )?${ARTICLE} (?:[\\p{L}-]{2,20} ){0,3}${oneOf(allWords('proceedings'))}(?![\\p{L}])`,
  'iu',
);
const VERB = compile(
  `[ ,)]${oneOf(allWords('proceedingAuxiliaries'))} ${oneOf(allWords('proceedingActs'))}(?![\\p{L}])`,
  'iu',
);

/** `There was no objection.` */
const OPENING = compile(`^${oneOf(allWords('recordOpenings'))}(?![\\p{L}])`, 'iu');

/** What a record says itself, between the words of those it labels. */
const RULES: readonly Rule<string, 'record'>[] = [
  { name: 'known opening', when: (text) => OPENING.test(text), verdict: 'record' },
  // A speaker names others in small letters.
  { name: 'name as in labels', when: (text) => LABELLED.test(text) || opensWithOffice(text), verdict: 'record' },
  { name: 'what the clerk did', when: (text) => KEEPER.test(text), verdict: 'record' },
  { name: 'what became of it', when: (text) => SUBJECT.test(text) && VERB.test(text), verdict: 'record' },
];

/**
 * Whether a paragraph of a record that sets its labels apart by full stops and capitals tells what was done and is nobody's words.
 * Such a paragraph looks like any of the speech above it: where it is in doubt, it is nobody's.
 */
export function isOfRecord(paragraph: string): boolean {
  const text = foldBlanks(paragraph.slice(0, REACH));
  return !SECOND_SENTENCE.test(text.replace(TITLE_STOP, '$1')) && firstRule(RULES, text) !== null;
}
