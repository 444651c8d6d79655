import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { bare } from '#names/name-word.ts';
import { withoutColon } from '../cue.ts';
import { readNothing, type LabelReader } from '../label/candidate.ts';
import { readLabel } from '../label/label.ts';
import { classOf } from '../label/shape.ts';
import { NO_LABEL, VERB_AT_END } from '../label/words.ts';
import { recurring } from '../recurring.ts';
import { commonWordsOf } from '../small-words.ts';
import type { LabelPage } from './way.ts';

/** A longer heading is no label, in UTF-16 code units. */
const LONGEST = 120;
/** One heading that recurs may be a heading all the same; of two, people take turns. */
const FEWEST_VOICES = 2;
/** So much of the headings of a depth must end in a colon where all of them are labels. */
const SHARE = 0.9;
/** A name in Chinese characters has no more of them; a longer heading tells something. */
const MOST_CHARACTERS = 4;

const COLON_AT_END = /[:：]$/u;
const CLOSES_SENTENCE = /[.!?;,…。！？]$/u;

/** A heading that may be a label, the words of which stand below it. */
interface Heading {
  readonly line: Line;
  readonly depth: number;
  readonly name: string;
  readonly key: string;
  readonly hasColon: boolean;
}

function headingOf(line: Line): Heading | null {
  if (line.role !== 'heading' || line.text.length > LONGEST) return null;
  const text = foldBlanks(line.text);
  const name = text.replace(COLON_AT_END, '').trimEnd();
  if (name === '' || /[:：]/u.test(name) || CLOSES_SENTENCE.test(name) || NO_LABEL.has(bare(name))) return null;
  if (VERB_AT_END.test(name)) return null;
  return { line, depth: line.depth ?? 0, name, key: name.toLowerCase(), hasColon: name !== text };
}

/** Whether words have the shape of somebody's name: of two words at least, unless the script has no capitals. */
function isName(name: string): boolean {
  const kind = classOf(name);
  return kind === 'person' || kind === 'anonymous' || (kind === 'uncased' && name.length <= MOST_CHARACTERS);
}

/**
 * Which headings of a depth are labels without a colon: those that recur with words below, where they are two at least, most of
 * them with the shape of a name and none a word of the text; and beside them all that have that shape.
 */
function voicesWithoutColon(lines: readonly Line[], headings: readonly Heading[]): (heading: Heading) => boolean {
  const above = new Set(lines.filter(({ role }, at) => role === 'heading' && lines[at + 1]?.role !== 'heading'));
  const voices = recurring(headings.flatMap(({ line, key, hasColon }) => (above.has(line) && !hasColon ? key : [])));
  const isCommon = commonWordsOf(lines);
  const names = headings.filter(({ key, name }) => voices.has(key) && isName(name) && !isCommon(name));
  const spoken = new Set(names.map(({ key }) => key)).size;
  if (spoken < FEWEST_VOICES || 2 * spoken < voices.size) return () => false;
  return ({ key, name }) => voices.has(key) || isName(name);
}

/** Which headings of a depth are labels with a colon, and whether that leaves nothing to weigh. */
interface WithColon {
  readonly isVoice: (heading: Heading) => boolean;
  readonly isAll: boolean;
}

/**
 * Finds which headings of a depth are labels with a colon: those that recur; where all headings of the depth end in one, all, if one
 * recurs or several stand there and one of them is a name.
 */
function voicesWithColon(headings: readonly Heading[], count: number): WithColon {
  const withColon = headings.filter(({ hasColon }) => hasColon);
  const voices = recurring(withColon.map(({ key }) => key));
  const isShown = voices.size > 0 || (withColon.length >= FEWEST_VOICES && withColon.some(({ name }) => isName(name)));
  const isAll = isShown && withColon.length >= SHARE * count;
  return { isVoice: ({ key }) => isAll || voices.has(key), isAll };
}

/**
 * Labels set as headings, the words below: in whatever letters where they end in a colon and recur, `### anna-bell:`; names without
 * a colon where two at least recur.
 */
export function headingLabels({ lines, isMarked }: LabelPage): LabelReader {
  if (!isMarked || !lines.some(({ role }) => role === 'heading')) return readNothing;
  const headings = lines.flatMap((line) => headingOf(line) ?? []);
  const depths = new Set(headings.map(({ depth }) => depth));
  const voices = [...depths].flatMap((depth) => {
    const own = headings.filter((heading) => heading.depth === depth);
    const count = lines.filter((line) => line.role === 'heading' && (line.depth ?? 0) === depth).length;
    const colon = voicesWithColon(own, count);
    const isBareVoice = voicesWithoutColon(lines, own);
    return own
      .filter((each) => (each.hasColon ? colon.isVoice(each) : isBareVoice(each)))
      .map(({ key, hasColon }) => [String([depth, key]), hasColon && colon.isAll] as const);
  });
  const known = new Map(voices);
  if (known.size === 0) return readNothing;
  return (line) => {
    const heading = headingOf(line);
    const isShown = heading ? known.get(String([heading.depth, heading.key])) : undefined;
    if (!heading || isShown === undefined) return null;
    const label = readLabel(line) ?? withoutColon('person', heading.name, nameEnd(line), line.text.length);
    return isShown ? { ...label, isShown } : label;
  };
}

const nameEnd = ({ text }: Line): number => text.trimEnd().replace(COLON_AT_END, '').trimEnd().length;
