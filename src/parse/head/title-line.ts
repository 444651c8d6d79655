import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { bare } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { findDateAtEndOfTitle } from '../date/index.ts';
import type { LabelCandidate } from '../body/label/candidate.ts';
import { ABBREVIATIONS } from '../body/label/words.ts';
import { readLabel } from '../body/label/label.ts';
import { readStopHead, type StopShape } from '../body/stop-head.ts';
import { SALUTATION } from '../body/salutation.ts';
import { extent } from '../page/line-parts.ts';
import { isElision, isStage } from '../body/stage.ts';
import { personOfTitle } from './title.ts';

/*
 * Whether a line of the head is a title, in the shape that it has and by what stands around it.
 */

/** A longer line is no title, in UTF-16 code units. */
export const LONGEST_TITLE = 420;
const SENTENCE_BREAK = /[.!?] \p{Lu}/u;
const SENTENCE_CLOSE = /[.!?]$/u;

/** A title that goes on below is no longer, in UTF-16 code units: a full line of print. */
const LONGEST_FIRST_HALF = 119;
/** A line that goes on with the title above it: `by the Secretary General on …` */
const TITLE_GOES_ON = compile(`^${oneOf(allWords('titleContinuations'))} [^.!?:]{3,200}$`, 'u');
/** What of the second line is looked at; the pattern takes no more. */
const SECOND_HALF = 240;

/** Whether a title is set on two lines: the second stands directly below, begins in small letters and ends no sentence. */
export function goesOn(capture: Capture, line: Line, next: Line): boolean {
  return (
    next.blanksBefore === 0 &&
    line.text.length <= LONGEST_FIRST_HALF &&
    TITLE_GOES_ON.test(foldBlanks(next.text.slice(0, SECOND_HALF))) &&
    capture.text.slice(extent(line).end, extent(next).start).trim() === ''
  );
}

/** How many lines of the page open with what can only be a label of a person or an anonymous voice, as far as the number matters. */
export function turnsOf(lines: readonly Line[]): number {
  let turns = 0;
  for (const line of lines) {
    if (opensTurn(readLabel(line))) turns += 1;
    if (turns > MOST_LABELS_OF_TITLES) break;
  }
  return turns;
}

/** Fewer words that end in a date without a mark before it are a date in a language that is not known: `Fredag den 7. april 2010`. */
const FEWEST_TITLE_WORDS = 6;

/** Whether a line announces whose words follow, or closes with the day and place of the event: nothing but a title does. */
export function isStrongTitle(text: string): boolean {
  if (SENTENCE_CLOSE.test(text)) return false;
  const end = findDateAtEndOfTitle(text);
  const isDated = end?.kind === 'date' && (end.isSetOff || text.split(' ').length >= FEWEST_TITLE_WORDS);
  return isDated || personOfTitle(text) !== null;
}

/** A longer line with a date at its end is a paragraph, in UTF-16 code units. */
const LONGEST_SECOND_TITLE = 299;

/** A second title under the first: it ends in a date and has no sentence end. */
export const isSecondTitle = (line: Line, text: string): boolean =>
  text.length <= LONGEST_SECOND_TITLE &&
  !SENTENCE_CLOSE.test(text) &&
  findDateAtEndOfTitle(text)?.kind === 'date' &&
  !readLabel(line);

/** The first line that is no date or menu, its words, the label it opens with, and how many such lines the page has. */
interface FirstLine {
  readonly line: Line;
  readonly text: string;
  readonly label: LabelCandidate | null;
  readonly turns: number;
  readonly lines: readonly Line[];
  /** The next line is a date, or other short lines of a head and then a date. */
  readonly isDatedBelow: boolean;
}

/** A label of a person or voice that no text runs on to. */
const opensTurn = (label: LabelCandidate | null): label is LabelCandidate =>
  label !== null && !label.runOn && (label.class === 'person' || label.class === 'anonymous');

