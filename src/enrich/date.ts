import type { DateMention, DocumentDate } from '#document/date.ts';
import type { EditorWords } from '#document/editor.ts';
import { boundsOf } from '#document/edtf.ts';
import { problem, type ProblemName } from '#document/problems.ts';
import type { Problem } from '#document/problem.ts';
import { sections, type Dateline, type DocumentTree, type Metadata, type Position } from '#document/tree.ts';

/** When the document was, when it was published, and what is wrong with either. */
export interface Dating {
  readonly date: DocumentDate | null;
  readonly statedDate: DocumentDate | null;
  readonly published: string | null;
  readonly problems: Problem[];
}

interface Found {
  readonly mention: DateMention;
  readonly lines: readonly number[];
  readonly why: string;
}

const linesOf = ({ start, end }: Position): number[] => {
  const lines: number[] = [];
  for (let line = start.line; line <= end.line; line += 1) lines.push(line);
  return lines;
};

const fieldsOf = (tree: DocumentTree, field: Metadata['field']): Metadata[] =>
  tree.children.filter((child) => child.type === 'metadata' && child.field === field) as Metadata[];

function datelineOf(tree: DocumentTree): Dateline | null {
  for (const section of sections(tree)) {
    for (const block of section.children) {
      if (block.type !== 'paragraph') continue;
      const found = block.children.find((inline) => inline.type === 'dateline');
      if (found) return found;
    }
  }
  return null;
}

/** The dates that stand in the head, best first: in the title, on a line of its own, in the dateline. */
function statedDates(tree: DocumentTree): Found[] {
  const found: Found[] = [];
  for (const node of fieldsOf(tree, 'title'))
    if (node.date)
      found.push({
        mention: { ...node.date, time: node.date.time },
        lines: linesOf(node.position),
        why: 'stands in the title',
      });
  const [time] = fieldsOf(tree, 'time');
  for (const node of fieldsOf(tree, 'date')) {
    if (!node.date) continue;
    const own = node.date.time ?? time?.text ?? null;
    const lines = [...linesOf(node.position), ...(node.date.time === null && time ? linesOf(time.position) : [])];
    found.push({
      mention: { ...node.date, time: own, zone: node.date.zone ?? time?.zone ?? null },
      lines,
      why: 'stands in the head of the page',
    });
  }
  const [titled, ...others] = found;
  const timed =
    titled?.why === 'stands in the title'
      ? others.find((other) => other.mention.edtf === titled.mention.edtf && other.mention.time !== null)
      : undefined;
  if (titled && timed) {
    found[0] = { ...titled, mention: timed.mention, lines: [...new Set([...titled.lines, ...timed.lines])] };
  }
  const line = datelineOf(tree);
  if (line?.date) found.push({ mention: line.date, lines: linesOf(line.position), why: 'stands in the dateline' });
  return found;
}

/** The day and time at which the page was put up. */
function publication(tree: DocumentTree): Found | null {
  const [time] = fieldsOf(tree, 'time');
  const hasDateLine = fieldsOf(tree, 'date').some((node) => node.date);
  for (const field of ['published', 'number'] as const) {
    for (const node of fieldsOf(tree, field)) {
      if (!node.date) continue;
      const own = node.date.time ?? (hasDateLine ? null : (time?.text ?? null));
      return {
        mention: { ...node.date, time: own },
        lines: linesOf(node.position),
        why: 'is the day on which the page was published',
      };
    }
  }
  return null;
}

const YEARLESS = /^XXXX-/u;

/** A day without a year takes the year of a full date in the head that names the same day, or one at most three days away. */
function withYear(date: Found, full: Found | null): Found {
  if (!full || !YEARLESS.test(date.mention.edtf) || !/^\d{4}-\d{2}-\d{2}$/u.test(full.mention.edtf)) return date;
  const published = Date.parse(`${full.mention.edtf}T00:00:00Z`);
  const year = Number(full.mention.edtf.slice(0, 4));
  for (const candidate of [year, year - 1, year + 1]) {
    const edtf = date.mention.edtf.replace('XXXX', String(candidate));
    const day = Date.parse(`${edtf}T00:00:00Z`);
    if (Number.isFinite(day) && Math.abs(day - published) <= 3 * 86_400_000)
      return {
        mention: { ...date.mention, edtf },
        lines: [...date.lines, ...full.lines],
        why: `${date.why}, the year in the head of the page`,
      };
  }
  return date;
}

const documentDate = (found: Found, basis: DocumentDate['basis']): DocumentDate => ({
  edtf: found.mention.edtf,
  time: found.mention.time,
  basis,
  lines: [...found.lines],
  why: found.why,
  ...boundsOf(found.mention.edtf, found.mention.time),
});

/** Whether two dates cannot both be true: their bounds do not overlap, or their known days differ. */
function disagree(a: DateMention, b: DateMention): boolean {
  const left = boundsOf(a.edtf, null);
  const right = boundsOf(b.edtf, null);
  if (left.earliest === null || left.latest === null || right.earliest === null || right.latest === null)
    return a.edtf.slice(4, 10) !== b.edtf.slice(4, 10);
  return left.latest < right.earliest || right.latest < left.earliest;
}

/**
 * Judges the dates of a page. The date in the title goes before a date line, this before a dateline, this before the day of
 * publication; dates inside the text never count. An editor's date goes before all and keeps the stated one beside it.
 */
export function resolveDate(tree: DocumentTree, editor: EditorWords | null, file: string): Dating {
  const stated = statedDates(tree);
  const put = publication(tree);
  const problems: Problem[] = [];
  const list = (name: ProblemName, line: number | null, message: string): void => {
    problems.push(problem(name, { file, line }, message));
  };
  const [first, ...others] = stated;
  const best = first
    ? withYear(first, put ?? others.find((other) => !YEARLESS.test(other.mention.edtf)) ?? null)
    : null;
  for (const other of others) {
    if (best && disagree(best.mention, other.mention) && other.why !== 'stands in the dateline')
      list(
        'date-conflict',
        other.lines[0] ?? null,
        `The date ${best.mention.edtf} ${best.why}, but ${other.mention.edtf} ${other.why}.`,
      );
  }
  const found = best ?? put;
  if (found?.mention.ambiguous)
    list(
      'date-ambiguous',
      found.lines[0] ?? null,
      `The date can be read day first or month first; it is kept as ${found.mention.edtf}.`,
    );
  const source = found ? documentDate(found, best ? 'stated' : 'inferred') : null;
  const published =
    put && put.mention.edtf !== '' ? put.mention.edtf + (put.mention.time ? `T${put.mention.time}` : '') : null;
  if (editor?.date !== undefined) {
    const date: DocumentDate = {
      edtf: editor.date,
      time: null,
      basis: 'editorial',
      lines: [],
      why: editor.why ?? '',
      ...boundsOf(editor.date, null),
    };
    return { date, statedDate: source, published, problems };
  }
  if (!source) list('date-missing', null, 'No date of the document stands in the text.');
  else if (YEARLESS.test(source.edtf))
    list('year-missing', source.lines[0] ?? null, `The date ${source.edtf} has no year.`);
  return { date: source, statedDate: null, published, problems };
}
