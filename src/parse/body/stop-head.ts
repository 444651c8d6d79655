import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { bracketKind } from '#names/brackets.ts';
import { bare } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import { isAnonymous } from '#names/voice.ts';
import { isPersonNoun } from '#names/words.ts';

const TITLES = allWords('courtesyTitles', 'degrees', 'abbreviatedTitles', 'abbreviations');
const SMALL_TITLES = capitalised(TITLES);

/** A title abbreviated with a full stop, as sentences and as labels in capitals have them, or an initial. */
const STOPPED = `(?:\\p{Lu}|${oneOf([...SMALL_TITLES, ...SMALL_TITLES.map((title) => title.toUpperCase())])})\\.`;

/** `SMITH`, `McCARTHY`, `D'ARCEY`, `JACKSON-LEE`: a word in capitals, with the small letters that names have at their beginning. */
const IN_CAPITALS = `\\p{Lu}(?:[\\p{Ll}’']{0,3}\\p{Lu})?[\\p{Lu}’'-]{1,30}`;

/** What may stand between and behind the words of a label in small letters: `of New Norvale`, `pro tempore`, `AND`. */
const OF = `${oneOf(allWords('ofWords'))} (?:${oneOf(allWords('labelArticles'))} )?\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20}){0,2}`;
const BEHIND = `(?: {1,2}(?:${OF}|${oneOf(allWords('officeTails'))}))?`;

/** A remark in brackets between the name and its full stop: `(Ms. Titus)`, `(during the reading)`, `(?)`. */
const REMARK = `(?: {0,2}\\([^()]{1,100}\\)){0,2}`;

/** The full stop, the figure of a footnote behind it, and words; or nothing more. */
const STOP = `\\.(?:\\d{1,2}(?=\\s))?(?=\\s{1,8}\\S|\\s*$)`;

/** `Mr. McCARTHY of Lakeford`, `The SPEAKER pro tempore (Ms. Titus)`, `CHAIR POWELL`, `QUESTION`: a head whose name or office stands in capitals. */
const CAPITALS_HEAD = compile(
  `^\\s{0,40}(?=\\p{Lu})((?:(?:${STOPPED}|\\p{Lu}\\p{Ll}{1,20}) {1,2}){0,3}(?:\\p{Ll}{2,3} ){0,2}${IN_CAPITALS}` +
    `(?: {1,2}(?:\\p{Lu}\\.|${oneOf(allWords('pairWords'))}|${IN_CAPITALS})){0,4}${BEHIND})(${REMARK})${STOP}`,
  'u',
);

/** `President Putin`, `Mr. Lind`, `Ivan Petrov`: two words or more, each with a capital. */
const SMALL_HEAD = compile(
  `^\\s{0,40}(?=\\p{Lu})((?:(?:${STOPPED}|\\p{Lu}[\\p{L}’'-]*) {1,2}){1,4}\\p{Lu}[\\p{L}’'-]{2,30})(${REMARK})${STOP}`,
  'u',
);

/** `M. le président`, `Mme la rapporteure générale`, `M. Jean Roux, ministre des ponts`: a form of address, an office in small letters or a name with one. */
const ADDRESSED_HEAD = compile(
  `^\\s{0,40}(${oneOf(capitalised(allWords('courtesyTitles', 'initialTitles')))}\\.? (?:${oneOf(allWords('officeArticles'))} ?\\p{Ll}[\\p{L}’'-]{2,30}(?: \\p{Ll}[\\p{L}’'-]{1,30}){0,5}` +
    `|(?:\\p{Lu}[\\p{L}’'-]*\\.? ){0,3}\\p{Lu}[\\p{L}’'-]{1,30}, [^.,!?:;]{3,100}(?:, ${oneOf(allWords('smallWords'))} [^.,!?:;]{2,60}){0,4}))(${REMARK})${STOP}`,
  'u',
);
/** The office behind the comma means a person by its first word. */
const BEHIND_COMMA = /, (\S+)/u;

/** Whether a form of address, in small letters behind it, makes a label: the office of a person. */
const holdsOffice = (name: string): boolean =>
  (name.includes(',') ? [BEHIND_COMMA.exec(name)?.[1] ?? ''] : name.split(' ')).some((word) =>
    isPersonNoun(bare(word)),
  );

/** `SEC. 2. FINDINGS`, `ART. IV. `, `CHAP. 3—`: the number of a part of a law stands behind the abbreviation. */
const PART_NUMBER = /^\s{1,8}(?:\d{1,4}\p{L}?|[IVX]{1,7})(?:[.)]|\s?[—–])/u;

/** `Q.` and `A.` are cues of their own. */
const CUE = compile(
  `^\\s{0,40}${oneOf([...allWords('questionCues', 'answerCues')].map((cue) => cue.toUpperCase()))}\\.`,
  'u',
);

/**
 * - `titled`: a title or office in small letters, the name in capitals, `Mr. McCARTHY`; an office in capitals behind an article,
 *   `The PRESIDING OFFICER`: no sentence is set so
 * - `capitals`: title or office and name all in capitals, `CHAIR POWELL`, `MR. LUND`; a voice that is not named, `QUESTION`
 * - `words`: other words in capitals, `ANNA BELL`, `SEVERAL`
 * - `holder`: a title or office with the name of its holder, `President Putin`, `Mr. Lind`
 * - `name`: any two words with capitals, as a short sentence has them
 */
export type StopShape = 'titled' | 'capitals' | 'words' | 'holder' | 'name';

