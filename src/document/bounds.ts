import { TIME_OF_DAY } from './date.ts';
import { beginningOf } from './edtf.ts';
import { spanOf } from './edtf-span.ts';
import { parseEdtf } from './parse-edtf.ts';

/** First and last instant of a date on its own clock, `YYYY-MM-DDTHH:MM:SS`; null where that end is unknown or open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * First and last instant an EDTF date can mean. A qualifier (`~`, `?`, `%`) does not widen them.
 * @param edtf the date; anything that is not EDTF has no bounds
 * @param time `HH:MM` on the first day named; narrows a single day to that minute, and the beginning of an interval
 */
export function boundsOf(edtf: string, time: string | null = null): Bounds {
  const value = parseEdtf(edtf);
  if (value.kind === 'fault') return { earliest: null, latest: null };
  const { first, last } = spanOf(value);
  const namesDay = typeof beginningOf(value)?.day === 'number';
  const clock = time !== null && namesDay && TIME_OF_DAY.test(time) ? time : null;
  return {
    earliest: first && `${first}T${clock ?? '00:00'}:00`,
    latest: last && `${last}T${(first === last ? clock : null) ?? '23:59'}:59`,
  };
}