/** More labels of persons than this show a page of turns, so that the first of them is a turn too. */
const MOST_LABELS_OF_TITLES = 1;
/** A longer speech behind a label is no headline: `Putin: we must build bridges`. In UTF-16 code units. */
const LONGEST_HEADLINE = 159;
/** Two sentences in fewer characters may still be a headline, in UTF-16 code units. */
const SHORTEST_PARAGRAPH = 200;

/** Fewer words with a full stop behind them are a title printed so: `Opening of the weir.` */
const FEWEST_WORDS_OF_SENTENCE = 5;
/** The same of a script without blanks, in UTF-16 code units. */
const SHORTEST_SENTENCE = 10;

/** A full stop behind a word that is no abbreviation, or an exclamation mark. */
const SENTENCE_END = /(?:\p{L}{3}[”"»)]?\.|!)[”"»)]?$/u;
const SENTENCE_END_UNCASED = /\p{Lo}[。！۔][」』”]?$/u;

/** Whether a line is a whole sentence, as the text has them and no printed title: it ends in a full stop and has words enough. */
function isSentence(text: string): boolean {
  if (SENTENCE_END_UNCASED.test(text)) return text.length >= SHORTEST_SENTENCE;
  const words = text.split(' ');
  return (
    SENTENCE_END.test(text) && words.length >= FEWEST_WORDS_OF_SENTENCE && !ABBREVIATIONS.has(bare(words.at(-1) ?? ''))
  );
}

/** Whether what stands behind a label is one short phrase without the end of a sentence, as in a headline. */
function isHeadline({ text, label }: FirstLine): boolean {
  const speech = text.slice(label?.end).trim();
  return speech !== '' && speech.length <= LONGEST_HEADLINE && !/[.!?,]$/u.test(speech) && !SENTENCE_BREAK.test(speech);
}

/** So many other turns show how the page sets them. */
const FEWEST_OTHER_TURNS = 2;

const nameOf = (label: LabelCandidate | null): string => splitOffice(label?.name ?? '').name ?? label?.name ?? '';

/** Whether a line that looks like a turn is the only one without the end of a sentence, and its name labels no other. */
function standsOut({ line, label, lines }: FirstLine): boolean {
  const others = lines.flatMap((other) => {
    const found = other === line ? null : readLabel(other);
    return opensTurn(found) ? [{ text: other.text, name: nameOf(found) }] : [];
  });
  const name = nameOf(label);
  return (
    others.length >= FEWEST_OTHER_TURNS &&
    others.every((other) => SPEECH_CLOSE.test(other.text.trimEnd()) && other.name !== name)
  );
}

