import type { DocumentRecord } from '#document/document.ts';
import { yearKey, yearsWithin } from '#document/years.ts';
import { AFTER_ALL, isDated } from './order.ts';

/** A month gets a page where a document may belong to it whose date is known to within so many months. */
const MOST_MONTHS = 3;

/** A year or a month with the documents that may belong to it. */
export interface Period {
  /** `2020` or `2020-02`. */
  readonly key: string;
  /** In order of time. */
  readonly records: readonly DocumentRecord[];
}

/** First and last month a date can mean, as months since year 0; null where one of them is not known. */
function monthRange(record: DocumentRecord): { first: number; last: number } | null {
  const { earliest, latest } = record.date ?? {};
  if (!earliest || !latest) return null;
  const month = (instant: string): number => Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7)) - 1;
  return { first: month(earliest), last: month(latest) };
}

const monthKey = (month: number): string =>
  `${yearKey(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;

function inOrder(groups: ReadonlyMap<string, DocumentRecord[]>): Period[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, records]) => ({ key, records }));
}

/**
 * Years with the documents that may belong to them: a document dated 2019–2021 stands under three.
 * @param ordered documents in order of time; undated ones stand under none
 */
export function yearsOf(ordered: readonly DocumentRecord[]): Period[] {
  const groups = new Map<string, DocumentRecord[]>();
  for (const record of ordered) {
    for (const year of yearsWithin(record.date)) {
      const group = groups.get(year);
      if (group) group.push(record);
      else groups.set(year, [record]);
    }
  }
  return inOrder(groups);
}

/**
 * Months of a year with the documents that may belong to them. A month is listed where at least one document is dated
 * closely enough to say something about it; documents dated more widely are then listed under it too.
 * @param year a period of `yearsOf`
 */
export function monthsOf(year: Period): Period[] {
  const groups = new Map<string, DocumentRecord[]>();
  const inYear = (month: number): boolean => yearKey(Math.floor(month / 12)) === year.key;
  for (const record of year.records) {
    const range = monthRange(record);
    if (!range || range.last - range.first >= MOST_MONTHS) continue;
    for (let month = range.first; month <= range.last; month += 1) if (inYear(month)) groups.set(monthKey(month), []);
  }
  for (const [key, group] of groups) group.push(...year.records.filter((record) => certainty(record, key) !== 'never'));
  return inOrder(groups);
}

/**
 * Whether a document belongs to a period for certain, perhaps, or not at all.
 * @param key `2020` or `2020-02`
 */
export function certainty(record: DocumentRecord, key: string): 'certain' | 'possible' | 'never' {
  if (!isDated(record)) return 'never';
  const { earliest = null, latest = null } = record.date ?? {};
  const [first, last] = [(earliest ?? '').slice(0, key.length), (latest ?? AFTER_ALL).slice(0, key.length)];
  if (last < key || first > key) return 'never';
  return first === key && last === key ? 'certain' : 'possible';
}

/** A period with the keys of those before and after it that have documents, its own between them. */
export interface Placed {
  readonly period: Period;
  readonly around: readonly string[];
}

/** Each period with its neighbours. @param ordered periods in order of time */
export function placed(ordered: readonly Period[]): Placed[] {
  return ordered.map((period, at) => ({
    period,
    around: [ordered[at - 1]?.key, period.key, ordered[at + 1]?.key].filter((key) => key !== undefined),
  }));
}

/** Ids of the documents of a period that only may belong to it. */
export function possibleIn({ key, records }: Period): ReadonlySet<string> {
  return new Set(records.filter((record) => certainty(record, key) === 'possible').map(({ id }) => id));
}
