import type { Line } from '#document/capture.ts';
import { mayHold } from '#document/may-hold.ts';
import { personsOf } from '#names/persons.ts';
import { withoutColon } from '../cue.ts';
import { readNothing, type LabelCandidate, type LabelReader } from '../label/candidate.ts';
import { recurring, tally } from '../recurring.ts';
import { commonWordsOf } from '../small-words.ts';
import { readLoneLine, type LoneLine } from './lone-line.ts';
import type { LabelPage } from './way.ts';

/** One name that recurs may head parts of a text; of two, people take turns. */
const FEWEST_VOICES = 2;
/** Where no question is answered, the same form of address or seat must stand so often: `Mr Lind` heads two parts of a report. */
const OFTEN = 3;
/** So much of the names alone on lines must stand above what is said; in a list of names one stands above another. */
const ABOVE_WORDS = 0.75;
/** So many of them must stand below what somebody else said; the name of an author stands below a headline. */
const BELOW_WORDS = 0.5;
/** Of so many the words below name the same person: they tell about somebody, or show a picture. */
const TELLS = 0.25;
/** So long a line is a paragraph however it ends, in UTF-16 code units. */
const PARAGRAPH = 60;
/** No line of a wrapped text is so short but the last of a paragraph, in UTF-16 code units. */
const SHORT = 40;
const CLOSES = /[.!?…—–\])][”"’»)\]]{0,2}$/u;
/** `I beg to move,` above the motion. */
const LEADS_ON = /,[”"’»]?$/u;
const ASKS = /\?[”"’»)\]]{0,2}$/u;
const BEGINS_LARGE = /^[\s“"«([]*[\p{Lu}\p{N}]/u;

/** With which every name begins. */
const CAPITAL = /\p{Lu}/u;

/** A name alone on a line, in view of the lines around it. */
interface Placed extends LoneLine {
  readonly line: Line;
  /** Whom it means, as a key. */
  readonly person: string;
  readonly above: Line | null;
  readonly below: Line | null;
}

/** Whether a line is something said, or told by those who keep the record. */
const isWords = (line: Line | null): boolean =>
  line !== null && (CLOSES.test(line.text.trimEnd()) || line.text.length >= PARAGRAPH);

/** Whether a line is no end of a paragraph that a capture broke: a blank line, the end of a sentence or a short line stands above it. */
const isSetApart = (line: Line, above: Line | null): boolean =>
  above === null || line.blanksBefore > 0 || CLOSES.test(above.text.trimEnd()) || above.text.length < SHORT;

/** All lines of a page that are nothing but a name and none of its common words, in reading order. */
function placedNames(lines: readonly Line[]): Placed[] {
  const isCommon = commonWordsOf(lines);
  const found = lines.flatMap((line, at) => {
    const lone = readLoneLine(line);
    const above = lines[at - 1] ?? null;
    if (lone === null || !isSetApart(line, above) || (lone.shape === 'name' && isCommon(lone.named.name))) return [];
    return [{ ...lone, line, above, below: lines[at + 1] ?? null }];
  });
  const persons = personsOf(found.map(({ named }) => named));
  return found.map((lone, at) => ({ ...lone, person: (persons[at] ?? lone.text).toLowerCase() }));
}

/** Whether a name stands right above what its person says; below what no heading has, this may lead on to more. */
function opensWords({ shape, below }: Placed): boolean {
  const says = below !== null && (isWords(below) || (shape === 'shown' && LEADS_ON.test(below.text.trimEnd())));
  return says && BEGINS_LARGE.test(below.text) && readLoneLine(below) === null;
}

/** Whether the words below tell of the person whom the line names. */
function tellsOfPerson({ shape, named, below }: Placed): boolean {
  const surname = named.name.split(' ').at(-1) ?? '';
  return shape !== 'office' && surname !== '' && below?.text.includes(surname) === true;
}

const shareOf = <Value>(all: readonly Value[], holds: (value: Value) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length;

/**
 * Whether a page sets its labels so: two persons at least recur above what is said, by whatever form of their names; the names
 * of the page stand nearly all so, and below words of somebody else; and some sign beside shows that people speak.
 */
function takesTurns(placed: readonly Placed[]): boolean {
  const opening = placed.filter(opensWords);
  const voices = recurring(opening.map(({ person }) => person));
  // The name below a letter stands above the next letter, but for the last.
  const last = placed.at(-1);
  return (
    voices.size >= FEWEST_VOICES &&
    opening.length >= ABOVE_WORDS * placed.length &&
    shareOf(opening, ({ above }) => isWords(above)) >= BELOW_WORDS &&
    shareOf(opening, tellsOfPerson) < TELLS &&
    last !== undefined &&
    opensWords(last) &&
    (opening.some(({ person, above }) => voices.has(person) && isAsked(above)) ||
      isOften(opening.filter(({ shape }) => shape === 'shown')))
  );
}

/** Whether one person stands so often that the names head no parts of a text about people. */
const isOften = (opening: readonly Placed[]): boolean =>
  recurring(
    opening.map(({ person }) => person),
    OFTEN,
  ).size > 0;

const isAsked = (above: Line | null): boolean => above !== null && ASKS.test(above.text.trimEnd());

/**
 * Labels alone on their lines in plain text, without a colon: `The Minister for Ports (Mr Odo Lind)`, `Anna Reed (Lowfield) (Ind)`,
 * `Mr Lind`. What has the shape of a name but none of its signs, and names nobody who recurs, may be a heading and stays in doubt.
 */
export function loneLabels({ lines, source }: LabelPage): LabelReader {
  if (!mayHold(source, CAPITAL)) return readNothing;
  const placed = placedNames(lines);
  if (!takesTurns(placed)) return readNothing;
  const times = tally(placed.filter(opensWords).map(({ person }) => person));
  const known = new Map(
    placed.filter(opensWords).map((name) => {
      const isShown = name.shape === 'shown' || (times.get(name.person) ?? 0) > 1;
      return [name.line, labelOf(name, isShown)];
    }),
  );
  return (line) => known.get(line) ?? null;
}

function labelOf({ line, text, person }: Placed, isShown: boolean): LabelCandidate {
  const end = line.text.length;
  const label = withoutColon('person', text, line.text.trimEnd().length, end);
  return { ...label, key: person, ...(isShown ? { isShown } : { isUnsure: true }) };
}
