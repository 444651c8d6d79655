import type { Line } from '#document/capture.ts';
import { readLabel } from './label/label.ts';
import { readStopHead, type StopShape } from './stop-head.ts';

/** A full stop behind a title and a name in capitals, `MR. LIND. Yes.`, ends a label whatever stands behind it. */
const LABEL_SHAPES: ReadonlySet<StopShape | undefined> = new Set(['titled', 'capitals']);

/** Whether a line opens with what has the shape of a label, so that it heads no page however often it stands there. */
export const opensWithLabel = (line: Line): boolean =>
  readLabel(line) !== null || LABEL_SHAPES.has(readStopHead(line)?.shape);
