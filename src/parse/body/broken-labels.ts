import type { Capture, Line } from '#document/capture.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { isPersonNoun } from '#names/words.ts';
import { bare } from '#names/name-word.ts';
import { LONGEST_LABEL } from './label/colon.ts';
import { joinCutWords } from './label/cut-words.ts';
import { repeatsName } from './label/hover-card.ts';
import { readLabel } from './label/label.ts';
import { classOf } from './label/shape.ts';
import { LOWER_LETTER } from './label/speech.ts';
import { blanksBetween } from '../page/line-parts.ts';

/** A name, a comma and an office, up to the colon. */
const NAME_AND_OFFICE = /^([^,(:]{3,80}), ?([^(:].{2,160}):$/u;
/** A name and a bracket that is not closed, behind one for the seat: `Jan Hill (Lowfield) (New/`. */
const OPEN_BRACKET = /^([^,(:]{3,80})(?:\([^()]{1,40}\) ?)?\([^()]{1,60}$/u;
/** How the first line of a label does not end: `Parl.` is an abbreviation, a longer word before a full stop closes a sentence. */
const CLOSED = /(?:[!?…:;>]|\p{L}{5}\.)$/u;
/** The end of such a bracket. */
const CLOSED_LABEL = /^[^()]{1,60}\):\s{0,8}$/u;
/** A seat and a party, on a line of their own below the name. */
const SEAT_AND_PARTY = /^\([^()]{2,60}\) \([^()]{1,40}\)$/u;
/** A card brings the name and the office: of the lines above the last, only so many can belong to it. */
const CARD_LINES = 2;

/** `Beginning of conversation with Paul Marten`: a subtitle, and the name below it is a label. */
const ANNOUNCES = compile(`^${oneOf(allWords('partOpeners'))}\\s`, 'iu');

/** Whether two lines are one long label: a name, and behind it a comma and an office, or a bracket that the first line leaves open. */
export function areOneLabel(above: Line, line: Line): boolean {
  if (above.text.length > LONGEST_LABEL || CLOSED.test(above.text.trimEnd())) return false;
  const whole = foldBlanks(joinCutWords(`${above.text}\n${line.text}`));
  const [, name = '', office = ''] = NAME_AND_OFFICE.exec(whole) ?? [];
  if (classOf(name) !== null && office.split(' ').some((word) => isPersonNoun(bare(word)))) return true;
  const [, holder = ''] = OPEN_BRACKET.exec(foldBlanks(above.text)) ?? [];
  return classOf(holder) === 'person' && CLOSED_LABEL.test(line.text);
}

/** Whether a line is a seat and a party, and the one above it the name to which they belong. */
export const isSeatBelowName = (above: Line, line: Line): boolean =>
  SEAT_AND_PARTY.test(line.text) && classOf(foldBlanks(above.text)) === 'person';

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
