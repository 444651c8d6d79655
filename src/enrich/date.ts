import { boundsOf } from '#document/bounds.ts';
import type { Capture } from '#document/capture.ts';
import { conflict } from '#document/compare-dates.ts';
import type { DocumentDate } from '#document/date.ts';
import { isDayOf, isFullDay, isYearless } from '#document/full-day.ts';
import { fileLine } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import type { ProblemName } from '#document/problems.ts';
import type { ParsedTree } from '#document/tree.ts';
import { isoZone } from '#document/zone.ts';
import { groundOf, isNotice, publication, statedDates, withYear, type Found } from './stated-dates.ts';

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

/** A month, or a year whose figures can be read in two orders, where another date of the head names the day within it: that day goes first. */
function sharpened(stated: readonly Found[]): readonly Found[] {
  const [first, ...others] = stated;
  const sharper = first && others.find((other) => isDayOf(other.mention.edtf, first.mention.edtf));
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
  const list = <Name extends ProblemName>(name: Name, line: number | null, ...said: Particulars<Name>): void => {
    problems.push(problem(name, { file, line: line === null ? null : fileLine(capture, line) }, ...said));
  };
  const [first, ...others] = sharpened(stated);
  const best = first
    ? withYear(first, explicit ?? others.find((other) => !isYearless(other.mention.edtf)) ?? null)
    : null;
  const differing = best ? others.filter((other) => conflict(best.mention, other.mention)) : [];
  const notice = best ? differing.find((other) => isNotice(best, other)) : undefined;
  for (const other of differing)
    if (best && other !== notice && other.where !== 'dateline')
      list('date-conflict', other.lines[0] ?? null, 'plain', {
        date: best.mention.edtf,
        ground: groundOf(best),
        other: other.mention.edtf,
        otherground: groundOf(other),
      });
  const put = explicit ?? notice ?? null;
  if (best && put && putBefore(put, best))
    list('date-conflict', put.lines[0] ?? null, 'published-before', {
      date: best.mention.edtf,
      ground: groundOf(best),
      published: put.mention.edtf,
    });
  const found = best ?? put;
  if (found?.mention.ambiguous) list('date-ambiguous', found.lines[0] ?? null, 'plain', { date: found.mention.edtf });
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
  if (!found || !source) list('date-missing', null);
  else if (isYearless(source.edtf))
    list('year-missing', source.lines[0] ?? null, 'plain', { yearless: source.edtf, ground: groundOf(found) });
  return { date: source, statedDate: null, published, problems };
}
