import type { Line } from '#document/capture.ts';
import { mayHold } from '#document/may-hold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { countCues, Q_STOP_CUE, readCue, withoutColon } from './cue.ts';
import type { LabelPage } from './habit/way.ts';
import { readNothing, type LabelReader } from './label/candidate.ts';
import { isNobody } from '#names/voice.ts';
import { AGAIN, tally } from './recurring.ts';
import { readStopHead, type StopHead, type StopShape } from './stop-head.ts';

const FULL_STOP = '.';

/** A label with a full stop has the shape of any short sentence: alone it must stand three times. */
const OFTEN = 3;
/** Two offices with their holders that open lines are hardly two sentences; nor are two labels in capitals. */
const FEWEST_HOLDERS = 2;

/** A head in view of all others of its page. */
interface HeadInView {
  readonly head: StopHead;
  /** How often it opens a line. */
  readonly times: number;
  /** How often a head must open a line to be a label whatever its shape. */
  readonly least: number;
  /** How many lines open with heads whose setting shows a label: with a name or office in capitals. */
  readonly inCapitals: number;
  /** How many of these have small letters before the capitals. */
  readonly titled: number;
  /** How many lines open with heads in small letters that do. */
  readonly smallAgain: number;
  /** How many with heads in capitals that do. */
  readonly capitalsAgain: number;
  /** It is one word in capitals that names no voice, and stands within sentences too: `GDP`. */
  readonly isTerm: boolean;
}

/** Which heads of a page are labels: all that are set as most are, in capitals or in small letters. */
const LABELS: readonly Rule<HeadInView, 'label' | 'text'>[] = [
  // `GDP. It rose.` where others speak of the GDP.
  { name: 'term of the text', when: ({ isTerm }) => isTerm, verdict: 'text' },
  // `Mr. McCARTHY.`, `The PRESIDING OFFICER.`: no sentence is set so.
  { name: 'capitals behind small letters', when: ({ head }) => head.shape === 'titled', verdict: 'label' },
  {
    name: 'title or voice in capitals, beside another',
    when: ({ head, inCapitals }) => head.shape === 'capitals' && inCapitals >= FEWEST_HOLDERS,
    verdict: 'label',
  },
  {
    name: 'recurs',
    when: ({ head, times, least, ...page }) => times >= least && (isInCapitals(head.shape) || isSetSmall(page)),
    verdict: 'label',
  },
  // `ANNA BELL.`, `SEVERAL.`; where a title stands before each name, such words head a paragraph.
  {
    name: 'capitals beside labels',
    when: ({ head, inCapitals, titled, capitalsAgain, smallAgain }) =>
      isInCapitals(head.shape) &&
      titled <= inCapitals - titled &&
      (inCapitals >= FEWEST_HOLDERS || capitalsAgain + smallAgain > 0),
    verdict: 'label',
  },
  // `President Putin.` where labels in small letters recur.
  {
    name: 'holder beside labels',
    when: ({ head, capitalsAgain, ...page }) =>
      head.shape === 'holder' && isSetSmall(page) && capitalsAgain + page.smallAgain > 0,
    verdict: 'label',
  },
];

/** A word as it stands by itself. */
const WORDS = /[\p{L}’'-]+/gu;

/** All words that stand in lines behind other words. */
function wordsWithin(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    const first = text.length - text.trimStart().length;
    for (const { 0: word, index } of text.matchAll(WORDS)) if (index > first) words.add(word);
  }
  return words;
}

/** Whether a page sets labels in small letters too, and not in capitals but for some. */
const isSetSmall = ({ inCapitals, smallAgain }: Pick<HeadInView, 'inCapitals' | 'smallAgain'>): boolean =>
  inCapitals < FEWEST_HOLDERS || smallAgain >= inCapitals;

const isInCapitals = (shape: StopShape): boolean => shape !== 'holder' && shape !== 'name';

/**
 * Labels that end in a full stop. Those set in capitals behind a title or an article are known by themselves, others in capitals by
 * a second one; any other where the same one opens at least three lines of the page, or two: beside another that recurs, or
 * beside a question that `Q.` opens. Beside those, rarer ones too that stand in capitals or name an office and its holder.
 * @param lines the lines of the body, each a paragraph: a sentence may end at the head of a wrapped line
 */
export function stopLabels({ lines, source }: LabelPage): LabelReader {
  if (!mayHold(source, FULL_STOP)) return readNothing;
  const heads = lines.flatMap((line) => readStopHead(line) ?? []);
  const count = tally(heads.map(({ key }) => key));
  const asks = countCues(lines, Q_STOP_CUE) > 0;
  const again = [...count.values()].filter((times) => times >= AGAIN).length;
  const least = again >= AGAIN || asks ? AGAIN : OFTEN;
  const recurring = heads.filter(({ key }) => (count.get(key) ?? 0) >= least);
  const page = {
    least,
    inCapitals: heads.filter(({ shape }) => shape === 'titled' || shape === 'capitals').length,
    titled: heads.filter(({ shape }) => shape === 'titled').length,
    smallAgain: recurring.filter(({ shape }) => !isInCapitals(shape)).length,
    capitalsAgain: recurring.filter(({ shape }) => isInCapitals(shape)).length,
  };
  let within: ReadonlySet<string> | null = null;
  const isTerm = ({ shape, key }: StopHead): boolean =>
    shape === 'words' && !key.includes(' ') && !isNobody(key) && (within ??= wordsWithin(lines)).has(key);
  const isLabel = (head: StopHead): boolean =>
    firstRule(LABELS, { ...page, head, times: count.get(head.key) ?? 0, isTerm: isTerm(head) })?.verdict === 'label';
  if (!heads.some(isLabel)) return readNothing;
  return (line) => {
    const head = readStopHead(line);
    if (!head) return asks ? readCue(Q_STOP_CUE, line) : null;
    if (!isLabel(head)) return null;
    const { name, nameEnd, note, end } = head;
    return { ...withoutColon('person', name, nameEnd, end), note, isShown: true };
  };
}

/** Whether at least two different labels with a full stop, each an office with its holder, open lines without being read as labels. */
export function hasUnreadStops(lines: readonly Line[], isRead: (line: Line) => boolean): boolean {
  const heads = lines.filter((line) => !isRead(line)).flatMap((line) => readStopHead(line) ?? []);
  const holders = heads.filter(({ shape }) => shape === 'holder' || shape === 'capitals');
  return new Set(holders.map(({ name }) => name)).size >= FEWEST_HOLDERS;
}
