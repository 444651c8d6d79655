import type { Capture, Line } from '#document/capture.ts';
import { isPersonNoun } from '#names/words.ts';
import { bare } from '#names/person.ts';
import { repeatsName } from './label/hover-card.ts';
import { readLabel } from './label/label.ts';
import { LOWER_LETTER } from './label/speech.ts';
import { extent, join } from '../page/span.ts';
import { isElision } from './stage.ts';
import { mayGoOn, wrapWidth } from './wrapped.ts';

/** The rest of a label that a line end cut behind the name: `: Thank you`, `(retranslated): Thank you`. */
const LABEL_GOES_ON = /^(?:\s*[:：]|\([^()\n]{2,200}\)\s?[:：])/u;
/** A label behind which a time code opens. */
const OPEN_CODE = /: ?[([]$/u;
/** The second half of a time code that a line end has cut in two. */
const CODE_GOES_ON = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]/u;
/** What a line ends in that closes a sentence, a quotation or a bracket. */
const SENTENCE_END = /[.!?…:;”"»)\]>]$/u;
/** What no label ends in. */
const SENTENCE_STOP = /[!?…:;>]$/u;
/** How a line begins that goes on with a sentence. */
const LOWER_START = /^(?:[\p{Ll}:,;)]|’s )/u;
/** A wrapped line is full when it is nearly as long as the longest. */
const FULL = 0.75;

/**
 * Joins lines that the capture broke inside a label or a sentence: a line that begins with a colon, an interpreter's note with
 * its colon or a lower-case letter continues the line above it, where that one stands directly above and does not end a
 * sentence; so does, in a text wrapped at a width, any line below a full one that opens no turn.
 */
export function joinBroken(capture: Capture, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let run: Line[] = [];
  const width = wrapWidth(lines);
  const flush = (): void => {
    if (run.length > 0) joined.push(join(run));
    run = [];
  };
  for (const line of lines) {
    const above = run.at(-1);
    const goesOn = LABEL_GOES_ON.test(line.text);
    const continues =
      above !== undefined &&
      isBlankBetween(capture, above, line) &&
      ((goesOn && above.text.length < 240 && !SENTENCE_STOP.test(above.text.trimEnd())) ||
        (CODE_GOES_ON.test(line.text) && OPEN_CODE.test(above.text.trimEnd())) ||
        (width !== null && line.blanksBefore === 0 && above.text.length >= FULL * width && mayGoOn(line)) ||
        (line.blanksBefore === 0 &&
          LOWER_START.test(line.text) &&
          !opensWithOffice(line) &&
          !SENTENCE_END.test(above.text.trimEnd()) &&
          !isElision(above.text)));
    if (!continues) flush();
    else if (goesOn && run.length === 1) run.unshift(...takeHoverCard(capture, joined, run[0]));
    run.push(line);
  }
  flush();
  return joined;
}

/**
 * Takes back from the lines already read a name whose card the capture brought in below it: `President of … Sooronbay Jeenbekov`,
 * `Jeenbekov Sooronbay`, `President of …`, `: Mr President`. The lines of the card stay with the label they interrupt.
 * @param last the line above the one that begins with the colon
 * @returns the lines above `last` that belong to the label; none where no card stands there
 */
function takeHoverCard(capture: Capture, joined: Line[], last: Line | undefined): Line[] {
  const above = joined.slice(-2);
  const from = above.findIndex((line, at) => repeatsName(line.text, (above[at + 1] ?? last)?.text ?? ''));
  const taken = from < 0 ? [] : above.slice(from);
  const card = last ? [...taken, last] : taken;
  const whole = card.every((line, at) => {
    const next = card[at + 1];
    return !line.text.includes('\n') && (!next || isBlankBetween(capture, line, next));
  });
  if (taken.length === 0 || !whole) return [];
  joined.splice(-taken.length);
  return taken;
}

/** Whether a line in small letters opens a turn: `chairman of Vnesheconombank (VEB) Vladimir Dmitriev: Thank you`. */
function opensWithOffice(line: Line): boolean {
  const candidate = readLabel(line);
  return (
    candidate?.class === 'loose' &&
    isPersonNoun(bare(candidate.name.split(' ')[0] ?? '')) &&
    !LOWER_LETTER.test(line.text.slice(candidate.end))
  );
}

/** Whether nothing but blanks stands between two lines: no line that has gone elsewhere, no markup. */
function isBlankBetween(capture: Capture, above: Line, line: Line): boolean {
  return capture.text.slice(extent(above).end, extent(line).start).trim() === '';
}
