import type { Capture, Line } from '#document/capture.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { remembered } from '#document/remembered.ts';
import { withoutDegreeTails } from '#names/degrees.ts';
import { isFormOfAddress } from '#names/form-of-address.ts';
import { bare } from '#names/name-word.ts';
import { labelParts } from '#names/office.ts';
import { isPersonNoun } from '#names/words.ts';
import { joinCutWords } from './label/cut-words.ts';
import { isDressed } from './label/dress.ts';
import { repeatsName } from './label/hover-card.ts';
import { readLabel } from './label/label.ts';
import { classOf } from './label/shape.ts';
import { LOWER_LETTER } from './label/speech.ts';
import { blanksBetween } from '../page/line-parts.ts';
import { WIDEST } from './wrapped.ts';

/** A long label with its office takes so many lines of print. */
const MOST_LINES = 3;
/** The colon of a label stands no further behind the beginning of the last of them, in UTF-16 code units. */
const LONGEST_REST = 100;
/** Where such a label may begin: below the end of a sentence or a remark, or below a line too short to go on. */
const ENDED = /[.!?…:;)\]"”»–—-]$/u;
const SHORT = 40;
const BLANK_OR_END = /^(?:\s|$)/u;
const OPENS_LARGE = /^\s{0,8}\p{Lu}/u;
/** A seat and a party, on a line of their own below the name. */
const SEAT_AND_PARTY = /^\([^()]{2,60}\) \([^()]{1,40}\)$/u;
/** A card brings the name and the office: of the lines above the last, only so many can belong to it. */
const CARD_LINES = 2;

/** `Beginning of conversation with Paul Marten`: a subtitle, and the name below it is a label. */
const ANNOUNCES = compile(`^${oneOf(allWords('partOpeners'))}\\s`, 'iu');

/** Lines of print that are one label together. */
export interface BrokenLabels {
  /** Those with which such a label begins. */
  readonly starts: ReadonlySet<Line>;
  /** Those with which it goes on. */
  readonly goOn: ReadonlySet<Line>;
}

/** Whether a printed label has a name at its head and party, seat or office behind it: `Dr. Odo Lind, Minister for Roads and Bridges`. */
const isNameWithMore = remembered((printed): boolean => {
  const candidate = readLabel({ text: `${printed}:`, pieces: [], blanksBefore: 0, role: 'line' });
  if (candidate === null || candidate.class === 'anonymous' || !isDressed(candidate)) return false;
  const { name } = labelParts(candidate.name);
  const head = withoutDegreeTails(printed);
  const at = name === null ? -1 : head.indexOf(name);
  return at === 0 || (at > 0 && isFormOfAddress(head.slice(0, at).trimEnd()));
});

/** What stands on a line before the colon near its beginning, behind which words or nothing follow; null where none does. */
function restOfLabel({ text, role, blanksBefore }: Line): string | null {
  const colon = role === 'line' && blanksBefore === 0 ? text.slice(0, LONGEST_REST).indexOf(':') : -1;
  const rest = colon < 0 || !BLANK_OR_END.test(text.slice(colon + 1)) ? null : text.slice(0, colon);
  return rest === null || isNameWithMore(foldBlanks(rest)) ? null : rest;
}

/** Whether a line of print may belong to a label that goes on below it. */
const mayHoldLabel = ({ text, role }: Line): boolean => role === 'line' && text.length <= WIDEST && !text.includes(':');

/** How many lines above one belong to the label that ends on it; 0 where none does. */
function linesAbove(lines: readonly Line[], last: number): number {
  const [line, next] = [lines[last], lines[last - 1]];
  // Most lines stand below a paragraph, and need not be read as labels.
  const rest = line && next && mayHoldLabel(next) ? restOfLabel(line) : null;
  if (rest === null) return 0;
  for (let count = 1; count < MOST_LINES; count += 1) {
    const above = lines.slice(Math.max(0, last - count), last);
    const [start, ...others] = above;
    if (!start || above.length < count || !mayHoldLabel(start) || others.some((line) => line.blanksBefore > 0))
      return 0;
    const whole = [...above.map(({ text }) => text), rest].join('\n');
    if (mayBegin(start, lines[last - count - 1]) && isNameWithMore(foldBlanks(joinCutWords(whole)))) return count;
  }
  return 0;
}

/** Whether a label may begin on a line, below another. */
const mayBegin = (line: Line, above: Line | undefined): boolean =>
  OPENS_LARGE.test(line.text) &&
  (above === undefined || line.blanksBefore > 0 || above.text.length < SHORT || ENDED.test(above.text.trimEnd()));

/** Finds labels that take several lines of print: `Dr. Peter Rams, Minister for Roads and` above `Bridges: Thank you.` */
export function brokenLabels(lines: readonly Line[]): BrokenLabels {
  const starts = new Set<Line>();
  const goOn = new Set<Line>();
  for (const last of lines.keys()) {
    const count = linesAbove(lines, last);
    if (count === 0) continue;
    const [start, ...others] = lines.slice(last - count, last + 1);
    if (start) starts.add(start);
    for (const line of others) goOn.add(line);
  }
  return { starts, goOn };
}

/** Whether a line is a seat and a party, and the one above it the name to which they belong. */
export const isSeatBelowName = (above: Line, line: Line): boolean =>
  line.text.startsWith('(') && SEAT_AND_PARTY.test(line.text) && classOf(foldBlanks(above.text)) === 'person';

/**
 * Withdraws from the lines already read a name whose card the capture brought in below it: `President of … Sooronbay Jeenbekov`,
 * `Jeenbekov Sooronbay`, `President of …`, `: Mr President`. The lines of the card stay with the label they interrupt.
 * @param last the line above the one that begins with the colon
 * @returns the lines above `last` that belong to the label; none where no card stands there
 */
export function withdrawCard(capture: Capture, joined: Line[], last: Line): Line[] {
  const above = joined.slice(-CARD_LINES);
  const from = above.findIndex(
    (line, at) => !ANNOUNCES.test(line.text) && repeatsName(line.text, (above[at + 1] ?? last).text),
  );
  if (from < 0) return [];
  const withdrawn = above.slice(from);
  const card = [...withdrawn, last];
  const isWhole = card.every((line, at) => {
    const next = card[at + 1];
    return !line.text.includes('\n') && (!next || blanksBetween(capture.text, line, next) !== null);
  });
  if (!isWhole) return [];
  joined.splice(-withdrawn.length);
  return withdrawn;
}

/** Whether a line in small letters opens a turn: `chairman of Vnesheconombank (VEB) Vladimir Dmitriev: Thank you`. */
export function opensWithOffice(line: Line): boolean {
  const candidate = readLabel(line);
  return (
    candidate?.class === 'loose' &&
    isPersonNoun(bare(candidate.name.split(' ')[0] ?? '')) &&
    !LOWER_LETTER.test(line.text.slice(candidate.end))
  );
}
