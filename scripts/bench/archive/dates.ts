import { boundsOf } from '#document/bounds.ts';
import { daysInMonth } from '#document/calendar.ts';
import type { SearchDocument } from '#search/engine.ts';
import type { Random } from '../random.ts';

const FIRST_YEAR = 1994;
const YEARS = 31;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day of the archive, `YYYY-MM-DD`; later years have more of them. */
export function day({ next, upTo }: Random): string {
  const year = FIRST_YEAR + Math.floor(Math.sqrt(next()) * YEARS);
  const month = 1 + upTo(12);
  return `${year}-${two(month)}-${two(1 + upTo(daysInMonth(year, month)))}`;
}

/** The precisions in which a document is dated that does not print its day, the most frequent first; `null` is no date. */
const precisions: readonly ((of: string, random: Random) => string | null)[] = [
  (of) => of,
  (of) => of.slice(0, 7),
  (of) => of.slice(0, 4),
  (of, { upTo }) => `${of}/${of.slice(0, 4)}-12-${two(10 + upTo(20))}`,
  () => null,
  (of) => `${of}?`,
  (of) => `${of.slice(0, 4)}~`,
  (of, { upTo }) => `${of.slice(0, 4)}-${21 + upTo(4)}`,
  (of, { upTo }) => `${of.slice(0, 4)}/${Number(of.slice(0, 4)) + 1 + upTo(3)}`,
  (of) => `${of.slice(0, 3)}X`,
  (of) => `XXXX-${of.slice(5)}`,
];

/** An EDTF date of some precision, null for none. */
export function datedSomehow(random: Random): string | null {
  const of = day(random);
  const edtf = random.oneOf(precisions)(of, random);
  if (edtf === null || boundsOf(edtf).earliest === null) return edtf;
  const { earliest, latest } = boundsOf(edtf);
  return latest !== null && latest < (earliest ?? '') ? of : edtf;
}

/** What an index holds of a date. */
export function datingOf(edtf: string | null): Pick<SearchDocument, 'date' | 'days'> {
  const bounds = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf);
  const { earliest, latest } = bounds;
  const days = earliest !== null && latest !== null ? ([earliest.slice(0, 10), latest.slice(0, 10)] as const) : null;
  return { date: edtf ?? 'undated', days };
}