/** What may be a label that ends in a full stop, at the beginning of a line. Offsets are in `Line.text`. */
export interface StopHead {
  /** The printed name, blanks folded, with the bracket behind it that names who holds an office. */
  readonly name: string;
  /** The same without that bracket: what labels of one person or office have alike. */
  readonly key: string;
  readonly shape: StopShape;
  readonly nameEnd: number;
  /** The remark in brackets between name and full stop. */
  readonly note: { readonly from: number; readonly to: number } | null;
  /** Offset just behind the full stop. */
  readonly end: number;
}

/** How words that somebody says begin. */
const SPEECH_START = /^\s+\S/u;

/** The words of a head. */
interface Printed {
  /** What stands behind it. */
  readonly rest: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly isCapitals: boolean;
  /** A form of address, and an office in small letters behind it or behind the name. */
  readonly isAddressed: boolean;
}

/** An article before an office of fewer letters, `The CEO.`, may open a sentence. */
const SHORTEST_OFFICE = 5;

const isTitle = (word: string): boolean => TITLES.has(bare(word));
const isSmall = (word: string): boolean => /\p{Ll}/u.test(word) && !/\p{Lu}.*\p{Lu}/u.test(word);
const ARTICLES = allWords('labelArticles');

const opensWithTitle = ({ words }: Printed): boolean => words.length > 1 && isTitle(words[0] ?? '');

/** An office or title, and a name behind it. */
function namesHolder({ name, words }: Printed): boolean {
  const split = splitOffice(name);
  return split.name !== null && split.role !== null && words.length > 1;
}

const SHAPES: readonly Rule<Printed, StopShape>[] = [
  // `Mr. McCARTHY`, `Senator REED`, `The PRESIDING OFFICER`
  {
    name: 'small before capitals',
    when: (head) =>
      head.isCapitals &&
      isSmall(head.words[0] ?? '') &&
      (opensWithTitle(head) || head.words.some((word) => isPersonNoun(bare(word)) && word.length >= SHORTEST_OFFICE)),
    verdict: 'titled',
  },
  {
    name: 'office or title, name',
    when: (head) => head.isCapitals && !isSmall(head.words[0] ?? '') && (opensWithTitle(head) || namesHolder(head)),
    verdict: 'capitals',
  },
  { name: 'voice', when: ({ name, isCapitals }) => isCapitals && isAnonymous(name), verdict: 'capitals' },
  { name: 'office behind a form of address', when: ({ isAddressed }) => isAddressed, verdict: 'holder' },
  // `DEFINITIONS.` heads a section.
  {
    name: 'capitals',
    when: ({ isCapitals, words, rest }) => isCapitals && !ARTICLES.has(bare(words[0] ?? '')) && SPEECH_START.test(rest),
    verdict: 'words',
  },
  {
    name: 'holder',
    when: (head) => !head.isCapitals && (opensWithTitle(head) || namesHolder(head)),
    verdict: 'holder',
  },
  { name: 'words with capitals', when: ({ isCapitals }) => !isCapitals, verdict: 'name' },
];

/** The sign that it was not known for certain who spoke. */
const DOUBTED = '(?)';

/** Whether the bracket behind a name is part of it: `The SPEAKER pro tempore (Ms. Titus)`, `SPEAKER(?)`, which names nobody. */
const belongsToName = (name: string, bracket: string): boolean =>
  bracket === DOUBTED ? isAnonymous(name + bracket) : bracketKind(name, bracket.slice(1, -1)) === 'holder';

/** The name with the bracket behind it, or that as a note; `key` ends at `nameEnd`. */
function withBracket(
  key: string,
  nameEnd: number,
  remark: string,
): Pick<StopHead, 'name' | 'key' | 'nameEnd' | 'note'> {
  const bracket = foldBlanks(remark);
  const to = nameEnd + remark.length;
  if (bracket === '') return { name: key, key, nameEnd, note: null };
  if (!belongsToName(key, bracket))
    return { name: key, key, nameEnd, note: { from: to - remark.trimStart().length, to } };
  return { name: bracket === DOUBTED ? key + bracket : `${key} ${bracket}`, key, nameEnd: to, note: null };
}

/** Whether a line has no full stop at all, as most short ones, or opens with a cue. */
const mayNotOpen = (text: string): boolean => !text.includes('.') || CUE.test(text);

/** What a line opens with, and by which pattern it is found; null where none finds anything. */
function openingOf(
  text: string,
): { readonly found: RegExpExecArray; readonly by: 'capitals' | 'address' | 'small' } | null {
  const inCapitals = CAPITALS_HEAD.exec(text);
  if (inCapitals) return { found: inCapitals, by: 'capitals' };
  const addressed = ADDRESSED_HEAD.exec(text);
  if (addressed && holdsOffice(addressed[1] ?? '')) return { found: addressed, by: 'address' };
  const small = SMALL_HEAD.exec(text);
  return small && { found: small, by: 'small' };
}

/** Reads what may be a label that ends in a full stop; null where a line opens with none. */
export function readStopHead({ text }: Pick<Line, 'text'>): StopHead | null {
  const opening = mayNotOpen(text) ? null : openingOf(text);
  if (opening === null) return null;
  const { found, by } = opening;
  const [whole, printed = '', remark = ''] = found;
  const name = foldBlanks(printed);
  // `MR. SMITH` goes on behind this full stop.
  if (isTitle(name.split(' ').at(-1) ?? '')) return null;
  const rest = text.slice(whole.length);
  const head = { name, words: name.split(' '), isCapitals: by === 'capitals', isAddressed: by === 'address', rest };
  const shape = firstRule(SHAPES, head)?.verdict;
  if (!shape || (shape === 'words' && PART_NUMBER.test(rest))) return null;
  return { ...withBracket(name, whole.indexOf(printed) + printed.length, remark), shape, end: whole.length };
}
