import { languages } from '#languages/index.ts';

type Names = 'monthNames' | 'weekdayNames';

function numbered(field: Names): ReadonlyMap<string, number> {
  const rows = languages.flatMap((language) => [...(language[field] ?? []).entries()]);
  return new Map(rows.flatMap(([index, names]) => names.map((name) => [name, index + 1] as const)));
}

/** Names that a language writes small, in whatever alphabet. */
const writtenSmall = (field: Names): ReadonlySet<string> =>
  new Set(
    languages.filter((language) => language.writesMonthsSmall).flatMap((language) => language[field]?.flat() ?? []),
  );

const monthNumbers = numbered('monthNames');
const weekdayNumbers = numbered('weekdayNames');
const smallMonths = writtenSmall('monthNames');
const smallWeekdays = writtenSmall('weekdayNames');

/** A month's number, 1–12, from its name or abbreviation without a full stop; null for other words. `may` and `march` are words, `May` and `MARCH` months. */
export function monthNumber(word: string): number | null {
  if (startsSmall(word) && isLatin(word) && !smallMonths.has(word)) return null;
  return monthNumbers.get(word.toLowerCase()) ?? null;
}

/** ISO weekday, 1–7, from its name or abbreviation without a full stop; null for other words. */
export function weekdayNumber(word: string): number | null {
  if (startsSmall(word) && isLatin(word) && !smallWeekdays.has(word)) return null;
  return weekdayNumbers.get(word.toLowerCase()) ?? null;
}

function startsSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word);
