import type { Line, LineRole } from '#document/capture.ts';
import { isShaped, readNothing, type LabelCandidate, type LabelReader } from '../label/candidate.ts';
import { holdsName, opensWithTitle } from '../label/holds-name.ts';
import { AGAIN, recurring } from '../recurring.ts';
import { COLON, isByColon } from './colon-way.ts';
import { isStamp } from './time-stamp.ts';
import { LabelPage, type Lines, type Way, type WayName, type WordsPlace } from './way.ts';

/** On a page that sets its labels in one way, at most so many for each that is set so may be set otherwise: slips. */
export const SLIP_SHARE = 0.1;

/** What may be a label, and in which way it is set. */
export interface SetLabel {
  readonly candidate: LabelCandidate;
  readonly way: WayName;
  readonly words: WordsPlace;
}

/** A way in which a page sets labels that recur. */
export interface ShownWay {
  readonly way: WayName;
  readonly words: WordsPlace;
  /** What the markup says of these lines. */
  readonly role: LineRole;
  /** How many different labels are set so. */
  readonly voices: number;
  /** How many lines are labels set so, each of which opens another line too. */
  readonly labels: number;
  /** How many of them hold somebody's name. */
  readonly names: number;
  /** How many of them open with a form of address. */
  readonly titles: number;
  /** The first of these lines. */
  readonly first: Line;
}

/** How a page sets its labels, found once from all its lines; what stands otherwise needs more to be a label. */
export interface Habit {
  /** In which ways labels that recur are set, the commonest first. */
  readonly ways: readonly ShownWay[];
  /** Where the words of its labels stand, where that is a habit; null where the page shows none. */
  readonly words: WordsPlace | null;
  /** In which roles of the markup labels that recur stand; none where none recurs. */
  readonly roles: ReadonlySet<LineRole>;
  /** A time stands beside the labels that recur. */
  readonly isTimed: boolean;
  /** Its labels are many and all hold a name; one of another sort has to recur. */
  readonly isNamed: boolean;
  /** Some label that recurs opens with a form of address. */
  readonly hasTitles: boolean;
  /** What may be a label on a line, the line as the page has it or mended; null where nothing may. */
  readonly read: (line: Line) => SetLabel | null;
}

/** Where the words of a candidate stand; a time behind the label is none of them. */
export const placeOf = ({ text }: Line, { end }: LabelCandidate): WordsPlace => {
  const speech = text.slice(end).trim();
  return speech === '' || isStamp(speech) ? 'below' : 'behind';
};

/** Reads a line by the first of several ways that finds something on it. */
function readBy(
  readers: readonly { readonly way: WayName; readonly read: LabelReader }[],
  line: Line,
): SetLabel | null {
  for (const { way, read } of readers) {
    const candidate = read(line);
    if (!candidate) continue;
    const words = placeOf(line, candidate);
    return { candidate, words, way: way === 'colon' && words === 'below' ? 'colon, alone' : way };
  }
  return null;
}

/** A way while its labels are counted. */
interface Counted extends Omit<ShownWay, 'voices' | Counts>, Record<Counts, number> {
  readonly keys: Set<string>;
}
type Counts = 'labels' | 'names' | 'titles';
const NONE_COUNTED: Readonly<Record<Counts, number>> = { labels: 0, names: 0, titles: 0 };

/** The ways in which labels are set that open another line too, with the first line of each. */
function shownWays(lines: readonly Line[], found: readonly (SetLabel | null)[]): ShownWay[] {
  const again = recurring(found.flatMap((each) => each?.candidate.key ?? []));
  const groups = new Map<string, Counted>();
  found.forEach((each, at) => {
    const line = lines[at];
    if (!line || !each || !isShaped(each.candidate) || !again.has(each.candidate.key)) return;
    const { way, words, candidate } = each;
    const name = `${way}, ${words}, ${line.role}`;
    const group: Counted = groups.get(name) ?? {
      ...NONE_COUNTED,
      way,
      words,
      role: line.role,
      first: line,
      keys: new Set(),
    };
    groups.set(name, group);
    group.keys.add(candidate.key);
    group.labels += 1;
    if (holdsName(candidate)) group.names += 1;
    if (opensWithTitle(candidate)) group.titles += 1;
  });
  return [...groups.values()]
    .map(({ keys, ...way }) => ({ ...way, voices: keys.size }))
    .sort((one, other) => other.labels - one.labels);
}

