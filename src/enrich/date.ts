import { boundsOf } from '#document/bounds.ts';
import { LEAP_YEAR } from '#document/calendar.ts';
import type { Capture } from '#document/capture.ts';
import { conflict } from '#document/compare-dates.ts';
import type { DocumentDate } from '#document/date.ts';
import { datesIn } from '#document/edtf.ts';
import { isFullDay, isYearless } from '#document/full-day.ts';
import { parseEdtf } from '#document/parse-edtf.ts';
import { fileLine } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { ProblemName } from '#document/problems.ts';
import type { ParsedTree } from '#document/tree.ts';
import { isoZone } from '#document/zone.ts';
import { groundOf, isNotice, publication, statedDates, whyOf, withYear, type Found } from './stated-dates.ts';

/** When the document was, when it was published, and what is wrong with either. */
export interface Dating {
  readonly date: DocumentDate | null;
  readonly statedDate: DocumentDate | null;
  readonly published: string | null;
  readonly problems: Problem[];
}

const documentDate = (found: Found, basis: DocumentDate['basis']): DocumentDate => ({
  edtf: found.mention.edtf,
  time: found.mention.time,
  basis,
  lines: [...found.lines],
  evidence: { name: 'date', values: { ground: groundOf(found) } },
  ...boundsOf(found.mention.edtf, found.mention.time),
});

const yearless = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};

/** A date without its year as people write it: `23 April`, `April`, `10 September – 12 September`. */
function yearlessInWords(edtf: string): string {
  const value = parseEdtf(edtf);
  const dates = value.kind === 'fault' ? [] : datesIn(value);
  return dates
    .map(({ month, day }) => {
      const instant = Date.UTC(LEAP_YEAR, Number(month) - 1, typeof day === 'number' ? day : 1);
      return (day === null ? yearless.month : yearless.day).format(instant);
    })
    .join(' – ');
}

/** A month, or a year whose figures can be read in two orders, where another date of the head names the day within it: that day goes first. */
function sharpened(stated: readonly Found[]): readonly Found[] {
  const [first, ...others] = stated;
  if (!first || isFullDay(first.mention.edtf) || isYearless(first.mention.edtf)) return stated;
  const sharper = others.find(
    (other) => isFullDay(other.mention.edtf) && other.mention.edtf.startsWith(first.mention.edtf),
  );
  return sharper ? [sharper, ...others.filter((other) => other !== sharper)] : stated;
}

/**
 * Whether a page says that it was put up before the day its title gives for the event. A difference of one day proves nothing
 * where the stamp has a zone of its own.
 */
function putBefore(put: Found, best: Found): boolean {
  const [day, event] = [put.mention.edtf, best.mention.edtf];
  if (best.where !== 'title' || !isFullDay(day) || !isFullDay(event)) return false;
  const days = (Date.parse(event) - Date.parse(day)) / 86_400_000;
  return days > (put.mention.zone === null ? 0 : 1);
}

/**
 * Judges the dates of a page. The date in the title goes before a date line, this before a dateline, this before the day of
 * publication; dates inside the text never count. An editor's date goes before all and keeps the stated one beside it.
 */
export function resolveDate(tree: ParsedTree, capture: Capture): Dating {
  const { editor, file } = capture;
  const stated = statedDates(tree);
  const explicit = publication(tree);
  const problems: Problem[] = [];
  /** @param line 1-based line of the capture */
  const list = (name: ProblemName, line: number | null, message: string): void => {
    problems.push(problem(name, { file, line: line === null ? null : fileLine(capture, line) }, message));
  };
  const [first, ...others] = sharpened(stated);
  const best = first
    ? withYear(first, explicit ?? others.find((other) => !isYearless(other.mention.edtf)) ?? null)
    : null;
  const differing = best ? others.filter((other) => conflict(best.mention, other.mention)) : [];
  const notice = best ? differing.find((other) => isNotice(best, other)) : undefined;
  for (const other of differing)
    if (best && other !== notice && other.where !== 'dateline')
      list(
        'date-conflict',
        other.lines[0] ?? null,
        `The date ${best.mention.edtf} ${whyOf(best)}, but ${other.mention.edtf} ${whyOf(other)}.`,
      );
  const put = explicit ?? notice ?? null;
  if (best && put && putBefore(put, best))
    list(
      'date-conflict',
      put.lines[0] ?? null,
      `The date ${best.mention.edtf} ${whyOf(best)}, but the page was published before it, on ${put.mention.edtf}.`,
    );
  const found = best ?? put;
  if (found?.mention.ambiguous)
    list(
      'date-ambiguous',
      found.lines[0] ?? null,
      `The date can be read with the day or the month first; it is kept as ${found.mention.edtf}.`,
    );
  const source = found ? documentDate(found, best ? 'stated' : 'inferred') : null;
  const published =
    put && put.mention.edtf !== ''
      ? put.mention.edtf +
        (put.mention.time && isFullDay(put.mention.edtf) ? `T${put.mention.time}${isoZone(put.mention.zone)}` : '')
      : null;
  if (editor?.date !== undefined) {
    const date: DocumentDate = {
      edtf: editor.date,
      time: null,
      basis: 'editorial',
      lines: [],
      evidence: { name: 'reason', values: { reason: editor.why ?? '' } },
      ...boundsOf(editor.date, null),
    };
    return { date, statedDate: source, published, problems };
  }
  if (!found || !source) list('date-missing', null, 'The capture gives no date for the document.');
  else if (isYearless(source.edtf))
    list(
      'year-missing',
      source.lines[0] ?? null,
      `The date ${yearlessInWords(source.edtf)} ${whyOf(found)}, but it has no year, and no full date in the head is close enough to supply one.`,
    );
  return { date: source, statedDate: null, published, problems };
}
