import { furniture } from '../page/span.ts';
import { isStamp } from './habit/time-stamp.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** `00:05:00`: how far a recording has come. */
const OF_RECORDING = /^\[?\d{1,2}:\d{2}:\d{2}\]?$/u;

/** A time on a line of its own, where times stand beside the labels, or among what people say in a recording. */
export function readTimeLine(body: BodyWriter, { line, text }: BodyLine): boolean {
  if (body.turns === 0 || !(body.page.isClocked ? isStamp(text) : OF_RECORDING.test(text))) return false;
  body.setWithin(furniture(body.capture, line, 'time code'));
  return true;
}
