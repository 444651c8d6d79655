import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { withoutColon } from './cue.ts';
import type { LabelPage } from './habit/way.ts';
import { readNothing, type LabelReader } from './label/candidate.ts';
import { recurring } from './recurring.ts';

/** The longest office with a name that stands on a line of its own; a longer bold line is a summary. */
const LONGEST_BOLD_LABEL = 120;
/** One bold line that recurs may be a heading; of two, people take turns. */
const FEWEST_VOICES = 2;

/** The key of a line that is bold from end to end and closes no sentence; null for other lines. */
function boldKey({ text, role, bold = 0 }: Line): string | null {
  if (role !== 'line' || text.length > LONGEST_BOLD_LABEL || bold < text.length) return null;
  return /[.!?:;,…]$/u.test(text) ? null : foldBlanks(text).toLowerCase();
}

/**
 * Names on bold lines of their own without a colon, the words below: taken where at least two of them recur, each with words
 * below it.
 */
export function boldLabels({ lines, isMarked }: LabelPage): LabelReader {
  if (!isMarked || !lines.some(({ bold }) => bold)) return readNothing;
  const keys = lines.map(boldKey);
  const aboveWords = keys.flatMap((key, at) => (key !== null && keys[at + 1] === null ? key : []));
  const voices = recurring(aboveWords);
  if (voices.size < FEWEST_VOICES) return readNothing;
  return (line) => {
    const key = boldKey(line);
    const { length } = line.text;
    return key !== null && voices.has(key) ? withoutColon('person', foldBlanks(line.text), length, length) : null;
  };
}
