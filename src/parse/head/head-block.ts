import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { readLabel } from '../body/label/label.ts';
import { SALUTATION } from '../body/salutation.ts';
import { isElision, isStage } from '../body/stage.ts';
import { isFullDate } from './dated.ts';

/** `Record 17/41`, council, sort of document, sitting, house and town: so many short lines at most stand above their date. */
const MOST_LINES = 6;
/** A longer line is text, in UTF-16 code units, blanks folded. */
const LONGEST_LINE = 80;
/** The same with the blanks by which print indents it and sets its parts apart. */
const LONGEST_PRINTED = 240;
/** So few words need no capitals to be a line of a head: `41st sitting of spring`. */
const FEW_WORDS = 4;
/** Of more words so large a share begins with a capital. */
const CAPITALS = 0.5;

const BEGINS_LARGE = /^[\p{Lu}\p{N}\p{Lo}“"«(№]/u;
const CAPITAL = /^[“"«(]?[\p{Lu}\p{N}]/u;
const LINE_END = /[.!?…:;,]$/u;
const ABBREVIATION_END = /(?:^|[\s.])\p{Lu}\.$/u;

/** `8123rd meeting`: only the head of a record says it, whatever blank lines it has. */
const NUMBERED = compile(`^\\d{1,5}${oneOf(allWords('ordinalSuffixes'))} \\p{L}[^.!?:]{2,60}$`, 'u');

/** Whether a line has the shape of one that a head is made of: no sentence, no turn, no salutation. */
export function isHeadShaped(line: Line): boolean {
  if (line.role !== 'line' || line.text.length > LONGEST_PRINTED) return false;
  const text = foldBlanks(line.text);
  if (text.length > LONGEST_LINE) return false;
  const words = text.split(' ');
  return (
    BEGINS_LARGE.test(text) &&
    (!LINE_END.test(text) || ABBREVIATION_END.test(text)) &&
    (words.length <= FEW_WORDS || words.filter((word) => CAPITAL.test(word)).length >= CAPITALS * words.length) &&
    !readLabel(line) &&
    !SALUTATION.test(text) &&
    !isStage(text) &&
    !isElision(text)
  );
}

/**
 * How many lines of the head stand above its date, from the first given on, each in the shape of a head and, unless one of them
 * numbers the meeting, set as close as the next; 0 where no date stands below them.
 */
export function linesAboveDate(lines: readonly Line[]): number {
  const shown = lines.slice(0, MOST_LINES + 1);
  const at = shown.findIndex((line) => isFullDate(foldBlanks(line.text)));
  if (at < 1) return 0;
  const block = shown.slice(0, at);
  const spacing = block[1]?.blanksBefore ?? 0;
  const isEven = block.every((line, index) => index === 0 || line.blanksBefore === spacing);
  const isBlock = block.every(isHeadShaped) && (isEven || block.some(({ text }) => NUMBERED.test(foldBlanks(text))));
  return isBlock ? at : 0;
}
