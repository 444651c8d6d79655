import { boundsOf } from '#document/bounds.ts';
import type { Capture } from '#document/capture.ts';
import type { DocumentDate } from '#document/date.ts';
import { isDayOf, isFullDay, isYearless } from '#document/full-day.ts';
import { fileLine } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import type { ProblemName } from '#document/problems.ts';
import { firstRule, type Decision, type Rule } from '#document/rule.ts';
import type { ParsedTree } from '#document/tree.ts';
import { metadataOf } from '#document/walk.ts';
import { isoZone } from '#document/zone.ts';
import { isFarBehind, isPutBefore, judgeOthers, type JudgedDate } from './other-dates.ts';
import { groundOf, publication, statedDates, type StatedDate } from './stated-dates.ts';
import { withYear } from './year-of-day.ts';

/** When the document was, when it was published, and what is wrong with either. */
export interface Dating {
  readonly date: DocumentDate | null;
  readonly statedDate: DocumentDate | null;
  readonly published: string | null;
  readonly problems: readonly Problem[];
  /** By which rules the dates of the head were judged. */
  readonly decisions: readonly Decision[];
}

/** What the head says: the best date, what the others are beside it, and the day of publication. */
interface HeadDates {
  readonly best: StatedDate | null;
  readonly others: readonly JudgedDate[];
  readonly put: StatedDate | null;
}

/** Which date of the head is the document's; dates inside the text never count. */
const SOURCES: readonly Rule<HeadDates, Exclude<DocumentDate['basis'], 'editorial'>>[] = [
  // The title names the event itself.
  { name: 'date in the title', when: ({ best }) => best?.where === 'title', verdict: 'stated' },
  { name: 'date line', when: ({ best }) => best?.where === 'head', verdict: 'stated' },
  // It is the day on which an agency sent its item, mostly that of the event.
  { name: 'dateline', when: ({ best }) => best?.where === 'dateline', verdict: 'stated' },
  // A page is put up on the day of its event or soon after.
  { name: 'day of publication', when: ({ put }) => put !== null, verdict: 'inferred' },
];

/** A month, or a year whose figures can be read in two orders, where another date of the head names the day within it: that day goes first. */
function sharpened(stated: readonly StatedDate[]): readonly StatedDate[] {
  const [first, ...others] = stated;
  const sharper = first && others.find((other) => isDayOf(other.mention.edtf, first.mention.edtf));
  return sharper ? [sharper, ...others.filter((other) => other !== sharper)] : stated;
}

/** Of two days on lines of their own the one below the title is the document’s; above it stands that of the site or entry. */
function belowTitle(stated: readonly StatedDate[], tree: ParsedTree): readonly StatedDate[] {
  const [first] = stated;
  const title = metadataOf(tree, 'title')[0]?.position.start.line ?? 0;
  const below = stated.find(({ where, lines: [line = 0] }) => where === 'head' && line > title);
  const isAbove = first?.where === 'head' && (first.lines[0] ?? 0) < title;
  return isAbove && below ? [below, ...stated.filter((other) => other !== below)] : stated;
}

/** A text is not of a later day than the line that dates it; what a title ends in then is a day that it tells of. */
function notLater(stated: readonly StatedDate[]): readonly StatedDate[] {
  const [first, ...others] = stated;
  const line = others.find(({ where }) => where === 'head');
  const isLater = first?.where === 'title' && line !== undefined && isFarBehind(first, line);
  return isLater ? [line, ...stated.filter((other) => other !== line)] : stated;
}

function headDates(tree: ParsedTree): HeadDates {
  const stamp = publication(tree);
  const [first, ...rest] = notLater(belowTitle(sharpened(statedDates(tree)), tree));
  if (!first) return { best: null, others: [], put: stamp };
  const best = withYear(first, stamp ?? rest.find(({ mention }) => !isYearless(mention.edtf)) ?? null);
  const others = judgeOthers(best, rest);
  return { best, others, put: stamp ?? others.find(({ verdict }) => verdict === 'notice')?.date ?? null };
}

type Listed = <Name extends ProblemName>(
  name: Name,
  at: StatedDate | null,
  ...particulars: Particulars<Name>
) => Problem;

/** What is wrong with the dates of the head, whatever an editor says. */
function faultsOf({ best, others, put }: HeadDates, listed: Listed): Problem[] {
  const found = best ?? put;
  const ambiguous = found?.mention.ambiguous
    ? [listed('date-ambiguous', found, 'plain', { date: found.mention.edtf })]
    : [];
  if (!best) return ambiguous;
  const named = { date: best.mention.edtf, ground: groundOf(best) };
  const conflicts = others
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ date }) =>
      listed('date-conflict', date, 'plain', { ...named, other: date.mention.edtf, otherground: groundOf(date) }),
    );
  const early =
    put && isPutBefore(put, best)
      ? [listed('date-conflict', put, 'published-before', { ...named, published: put.mention.edtf })]
      : [];
  return [...conflicts, ...early, ...ambiguous];
}

/** What is wrong where no editor dates the document. */
function lackOf(found: StatedDate | null, listed: Listed): Problem[] {
  if (!found) return [listed('date-missing', null)];
  const { edtf } = found.mention;
  return isYearless(edtf) ? [listed('year-missing', found, 'plain', { yearless: edtf, ground: groundOf(found) })] : [];
}

/** The day, or day and time, of publication. */
function publishedAt({ edtf, time, zone }: StatedDate['mention']): string {
  return time && isFullDay(edtf) ? `${edtf}T${time}${isoZone(zone)}` : edtf;
}

const sourceDate = (found: StatedDate, basis: DocumentDate['basis']): DocumentDate => ({
  edtf: found.mention.edtf,
  time: found.mention.time,
  basis,
  lines: [...found.lines],
  evidence: { name: 'date', values: { ground: groundOf(found) } },
  ...boundsOf(found.mention.edtf, found.mention.time),
});

const editorsDate = (edtf: string, reason: string): DocumentDate => ({
  edtf,
  time: null,
  basis: 'editorial',
  lines: [],
  evidence: { name: 'reason', values: { reason } },
  ...boundsOf(edtf, null),
});

const decision = ({ lines: [line] }: StatedDate, rule: string, verdict: string): Decision[] =>
  line === undefined ? [] : [{ line, table: 'document date', rule, verdict }];

/**
 * Judges the dates of a page. The date in the title goes before a date line, this before a dateline, this before the day of
 * publication. An editor's date goes before all and keeps the stated one beside it.
 */
export function resolveDate(tree: ParsedTree, capture: Capture): Dating {
  const { editor, file } = capture;
  const listed: Listed = (name, at, ...particulars) => {
    const line = at?.lines[0];
    return problem(name, { file, line: line === undefined ? null : fileLine(capture, line) }, ...particulars);
  };
  const head = headDates(tree);
  const { best, others, put } = head;
  const found = best ?? put;
  const source = firstRule(SOURCES, head);
  const judged = found &&
    source && { date: sourceDate(found, source.verdict), decisions: decision(found, source.name, source.verdict) };
  const stated = judged?.date ?? null;
  const faults = faultsOf(head, listed);
  const common = {
    published: put && publishedAt(put.mention),
    decisions: [
      ...(judged?.decisions ?? []),
      ...others.flatMap(({ date, rule, verdict }) => decision(date, rule, verdict)),
    ],
  };
  if (editor?.date !== undefined)
    return { ...common, date: editorsDate(editor.date, editor.why ?? ''), statedDate: stated, problems: faults };
  return { ...common, date: stated, statedDate: null, problems: [...faults, ...lackOf(found, listed)] };
}
