/** `+0000`, `UTC +04:00`, `GMT-5`: a distance from universal time as printed. */
const OFFSET = /^(?:UTC|GMT)?\s?([+\-−–])(\d{1,2}):?(\d{2})?$/iu;

/** No clock on Earth is further from universal time, and an hour has sixty minutes. */
const MOST_HOURS = 14;
const MOST_MINUTES = 59;

/** Universal time itself, as printed. */
const UNIVERSAL = /^(?:Z|UTC|GMT)$/iu;

/**
 * The zone of a time as ISO 8601 writes it behind the time.
 * @param zone as printed; null where none is
 * @returns `+04:00` or `Z`; empty where no zone is printed or only a name that does not tell the distance, such as `EDT`
 */
export function isoZone(zone: string | null): string {
  if (zone === null) return '';
  if (UNIVERSAL.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = OFFSET.exec(zone) ?? [];
  if (sign === undefined || hours === undefined || Number(hours) > MOST_HOURS || Number(minutes) > MOST_MINUTES)
    return '';
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