/** How what somebody says ends. */
const SPEECH_CLOSE = /[.!?…]["”»)]?$/u;

/** So much of a page below a headline tells whom it is about, in lines and in UTF-16 code units each. */
const TELLING_LINES = 6;
const TELLING_REACH = 600;

/** Whether the text below names the person of the label, and no label does. */
function isNamedBelow({ label, lines }: FirstLine): boolean {
  const surname = nameOf(label).split(' ').at(-1) ?? '';
  if (surname === '') return false;
  return lines
    .slice(1, 1 + TELLING_LINES)
    .some((line) => !readLabel(line) && line.text.slice(0, TELLING_REACH).includes(surname));
}

/** No title is set so: an office or form of address before a name or office in capitals, and words behind the full stop. */
const STOPPED_SHAPES: ReadonlySet<StopShape> = new Set<StopShape>(['titled', 'capitals']);

/** A headline has so many words, of so many letters, that its text tells again; what somebody says goes on with others. */
const FEWEST_TOLD = 3;
const TOLD_WORD = /\p{L}{4,40}/gu;

/** Whether the first paragraph below tells again, word for word, what a headline says behind its label. */
function isToldBelow({ text, label, lines: [, below] }: FirstLine): boolean {
  const words = text.slice(label?.end).toLowerCase().match(TOLD_WORD) ?? [];
  if (words.length < FEWEST_TOLD || below === undefined || readLabel(below)) return false;
  const told = new Set(below.text.slice(0, TELLING_REACH).toLowerCase().match(TOLD_WORD));
  return words.every((word) => told.has(word));
}

/** What the first line that is nothing else of a head can be; where no row holds it is a turn. */
const FIRST_LINES: readonly Rule<FirstLine, 'title' | 'text'>[] = [
  // The markup says so.
  { name: 'heading', when: ({ line }) => line.role === 'heading', verdict: 'title' },
  // A page that begins with words left out has lost its title.
  { name: 'elision', when: ({ text }) => isElision(text), verdict: 'text' },
  { name: 'stage line', when: ({ text }) => isStage(text), verdict: 'text' },
  // A speech may begin without a title; `Dear Friends` alone may be one.
  { name: 'salutation', when: ({ text }) => SALUTATION.test(text) && /[,.!]$/u.test(text), verdict: 'text' },
  // Two sentences and a full stop at its end make a text of it.
  {
    name: 'paragraph',
    when: ({ text, label }) =>
      !opensTurn(label) && text.length >= SHORTEST_PARAGRAPH && SENTENCE_BREAK.test(text) && SENTENCE_CLOSE.test(text),
    verdict: 'text',
  },
  // Above a date even a sentence is the title.
  {
    name: 'sentence',
    when: ({ line, text, label, isDatedBelow }) =>
      !opensTurn(label) && line.role === 'line' && !isDatedBelow && isSentence(text),
    verdict: 'text',
  },
  // `The CHAIR. Pursuant to the rule, the House is in the Committee`
  {
    name: 'label in capitals that ends in a full stop',
    when: ({ line }) => STOPPED_SHAPES.has(readStopHead(line)?.shape ?? 'name'),
    verdict: 'text',
  },
  { name: 'no label', when: ({ label }) => !opensTurn(label), verdict: 'title' },
  // `Question: …` is never a headline.
  { name: 'anonymous voice', when: ({ label }) => label?.class === 'anonymous', verdict: 'text' },
  // Nobody’s words stand above a date: `Town Council Altbruck: Session`.
  { name: 'headline above a date', when: (at) => at.isDatedBelow && isHeadline(at), verdict: 'title' },
  // The turns of the page are sentences, and this is none.
  { name: 'phrase above sentences', when: (at) => isHeadline(at) && standsOut(at), verdict: 'title' },
  // Nobody names himself so: `Foreign Minister Ivan Petrov: …` above what Petrov did.
  { name: 'headline about somebody named below', when: (at) => isHeadline(at) && isNamedBelow(at), verdict: 'title' },
  // `Foreign Minister Ivan Petrov: Freedonia thanks the council` above `Freedonia thanks the council of lakes, the minister said.`
  { name: 'headline told again below', when: (at) => isHeadline(at) && isToldBelow(at), verdict: 'title' },
  // A page of turns without a title.
  { name: 'one of several turns', when: ({ turns }) => turns > MOST_LABELS_OF_TITLES, verdict: 'text' },
  // Headlines name their man without his office.
  {
    name: 'office before the name',
    when: ({ label }) => splitOffice(label?.name ?? '').role !== null,
    verdict: 'text',
  },
  // `Putin: we must build bridges`
  { name: 'headline behind a name', when: isHeadline, verdict: 'title' },
];

/** Whether the first line that is no date or menu can be the title, and not a turn, a salutation or the text. */
export function mayBeTitle(
  line: Line,
  text: string,
  page: Pick<FirstLine, 'turns' | 'lines' | 'isDatedBelow'>,
): boolean {
  const rule = firstRule(FIRST_LINES, { line, text, label: readLabel(line), ...page });
  return rule?.verdict === 'title';
}
