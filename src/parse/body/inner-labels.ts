import { foldBlanks } from '#document/fold.ts';
import { bare, RUN_ON_INITIALS } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import { isAnonymous } from '#names/voice.ts';
import { isPersonNoun, VOICE_NOUNS } from '#names/words.ts';
import type { LabelClass } from './label/candidate.ts';
import { classOf } from './label/shape.ts';
import { LOWER_LETTER } from './label/speech.ts';

/** The longest label, its remark included, that is looked for inside a line; more would make the time grow with the square of the text. */
const LOOK_BACK = 200;

const SENTENCE_ENDS = '.?!…»”")]>';
const CAPITAL = /\p{Lu}/u;
/** What stands before an initial: nothing, a blank or a sign. */
const BEFORE_INITIAL = /^[\s.(“"«-]?$/u;
/** What follows the colon of a time, an address or a double colon. */
const GOES_ON_BEHIND = /[\d/:]/u;

/** What stands between a sentence end and a colon inside a line and has the shape of a label. */
export interface InnerLabel {
  /** Where it begins in the text of the line. */
  readonly from: number;
  /** The name with blanks folded and in lower case. */
  readonly key: string;
  /** It can be nothing else: a known voice, or a name with its initials run on. */
  readonly isUnmistakable: boolean;
  /** It has words in small letters. */
  readonly isLoose: boolean;
  /** It holds an office and a name, or is a noun for a voice, and words that begin with a capital follow. */
  readonly isIntroduced: boolean;
}

/** Whether a label tells by itself that somebody speaks: an office with its name, or a noun for a voice. */
function introduces(name: string, kind: LabelClass): boolean {
  if (kind === 'post' || kind === 'word') return VOICE_NOUNS.has(name.toLowerCase());
  const split = splitOffice(name);
  return split.name !== null && (split.role ?? '').split(' ').some((word) => isPersonNoun(bare(word)));
}

/** Whether a full stop closes an initial: `В. Путин`, `(V. Putin`. */
const closesInitial = (text: string, at: number): boolean =>
  text.charAt(at) === '.' && CAPITAL.test(text.charAt(at - 1)) && BEFORE_INITIAL.test(text.charAt(at - 2));

/** The end of the name before a colon, its bracketed remark left out; -1 where a bracket is never opened. */
function nameEnd(text: string, colon: number, floor: number): number {
  const end = text.slice(floor, colon).trimEnd().length + floor;
  if (text.charAt(end - 1) !== ')') return end;
  const opened = text.slice(floor, end).lastIndexOf('(');
  return opened < 0 ? -1 : floor + opened;
}

/** The label that ends at a colon and begins behind the sentence before it; null where none does. */
function labelBefore(text: string, colon: number): InnerLabel | null {
  const floor = Math.max(0, colon - LOOK_BACK);
  const end = nameEnd(text, colon, floor);
  let close = end - 1;
  while (close > floor && !(SENTENCE_ENDS.includes(text.charAt(close)) && !closesInitial(text, close))) close -= 1;
  if (close <= floor) return null;
  const printed = text.slice(close + 1, end);
  const name = foldBlanks(printed);
  const kind = classOf(name);
  if (!kind) return null;
  return {
    from: end - printed.trimStart().length,
    key: name.toLowerCase(),
    isUnmistakable: isAnonymous(name) || RUN_ON_INITIALS.test(name),
    isLoose: kind === 'loose',
    isIntroduced: !LOWER_LETTER.test(text.slice(colon + 1)) && introduces(name, kind),
  };
}

/** Where each bracket of a text opens and closes, in its order; one that stands within another is a part of it. */
function bracketsOf(text: string): (readonly [opens: number, closes: number])[] {
  const brackets: (readonly [number, number])[] = [];
  for (let opens = text.indexOf('('); opens >= 0;) {
    const closes = text.indexOf(')', opens);
    if (closes < 0) break;
    brackets.push([opens, closes]);
    opens = text.indexOf('(', closes);
  }
  return brackets;
}

/** Leaves out what stands in a bracket, as the cries do that a record notes: `(Abg. Lang: Hört! Hört!)`. */
function outsideBrackets(text: string, labels: readonly InnerLabel[]): readonly InnerLabel[] {
  if (labels.length === 0) return labels;
  const brackets = bracketsOf(text);
  let next = 0;
  return labels.filter(({ from }) => {
    while ((brackets[next]?.[1] ?? Infinity) < from) next += 1;
    return (brackets[next]?.[0] ?? Infinity) >= from;
  });
}

const NONE: readonly InnerLabel[] = [];

/** What has the shape of a label inside a line, in the order of the line. */
export function innerLabels(text: string): readonly InnerLabel[] {
  if (!text.includes(':')) return NONE;
  const labels: InnerLabel[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const inner = GOES_ON_BEHIND.test(text.charAt(colon + 1)) ? null : labelBefore(text, colon);
    if (inner) labels.push(inner);
  }
  return outsideBrackets(text, labels);
}
