import { isOfficeWord } from '#names/name-word.ts';
import { isComment, isNameless, isOutlet } from '#names/voice.ts';
import { isFirm } from '../habit/habit.ts';
import type { LabelClass } from './candidate.ts';
import type { LabelInView } from './label-in-view.ts';
import { hasSeat, isCapitals } from './labels-together.ts';
import { ODD } from './odd-rules.ts';
import {
  ALONE,
  CONVERSATION,
  DOUBT,
  ENTRY,
  GOES_ON,
  IN_CAPITALS,
  isTranscript,
  LABELS,
  QUOTED,
  RECURS,
  SET_APART,
  type LabelRule,
} from './shared-rules.ts';
import { UNCASED } from './uncased-rules.ts';

/** From three on, a sure shape is believed even before what looks like the entry of a list. */
const LONG_CONVERSATION = 3;

/** The page says that it holds no transcript, and no two voices take turns on it. */
const holdsNoTranscript = ({ page }: LabelInView): boolean => page.evidence.transcript === false && !page.isDialogue;

/** Asked before the class of the candidate counts. */
export const ANY_CLASS: readonly LabelRule[] = [
  // `- Sending plan: by mail` in a dialogue whose turns are no items.
  {
    name: 'item of a list',
    when: ({ isStrayItem, candidate }) => isStrayItem && candidate.isShown !== true,
    verdict: 'text',
  },
  // A layout that prints all labels in capitals leaves nothing to weigh.
  {
    name: 'shown by the layout',
    when: ({ candidate, page }) => page.evidence.sure?.(candidate) === true,
    verdict: 'label',
  },
  // `Mr. McCARTHY.` where labels end in full stops, `[10:01] boris_l: hello`.
  { name: 'shown by its setting', when: ({ candidate }) => candidate.isShown === true, verdict: 'label' },
  // `Lock: A chamber with gates.`, `Lakeford: The lock opens on Monday.`, again and again.
  { name: 'term or place that tells', when: ({ page }) => page.tellsTerms, verdict: 'text' },
  // `Bridge Safety` where labels are names alone on their lines.
  { name: 'heading or label', when: ({ candidate }) => candidate.isUnsure === true, verdict: 'doubt' },
  // `Question: who shall pay?` there, in the words of somebody.
  {
    name: 'colon where labels end in full stops',
    when: ({ hasColon, recurs, page }) =>
      hasColon && page.stopCount >= CONVERSATION && (!recurs || page.colonsAreSlips),
    verdict: 'text',
  },
  // `Votes cast: 575;`
  { name: 'counts', when: ({ candidate, isFigure, page }) => isFigure && page.counts(candidate), verdict: 'text' },
  // `Lind: I was there.` where all others are `Anna Reed (Lowfield) (Ind)` or `President Brand`.
  {
    name: 'known surname without party or office',
    when: ({ candidate, begins, isKnown, page }) =>
      page.isUndressed(candidate) && begins && isKnown && candidate.class === 'word',
    verdict: 'doubt',
  },
  // `Frau Kollegin Lind: Nein.`, `Bridges and Locks:`, `Referred to:` there.
  {
    name: 'without party or office where labels have them',
    when: ({ candidate, page }) => page.isUndressed(candidate),
    verdict: 'text',
  },
  // `## Tolls: simple payment` in a dialogue.
  { name: 'heading beside labels', when: ({ isStrayHeading }) => isStrayHeading, verdict: 'text' },
  // `Idea 4: lock gates` in what somebody says below the heading that names him.
  { name: 'line of the text where labels are headings', when: ({ isStrayLine }) => isStrayLine, verdict: 'text' },
  // `Hon. Members: Hear, hear!` in a record whose labels stand alone.
  {
    name: 'members whom nobody names',
    when: ({ candidate, isOutOfPlace, begins, listsNames }) =>
      isOutOfPlace && begins && !listsNames && isNameless(candidate.name),
    verdict: 'label',
  },
  // `Ivan Petrov: Thank you` where few labels stand alone or beside a time, so that this may be a slip.
  {
    name: 'person not set as the few labels of the page',
    when: (label) =>
      label.isOutOfPlace && label.candidate.class === 'person' && label.begins && !isFirm(label.page.habit),
    verdict: 'doubt',
  },
  // `Fair Trade: We open it.` in a record whose labels stand alone, or all beside a time.
  { name: 'not set as the labels of the page', when: ({ isOutOfPlace }) => isOutOfPlace, verdict: 'text' },
  // `Germany: “We agree.” So they said.`
  { name: 'state or region quoted', when: (label) => label.quotes && label.isPlace, verdict: 'text' },
  // `Mr Chairman:`, `Point 3:` above what goes on in a speech, in a record all of whose labels are names.
  { name: 'no name where all labels are names', when: ({ isAddress }) => isAddress, verdict: 'text' },
  // `Reuters: Why?` asks on a page with labels; `Source: TASS` has no words of its own behind it and no labels beside it.
  {
    name: 'outlet that asks',
    when: ({ candidate, page, hasSpeech }) => hasSpeech && page.sureCount >= LABELS && isOutlet(candidate.name),
    verdict: 'label',
  },
  // `Anna Maria Li:Thank you` has lost a blank and may be a turn; too short a surname is known by nothing else.
  {
    name: 'person run on and unknown',
    when: ({ candidate, recurs, isKnown, begins }) =>
      candidate.runOn && candidate.class === 'person' && begins && !recurs && !isKnown,
    verdict: 'doubt',
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
  // `President of Russia Vladimir Putin: Colleagues,`
  {
    name: 'office and name outside a transcript',
    when: (label) => holdsNoTranscript(label) && label.opensSpeechOfHolder,
    verdict: 'label',
  },
  { name: 'page without a transcript', when: holdsNoTranscript, verdict: 'text' },
];

/** `Question`, `Remark`: the words of the label are known. Once before small letters, `Question: at what expense?`, a speaker asks himself. */
const ANONYMOUS: readonly LabelRule[] = [
  // `Comment: Mr President, …` among questions; elsewhere it opens a note of the editor.
  {
    name: 'comment where nobody asks',
    when: ({ candidate, page }) => isComment(candidate.name) && !page.asks,
    verdict: 'text',
  },
  RECURS,
  // `Members: Ann Brook, Ben Hill` tells who is present.
  { name: 'list of names', when: ({ listsNames }) => listsNames, verdict: 'text' },
  { name: 'begins a sentence', when: ({ goesOn }) => !goesOn, verdict: 'label' },
];

/** `President of Russia Vladimir Putin`: a label unless its words show something else. */
const PERSON: readonly LabelRule[] = [
  RECURS,
  IN_CAPITALS,
  // `**Mayor Odo Lind:** “We thank the council.”` below such quotations of others, or set apart by itself.
  {
    name: 'quoted where nobody takes turns',
    when: ({ isQuoted, isBold, page }) => isQuoted && page.quotedOnly >= (isBold ? LABELS : CONVERSATION),
    verdict: 'text',
  },
  { name: 'known elsewhere', when: ({ isKnownElsewhere }) => isKnownElsewhere, verdict: 'label' },
  // `NEW ACTIONS:` above a list, on a page that sets nothing else so.
  {
    name: 'heading in capitals where nobody speaks again',
    when: ({ holdsOffice, hasSpeech, candidate, page }) =>
      !holdsOffice && !hasSpeech && isCapitals(candidate.name) && page.habit.ways.length === 0,
    verdict: 'doubt',
  },
  // `Main Task: to grow` has the shape of a name.
  { name: 'bare name goes on', when: ({ isBareName, goesOn }) => isBareName && goesOn, verdict: 'text' },
  { name: 'bare name of common words', when: ({ isBareName, isCommon }) => isBareName && isCommon, verdict: 'text' },
  // `The Minister for Ports (Mr Odo Lind): Yes, Madam.`
  { name: 'holder in brackets', when: ({ hasHolder }) => hasHolder, verdict: 'label' },
  // `Head coach Ivan Petrov: Team Russia.` on a page that does not print conversations.
  {
    name: 'entry of a list',
    when: (label) => label.isEntry && label.page.sureCount < LONG_CONVERSATION && !isTranscript(label),
    verdict: 'doubt',
  },
  { name: 'person', when: () => true, verdict: 'label' },
];

/** `Lavrov`, `Agriculture`: one word may be anything. */
const WORD: readonly LabelRule[] = [
  RECURS,
  IN_CAPITALS,
  { name: 'seat and party', when: ({ begins, hasSeatAndParty }) => begins && hasSeatAndParty, verdict: 'label' },
  { name: 'quoted words', when: ({ isQuoted, isKnown }) => isQuoted && !isKnown, verdict: 'text' },
  SET_APART,
  { name: 'known name', when: ({ isKnown }) => isKnown, verdict: 'label' },
  ALONE,
  { name: 'nothing begins', when: ({ begins }) => !begins, verdict: 'text' },
  // `Renner (Ind): I object.` where others have a party behind their names too.
  {
    name: 'seat behind a name as behind others',
    when: ({ candidate, page }) => (hasSeat(candidate.name) || candidate.note !== null) && page.setsSeats,
    verdict: 'label',
  },
  ENTRY,
  { name: 'word of an office', when: ({ candidate }) => isOfficeWord(candidate.name), verdict: 'text' },
  { name: 'common word', when: ({ isCommon }) => isCommon, verdict: 'text' },
  { name: 'outside transcripts', when: (label) => !isTranscript(label), verdict: 'doubt' },
  { name: 'begins in a transcript', when: () => true, verdict: 'label' },
];

/** `Minister of Energy`: speaks, or is named in a list. */
const POST: readonly LabelRule[] = [
  RECURS,
  // `Mr Speaker: Order. Next.`
  {
    name: 'addressed office in a long conversation',
    when: ({ isAddressed, hasSpeech, page }) => isAddressed && hasSpeech && page.sureCount >= LONG_CONVERSATION,
    verdict: 'label',
  },
  IN_CAPITALS,
  ENTRY,
  { name: 'bold', when: ({ isBold, meansPerson }) => isBold && meansPerson, verdict: 'label' },
  { name: 'stands alone', when: ({ standsAlone }) => standsAlone, verdict: 'label' },
  ALONE,
  GOES_ON,
  QUOTED,
  // `Ministry of Energy: We…` names no holder.
  { name: 'nobody holds it', when: ({ meansPerson }) => !meansPerson, verdict: 'doubt' },
  { name: 'office in a conversation', when: ({ page }) => page.sureCount >= CONVERSATION, verdict: 'label' },
  { name: 'office in a transcript', when: isTranscript, verdict: 'label' },
  DOUBT,
];

/** `Roscosmos cosmonaut Yury Malenchenko`: has words in small letters, as sentences have. */
const LOOSE: readonly LabelRule[] = [
  RECURS,
  // `Editor of the River Post newspaper Ivan Petrov: Press Day.` where `Ivan Petrov:` opens another line.
  { name: 'ends in a label', when: ({ endsInLabel }) => endsInLabel, verdict: 'label' },
  { ...ENTRY, verdict: 'doubt' },
  { name: 'ends in a known name', when: ({ endsInKnownName }) => endsInKnownName, verdict: 'label' },
  GOES_ON,
  QUOTED,
  { name: 'bold beside labels', when: ({ isBold, page }) => isBold && page.sureCount >= LABELS, verdict: 'label' },
  { name: 'voice in a conversation', when: ({ page }) => page.sureCount >= CONVERSATION, verdict: 'label' },
  { name: 'begins in a transcript', when: (label) => isTranscript(label) && label.begins, verdict: 'label' },
  DOUBT,
];

/** Asked where no rule for any class has decided. */
export const BY_CLASS: Readonly<Record<LabelClass, readonly LabelRule[]>> = {
  anonymous: ANONYMOUS,
  person: PERSON,
  word: WORD,
  post: POST,
  loose: LOOSE,
  uncased: UNCASED,
  odd: ODD,
};
