import type { Rule } from '#document/rule.ts';
import { isOfficeWord } from '#names/name-word.ts';
import { isOutlet } from '#names/voice.ts';
import type { LabelClass } from './candidate.ts';
import type { LabelInView } from './label-in-view.ts';

/** A row of the tables that decide whether a candidate is a label or belongs to the text. */
export type LabelRule = Rule<LabelInView, 'label' | 'text'>;

/** One sure label shows that the page prints labels at all. */
const LABELS = 1;
/** Two show that people speak on it, this candidate beside another or two others. */
const CONVERSATION = 2;
/** From three on, a sure shape is believed even before what looks like the entry of a list. */
const LONG_CONVERSATION = 3;

/** A label that opens another line too. */
const RECURS: LabelRule = { name: 'recurs', when: ({ recurs }) => recurs, verdict: 'label' };
/** `Minister of Energy: Alexander Novak.` */
const ENTRY: LabelRule = { name: 'entry of a list', when: ({ isEntry }) => isEntry, verdict: 'text' };
/** `Our aim: to grow.` */
const GOES_ON: LabelRule = { name: 'goes on in small letters', when: ({ goesOn }) => goesOn, verdict: 'text' };
/** `Germany: “We agree.”` tells what somebody said elsewhere. */
const QUOTED: LabelRule = { name: 'quoted words', when: ({ isQuoted }) => isQuoted, verdict: 'text' };

/** The page says that it holds no transcript, and no two voices take turns on it. */
const holdsNoTranscript = ({ page }: LabelInView): boolean => page.evidence.transcript === false && !page.isDialogue;

const isTranscript = ({ page }: LabelInView): boolean => page.evidence.transcript === true;

/** Asked before the class of the candidate counts. */
export const ANY_CLASS: readonly LabelRule[] = [
  // A layout that prints all labels in capitals leaves nothing to weigh.
  {
    name: 'shown by the layout',
    when: ({ candidate, page }) => page.evidence.sure?.(candidate) === true,
    verdict: 'label',
  },
  // `Reuters: Why?` asks on a page with labels; `Source: TASS` has no words of its own behind it and no labels beside it.
  {
    name: 'outlet that asks',
    when: ({ candidate, page, hasSpeech }) => hasSpeech && page.sureCount >= LABELS && isOutlet(candidate.name),
    verdict: 'label',
  },
  // `Russia:the West` has lost a blank; only a label that the page shows elsewhere may touch its words.
  {
    name: 'run on and unknown',
    when: ({ candidate, recurs, isKnown }) => candidate.runOn && candidate.class !== 'anonymous' && !recurs && !isKnown,
    verdict: 'text',
  },
  // A page that says it holds no transcript quotes somebody at most by a name that stands elsewhere on it too.
  {
    name: 'quoted by a name of the page',
    when: (label) =>
      holdsNoTranscript(label) &&
      label.candidate.class === 'person' &&
      label.begins &&
      !label.isEntry &&
      label.isKnownElsewhere,
    verdict: 'label',
  },
  { name: 'page without a transcript', when: holdsNoTranscript, verdict: 'text' },
];

/** `Question`, `Remark`: the words of the label are known. */
const ANONYMOUS: readonly LabelRule[] = [
  RECURS,
  // `Members: Ann Brook, Ben Hill` tells who is present.
  { name: 'list of names', when: ({ listsNames }) => listsNames, verdict: 'text' },
  { name: 'begins a sentence', when: ({ goesOn }) => !goesOn, verdict: 'label' },
  { name: 'small letters in a conversation', when: ({ page }) => page.sureCount >= CONVERSATION, verdict: 'label' },
];

/** `President of Russia Vladimir Putin`: a label unless its words show something else. */
const PERSON: readonly LabelRule[] = [
  RECURS,
  { name: 'known elsewhere', when: ({ isKnownElsewhere }) => isKnownElsewhere, verdict: 'label' },
  // `Main Task: to grow` has the shape of a name.
  { name: 'bare name goes on', when: ({ isBareName, goesOn }) => isBareName && goesOn, verdict: 'text' },
  { name: 'bare name of common words', when: ({ isBareName, isCommon }) => isBareName && isCommon, verdict: 'text' },
  // `Head coach Ivan Petrov: Team Russia.` on a page that does not print conversations.
  {
    name: 'entry of a list',
    when: (label) => label.isEntry && label.page.sureCount < LONG_CONVERSATION && !isTranscript(label),
    verdict: 'text',
  },
  { name: 'person', when: () => true, verdict: 'label' },
];

/** `Lavrov`, `Agriculture`: one word may be anything. */
const WORD: readonly LabelRule[] = [
  RECURS,
  { name: 'quoted words', when: ({ isQuoted, isKnown }) => isQuoted && !isKnown, verdict: 'text' },
  // `**Agriculture**:` is bold on pages that set their labels so, and on those that print no label.
  {
    name: 'set apart beside labels',
    when: ({ isBold, isHeading, page }) => (isBold || isHeading) && page.sureCount >= LABELS,
    verdict: 'label',
  },
  { name: 'known name', when: ({ isKnown }) => isKnown, verdict: 'label' },
  { name: 'outside transcripts', when: (label) => !isTranscript(label), verdict: 'text' },
  { name: 'nothing begins', when: ({ begins }) => !begins, verdict: 'text' },
  ENTRY,
  { name: 'word of an office', when: ({ candidate }) => isOfficeWord(candidate.name), verdict: 'text' },
  { name: 'common word', when: ({ isCommon }) => isCommon, verdict: 'text' },
  { name: 'begins in a transcript', when: () => true, verdict: 'label' },
];

/** `Minister of Energy`: speaks, or is named in a list. */
const POST: readonly LabelRule[] = [
  RECURS,
  ENTRY,
  { name: 'bold', when: ({ isBold }) => isBold, verdict: 'label' },
  { name: 'stands alone', when: ({ standsAlone }) => standsAlone, verdict: 'label' },
  GOES_ON,
  QUOTED,
  // `Ministry of Energy: We…` names no holder.
  { name: 'nobody holds it', when: ({ meansPerson }) => !meansPerson, verdict: 'text' },
  { name: 'office in a conversation', when: ({ page }) => page.sureCount >= CONVERSATION, verdict: 'label' },
  { name: 'office in a transcript', when: isTranscript, verdict: 'label' },
];

/** `Roscosmos cosmonaut Yury Malenchenko`: has words in small letters, as sentences have. */
const LOOSE: readonly LabelRule[] = [
  RECURS,
  ENTRY,
  { name: 'ends in a known name', when: ({ endsInKnownName }) => endsInKnownName, verdict: 'label' },
  GOES_ON,
  QUOTED,
  { name: 'bold beside labels', when: ({ isBold, page }) => isBold && page.sureCount >= LABELS, verdict: 'label' },
  { name: 'voice in a conversation', when: ({ page }) => page.sureCount >= CONVERSATION, verdict: 'label' },
  { name: 'begins in a transcript', when: (label) => isTranscript(label) && label.begins, verdict: 'label' },
];

/** Asked where no rule for any class has decided. */
export const BY_CLASS: Readonly<Record<LabelClass, readonly LabelRule[]>> = {
  anonymous: ANONYMOUS,
  person: PERSON,
  word: WORD,
  post: POST,
  loose: LOOSE,
};
