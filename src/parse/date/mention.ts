import type { DateMention } from '#document/date.ts';
import type { DateReading } from './notations.ts';
import type { TimeOfDay } from './time-of-day.ts';

/** A date as the tree keeps it. `edtf` is given apart because a reading may have none. */
export function mentionOf(edtf: string, reading: DateReading, time: TimeOfDay | null = null): DateMention {
  return {
    edtf,
    time: reading.runOnTime ?? time?.time ?? null,
    zone: time?.zone ?? null,
    ambiguous: reading.needs === 'order',
    weekday: reading.weekday,
  };
}
