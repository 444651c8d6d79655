import type { Line, NamingMark } from '#document/capture.ts';
import type { Kind } from '#document/kind.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { bare } from '#names/name-word.ts';
import { isAnonymous } from '#names/voice.ts';
import { isPersonNoun } from '#names/words.ts';
import { kindOfTitle } from '../head/kind-of-title.ts';
import { placeOf } from './habit/habit.ts';
import type { LabelPage, WordsPlace } from './habit/way.ts';
import { readNothing, type LabelCandidate, type LabelClass, type LabelReader } from './label/candidate.ts';
import { noteBefore } from './label/note-before.ts';
import { classOf } from './label/shape.ts';
import { isEntry, LOWER_LETTER } from './label/speech.ts';
import { recurring } from './recurring.ts';
import { isStage } from './stage.ts';

/** The longest office with a name that is printed as a label, in UTF-16 code units. */
const LONGEST_NAME = 120;

/** What may stand between a name and the words: `Anna Reed: `, `Anna Reed – `. */
const AFTER_NAME = /^\s{0,3}[:：.–—-]?\s{0,9}/u;
/** The same within the element that holds the name. */
const NAME_END = /\s{0,3}[:：.–—-]?$/u;
/** What a sentence or a part of one ends in, and no name. */
const SENTENCE_END = /[!?;,…]$/u;
const FIGURE = /\d/u;
/** What makes of a name and what stands behind it one label: `Anna Reed, Chair`, `Anna Reed (Lowfield)`. */
const JOINED = /,\s{0,3}$/u;
const OPENS_BRACKET = /^\s{0,3}[,(]/u;
const DASH_AT_END = /\s{1,3}[–—|-]\s{0,3}$/u;

/** A name at the beginning of a line, and how the markup shows it. */
interface MarkedName {
  readonly by: NamingMark | 'heading' | 'bold';
  readonly candidate: LabelCandidate;
  readonly words: WordsPlace;
  /** How deep a heading is; 0 for anything else. */
  readonly depth: number;
}

/** The names of a page that are shown in one way, with their words in one place. */
interface Group {
  readonly by: MarkedName['by'];
  /** The different names. */
  readonly voices: readonly string[];
  /** Some name stands again. */
  readonly recurs: boolean;
  /** Of the names, and of the lines with them, so great a part means somebody, or has words said with it. */
  readonly somebody: number;
  readonly spoken: number;
  /** The title says that people speak with each other. */
  readonly isConversation: boolean;
}

/** One name that stands again may be a heading; beside another, people take turns. */
const FEWEST_VOICES = 2;
/** Headings and terms are seldom the names of persons, labels of turns seldom anything else. */
const MOST = 0.7;

/** Marks that mean a speaker; the others name many things. */
const OF_SPEAKERS: ReadonlySet<MarkedName['by']> = new Set(['speech', 'speaker']);

/** What shows that the names of a group are labels of turns. */
const SHOWN: readonly Rule<Group, 'labels'>[] = [
  { name: 'speakers of speeches', when: ({ by }) => by === 'speech', verdict: 'labels' },
  // A list of those who will speak names each once.
  {
    name: 'speakers who speak again',
    when: ({ by, recurs, spoken }) => by === 'speaker' && recurs && spoken >= MOST,
    verdict: 'labels',
  },
  {
    name: 'speakers of a conversation',
    when: ({ by, voices, isConversation, spoken }) =>
      by === 'speaker' && isConversation && voices.length >= FEWEST_VOICES && spoken === 1,
    verdict: 'labels',
  },
  {
    name: 'names of persons who take turns',
    when: ({ voices, recurs, somebody, spoken }) =>
      recurs && voices.length >= FEWEST_VOICES && somebody >= MOST && spoken >= MOST,
    verdict: 'labels',
  },
];

/** The run that the markup sets apart at the beginning of a line, and how; null where there is none. */
function setApart({
  text,
  role,
  named,
  bold = 0,
}: Line): { readonly by: MarkedName['by']; readonly printed: string } | null {
  if (role === 'field') return null;
  if (named) return { by: named.by, printed: text.slice(0, named.length) };
  if (role === 'heading') return { by: role, printed: text };
  return role === 'line' && bold > 0 ? { by: 'bold', printed: text.slice(0, bold) } : null;
}

/** The name that the markup shows at the beginning of a line, or a heading or bold run that may be one; null where there is none. */
function markedName(line: Line): MarkedName | null {
  const apart = setApart(line);
  if (apart === null || apart.printed.length > LONGEST_NAME) return null;
  const { by, printed } = apart;
  const note = besideName(line) ?? secondLine(printed) ?? noteBefore(printed, bareName(printed).length);
  const nameEnd = (note ? printed.slice(0, note.from).replace(DASH_AT_END, '') : bareName(printed)).trimEnd().length;
  const name = foldBlanks(printed.slice(0, nameEnd));
  const kind = mayName(name) ? shapeOf(name, by) : null;
  const end = printed.length + (AFTER_NAME.exec(line.text.slice(printed.length))?.[0].length ?? 0);
  // Only the words of a speaker may begin in small letters.
  if (kind === null || (!OF_SPEAKERS.has(by) && LOWER_LETTER.test(line.text.slice(end)))) return null;
  const candidate = { name, key: name.toLowerCase(), class: kind, nameEnd, note, end, runOn: false };
  return { by, candidate, words: placeOf(line, candidate), depth: by === 'heading' ? (line.depth ?? 0) : 0 };
}

/** Classes of names that stay what they are where the markup says that a speaker is named; any other is a person there. */
const KEPT: ReadonlySet<LabelClass | null> = new Set<LabelClass>(['anonymous', 'uncased']);

/** Of what class a name is in view of the markup; null where it can be none. */
function shapeOf(name: string, by: MarkedName['by']): LabelClass | null {
  const kind = classOf(name);
  if (!OF_SPEAKERS.has(by) || KEPT.has(kind)) return kind;
  const person: LabelClass = 'person';
  return person;
}

/** What the markup sets apart behind a name within its element, where no comma or bracket makes it a part of the label: his post, his party. */
function besideName({ text, named }: Line): LabelCandidate['note'] {
  const from = named?.name;
  if (named === undefined || from === undefined || JOINED.test(text.slice(0, from))) return null;
  const beside = text.slice(from, named.length);
  return OPENS_BRACKET.test(beside)
    ? null
    : { from: from + (beside.length - beside.trimStart().length), to: named.length };
}

/** What stands on the lines below a name within its element: his office, his party. */
function secondLine(printed: string): LabelCandidate['note'] {
  const from = printed.indexOf('\n') + 1;
  return from === 0 ? null : { from, to: printed.length };
}

/** A printed name without the colon behind it. */
export const bareName = (printed: string): string => printed.replace(NAME_END, '');

/** Whether words can be a name: no sentence, no stage line, no figures but the number of a voice. */
const mayName = (name: string): boolean =>
  name !== '' && !SENTENCE_END.test(name) && !isStage(name) && (!FIGURE.test(name) || isAnonymous(name));

/** Whether a name is that of a person, a voice or an office that a person holds. */
export function isSomebody(name: string): boolean {
  const kind = mayName(name) ? classOf(name) : null;
  if (kind === 'person' || kind === 'anonymous' || kind === 'uncased') return true;
  return kind !== null && name.split(' ').some((word) => isPersonNoun(bare(word)));
}

/**
 * Names without a colon that an element, a class, an attribute, a heading or bold type sets apart from the words: taken where the markup says
 * that they are speakers, or where persons so named take turns.
 */
export function markupLabels({ lines, title, isMarked }: LabelPage): LabelReader {
  if (!isMarked || !lines.some(setApart)) return readNothing;
  const found = lines.map(markedName);
  const isConversation = CONVERSATIONS.has(title === null ? null : (kindOfTitle(title, false)?.verdict ?? null));
  const isSpoken = (at: number, { candidate, words }: MarkedName): boolean => {
    const speech = words === 'behind' ? lines[at]?.text.slice(candidate.end) : found[at + 1] ? '' : lines[at + 1]?.text;
    return speech !== undefined && speech !== '' && !isEntry(speech);
  };
  const groups = Map.groupBy(
    found.flatMap((name, at) => (name ? [{ ...name, isSpoken: isSpoken(at, name) }] : [])),
    groupOf,
  );
  const shown = [...groups].flatMap(([group, names]) => {
    const keys = names.map(({ candidate }) => candidate.key);
    const voices = [...new Map(names.map(({ candidate }) => [candidate.key, candidate.name])).values()];
    const facts: Group = {
      by: names[0]?.by ?? 'bold',
      voices,
      recurs: recurring(keys).size > 0,
      somebody: voices.filter(isSomebody).length / voices.length,
      spoken: names.filter((name) => name.isSpoken).length / names.length,
      isConversation,
    };
    return firstRule(SHOWN, facts) ? [group] : [];
  });
  if (shown.length === 0) return readNothing;
  return (line) => {
    const name = markedName(line);
    return name && shown.includes(groupOf(name)) ? { ...name.candidate, isShown: OF_SPEAKERS.has(name.by) } : null;
  };
}

const groupOf = ({ by, words, depth }: MarkedName): string => `${by}, ${words}, ${String(depth)}`;

/** Kinds of documents in which people speak with each other. */
const CONVERSATIONS: ReadonlySet<Kind | null> = new Set<Kind>(['press-conference', 'meeting', 'briefing', 'interview']);
