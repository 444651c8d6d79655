import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { readLabel } from '../body/label/label.ts';
import { listedPlaceOf, placeOf } from '../date/place.ts';
import { isRegion } from '../date/places.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { isDateLine } from './dated.ts';

/** A line of the head that may be a town. */
interface TownLine {
  readonly line: Line;
  /** Its words, blanks folded. */
  readonly text: string;
  /** The lines left, this one first. */
  readonly lines: readonly Line[];
  /** The date stands above it. */
  readonly dated: boolean;
}

/** `Lakeford, DC` right above the date, or below it above the time of day: a town that is not listed, with its state. */
const isTownOfRegion = ({ lines, text, dated }: TownLine): boolean =>
  lines[1] !== undefined &&
  (isDateLine(lines[1]) || (dated && readTimeLine(foldBlanks(lines[1].text)) !== null)) &&
  text.split(', ').length === 2 &&
  isRegion(text.slice(text.indexOf(', ') + 2)) &&
  placeOf(text) !== null;

/** Whether a line right above or below the date is a listed place: with its country or hall, or a town alone below the date. */
export function isTown(at: TownLine): boolean {
  const { line, text, dated } = at;
  return (
    line.role === 'line' &&
    ((dated && !isRegion(text)) || text.includes(', ')) &&
    !readLabel(line) &&
    (listedPlaceOf(text) !== null || isTownOfRegion(at))
  );
}
