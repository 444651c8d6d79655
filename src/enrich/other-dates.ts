import { conflict } from '#document/compare-dates.ts';
import { isFullDay } from '#document/full-day.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { daysBetween } from './days-between.ts';
import type { StatedDate } from './stated-dates.ts';

/** A page is put up within so many days of its event, a long weekend included; what is further off is another date. */
const POSTED_WITHIN = 3;

/** By so many days a stamp with a zone of its own may seem to lie before the event: the calendars of two places differ by one. */
const DAYS_BETWEEN_ZONES = 1;

/** A date of the head beside the one that is the document's. */
interface Pair {
  readonly best: StatedDate;
  readonly other: StatedDate;
  /** Some date before it was taken for the notice's: a page has only one. */
  readonly hasNotice: boolean;
}

type Standing = 'agrees' | 'notice' | 'set aside' | 'conflict';

const mayBeNotice = ({ best, hasNotice }: Pair): boolean => best.where === 'title' && !hasNotice;

/** What another date of the head is, beside the document's own. */
const OTHER_DATES: readonly Rule<Pair, Standing>[] = [
  // A month beside a day in it, a period beside its first day: both can be true.
  { name: 'can both be true', when: ({ best, other }) => !conflict(best.mention, other.mention), verdict: 'agrees' },
  // A blog prints the day of the entry above the title; the title's is that of the event.
  {
    name: 'above the title',
    when: (pair) => mayBeNotice(pair) && (pair.other.lines[0] ?? Infinity) < (pair.best.lines[0] ?? 0),
    verdict: 'notice',
  },
  // A posting stamp below the title lies close to the event.
  {
    name: 'posted soon after or before',
    when: (pair) =>
      mayBeNotice(pair) && Math.abs(daysBetween(pair.best.mention.edtf, pair.other.mention.edtf)) <= POSTED_WITHIN,
    verdict: 'notice',
  },
  // An agency dates its item by the day on which it was sent.
  { name: 'dateline', when: ({ other }) => other.where === 'dateline', verdict: 'set aside' },
  { name: 'cannot both be true', when: () => true, verdict: 'conflict' },
];

/** Another date of the head, and by which rule it is what. */
export interface JudgedDate {
  readonly date: StatedDate;
  readonly rule: string;
  readonly verdict: Standing;
}

/** Judges the other dates of the head in their order. */
export function judgeOthers(best: StatedDate, others: readonly StatedDate[]): JudgedDate[] {
  const judged: JudgedDate[] = [];
  for (const other of others) {
    const hasNotice = judged.some(({ verdict }) => verdict === 'notice');
    const decided = firstRule(OTHER_DATES, { best, other, hasNotice });
    if (decided) judged.push({ date: other, rule: decided.name, verdict: decided.verdict });
  }
  return judged;
}

/** Whether one day is later than another by more than a page is put up before its event. */
export function isFarBehind(later: StatedDate, day: StatedDate): boolean {
  const [one, other] = [beginsOn(later), beginsOn(day)];
  return one !== null && other !== null && daysBetween(other, one) > POSTED_WITHIN;
}

/** The first day of a date, where it is known. */
function beginsOn({ mention }: StatedDate): string | null {
  const [begin = ''] = mention.edtf.split('/');
  return isFullDay(begin) ? begin : null;
}

/** Whether a page says that it was put up before the day its title gives for the event. */
export function isPutBefore(put: StatedDate, best: StatedDate): boolean {
  const [day, event] = [put.mention.edtf, best.mention.edtf];
  if (best.where !== 'title' || !isFullDay(day) || !isFullDay(event)) return false;
  return daysBetween(day, event) > (put.mention.zone === null ? 0 : DAYS_BETWEEN_ZONES);
}
