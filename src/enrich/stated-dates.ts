import { isCalendarDay, isoDay } from '#document/calendar.ts';
import type { DateMention } from '#document/date.ts';
import type { DateGround } from '#document/date-ground.ts';
import { fullDayOf } from '#document/full-day.ts';
import { parseEdtf } from '#document/parse-edtf.ts';
import { datelineOf, metadataOf, type ParsedTree, type Position } from '#document/tree.ts';

const DAY = 86_400_000;

/** Days between two full days; not a number where one of them is none. */
const daysApart = (one: string, other: string): number =>
  Math.abs(Date.parse(`${one}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / DAY;

/** Where a date of a page stands. */
type DatePlace = 'title' | 'head' | 'dateline' | 'publication';

/** A date that stands somewhere in the head, with its lines. */
export interface Found {
  readonly mention: DateMention;
  readonly lines: readonly number[];
  readonly where: DatePlace;
  /** It is printed without a year, which another date of the head gives. */
  readonly yearInHead?: true;
}

/** Where a date stands, and whether another date of the head gives its year. */
export const groundOf = ({ where, yearInHead }: Found): DateGround =>
  yearInHead && where !== 'publication' ? `${where}, year in the head` : where;

const linesOf = ({ start, end }: Position): number[] => {
  const lines: number[] = [];
  for (let line = start.line; line <= end.line; line += 1) lines.push(line);
  return lines;
};

/** The dates that stand in the head, best first: in the title, on a line of its own, in the dateline. */
export function statedDates(tree: ParsedTree): Found[] {
  const found: Found[] = [];
  for (const node of metadataOf(tree, 'title'))
    if (node.date)
      found.push({
        mention: { ...node.date, time: node.date.time },
        lines: linesOf(node.position),
        where: 'title',
      });
  const [time] = metadataOf(tree, 'time');
  for (const node of metadataOf(tree, 'date')) {
    if (!node.date) continue;
    const own = node.date.time ?? time?.text ?? null;
    const lines = [...linesOf(node.position), ...(node.date.time === null && time ? linesOf(time.position) : [])];
    found.push({
      mention: { ...node.date, time: own, zone: node.date.zone ?? time?.zone ?? null },
      lines,
      where: 'head',
    });
  }
  const [titled, ...others] = found;
  const timed =
    titled?.where === 'title'
      ? others.find((other) => other.mention.edtf === titled.mention.edtf && other.mention.time !== null)
      : undefined;
  if (titled && timed) {
    found[0] = { ...titled, mention: timed.mention, lines: [...new Set([...titled.lines, ...timed.lines])] };
  }
  const line = datelineOf(tree);
  if (line?.date) found.push({ mention: line.date, lines: linesOf(line.position), where: 'dateline' });
  return found;
}

/** The day and time at which the page was put up. */
export function publication(tree: ParsedTree): Found | null {
  const [time] = metadataOf(tree, 'time');
  const hasDateLine = metadataOf(tree, 'date').some((node) => node.date);
  for (const field of ['published', 'number'] as const) {
    for (const node of metadataOf(tree, field)) {
      if (!node.date) continue;
      const own = node.date.time ?? (hasDateLine ? null : (time?.text ?? null));
      return {
        mention: { ...node.date, time: own },
        lines: linesOf(node.position),
        where: 'publication',
      };
    }
  }
  return null;
}

/** A day without a year takes the year of a full date in the head that names the same day, or one at most three days away. */
export function withYear(date: Found, full: Found | null): Found {
  const given = parseEdtf(date.mention.edtf);
  const published = full && fullDayOf(full.mention.edtf);
  if (!full || !published || given.kind !== 'date' || given.year !== null) return date;
  const { month, day } = given;
  if (typeof month !== 'number' || typeof day !== 'number') return date;
  for (const year of [published.year, published.year - 1, published.year + 1]) {
    const edtf = isoDay(year, month, day);
    if (isCalendarDay(year, month, day) && daysApart(edtf, full.mention.edtf) <= 3)
      return {
        mention: { ...date.mention, edtf },
        lines: [...date.lines, ...full.lines],
        where: date.where,
        yearInHead: true,
      };
  }
  return date;
}

/**
 * Whether a date that disagrees with the title's is only that of the notice: it stands above the title, as a blog's day does,
 * or lies within three days of the title's, as a posting stamp does.
 */
export function isNotice(best: Found, other: Found): boolean {
  if (best.where !== 'title') return false;
  const above = (other.lines[0] ?? Infinity) < (best.lines[0] ?? 0);
  return above || daysApart(other.mention.edtf, best.mention.edtf) <= 3;
}