/** A list has no more than one entry of a name; of two that recur, people take turns in its items. */
const FEWEST_VOICES = 2;
/** So much of the items of a page must be labels where they are turns and not entries. */
const ITEM_SHARE = 0.5;
/** A role in which so few of the labels stand is a slip of the page. */
const ROLE_SHARE = 0.1;

/** Those ways that are no slip of the page by the role in which their labels stand, and no list. */
function withoutSlips(ways: readonly ShownWay[], lines: readonly Line[]): ShownWay[] {
  const all = sumOf(ways, ({ labels }) => labels);
  const items = ways.some(({ role }) => role === 'item') ? lines.filter(({ role }) => role === 'item').length : 0;
  const inRole = (own: LineRole): number =>
    sumOf(
      ways.filter(({ role }) => role === own),
      ({ labels }) => labels,
    );
  return ways.filter(({ role, labels, voices }) =>
    role === 'item'
      ? voices >= FEWEST_VOICES && labels >= ITEM_SHARE * items
      : inRole(role) >= Math.max(AGAIN, ROLE_SHARE * all),
  );
}

const sumOf = (ways: readonly ShownWay[], value: (way: ShownWay) => number): number =>
  ways.reduce((sum, way) => sum + value(way), 0);

/** From so many labels on a page shows its habit so plainly that it has hardly a slip. */
export const FIRM = 10;

/** Whether a page shows firmly how it sets its labels. */
export const isFirm = ({ ways }: Pick<Habit, 'ways'>): boolean => sumOf(ways, ({ labels }) => labels) >= FIRM;

/** Ways in which a time stands beside the label. */
const TIMED: ReadonlySet<WayName> = new Set(['time before', 'time beside']);

/** Whether labels that recur are set so, but for slips. */
function isMostly(ways: readonly ShownWay[], isSo: (way: ShownWay) => boolean): boolean {
  const so = sumOf(ways.filter(isSo), ({ labels }) => labels);
  return so >= AGAIN && sumOf(ways, ({ labels }) => labels) - so <= SLIP_SHARE * so;
}

/** Where the words of labels stand, where those that recur show it. */
function wordsPlace(ways: readonly ShownWay[]): WordsPlace | null {
  if (isMostly(ways, ({ words }) => words === 'below')) return 'below';
  return isMostly(ways, ({ words }) => words === 'behind') ? 'behind' : null;
}

/** The way of labels that look like the short sentences of any text: `Thank You.`, `Vielen Dank.` */
const STOP: WayName = 'full stop';

/** Whether what ends in full stops are sentences: the page shows firmly that its labels end in colons, and so do more of them. */
function areSentences(ways: readonly ShownWay[]): boolean {
  const byColon = ways.filter(({ way }) => isByColon(way));
  const stops = ways.filter(({ way }) => way === STOP);
  return isFirm({ ways: byColon }) && sumOf(stops, ({ labels }) => labels) < sumOf(byColon, ({ labels }) => labels);
}

/**
 * Finds how a page sets its labels.
 * @param own the ways, beside the colon, that a page of this layout may have, in the order in which a line is read by them
 */
export function habitOf(given: Lines, own: readonly Way[] = []): Habit {
  const page = new LabelPage(given);
  const readers = [...own, COLON]
    .map(({ name, readerOf }) => ({ way: name, read: readerOf(page) }))
    .filter(({ read }) => read !== readNothing);
  // Of many pages no line needs to be read.
  const found = readers.length === 0 ? [] : page.lines.map((line) => readBy(readers, line));
  const shown = withoutSlips(shownWays(page.lines, found), page.lines);
  if (readers.some(({ way }) => way === STOP) && areSentences(shown))
    return habitOf(
      given,
      own.filter(({ name }) => name !== STOP),
    );
  const ways = shown;
  const known = new Map<Line, SetLabel>();
  found.forEach((each, at) => {
    const line = page.lines[at];
    if (line && each) known.set(line, each);
  });
  // On most lines nothing is found, which is soon done again.
  const read = (line: Line): SetLabel | null =>
    readers.length === 0 ? null : (known.get(line) ?? readBy(readers, line));
  return {
    ways,
    words: wordsPlace(ways),
    roles: new Set(ways.map(({ role }) => role)),
    isNamed: isFirm({ ways }) && sumOf(ways, ({ labels, names }) => labels - names) === 0,
    hasTitles: ways.some(({ titles }) => titles > 0),
    isTimed: isMostly(ways, ({ way }) => TIMED.has(way)),
    read,
  };
}
