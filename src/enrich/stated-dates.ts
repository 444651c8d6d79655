import type { DateMention } from '#document/date.ts';
import type { DateGround } from '#document/date-ground.ts';
import { type Metadata, type ParsedTree } from '#document/tree.ts';
import { datelineOf, metadataOf } from '#document/walk.ts';
import { linesOf } from './lines-of.ts';

/** A date that stands somewhere in the head, with its lines. */
export interface StatedDate {
  readonly mention: DateMention;
  readonly lines: readonly number[];
  readonly where: 'title' | 'head' | 'dateline' | 'publication';
  /** It is printed without a year, which another date of the head gives. */
  readonly yearInHead?: true;
}

/** Where a date stands, and whether another date of the head gives its year. */
export const groundOf = ({ where, yearInHead }: StatedDate): DateGround =>
  yearInHead && where !== 'publication' ? `${where}, year in the head` : where;

/** The dates in titles; the first takes the time of a date line that names the same day. */
function inTitle(tree: ParsedTree, inHead: readonly StatedDate[]): StatedDate[] {
  const dates = metadataOf(tree, 'title').flatMap(({ date, position }): StatedDate[] =>
    date ? [{ mention: date, lines: linesOf(position), where: 'title' }] : [],
  );
  const [first, ...others] = dates;
  const timed = [...others, ...inHead].find(
    ({ mention }) => mention.edtf === first?.mention.edtf && mention.time !== null,
  );
  if (!first || !timed) return dates;
  return [{ ...first, mention: timed.mention, lines: [...new Set([...first.lines, ...timed.lines])] }, ...others];
}

/** A date line, with the time that stands on a line of its own where it has none itself. */
function onLine({ date, position }: Metadata, time: Metadata | undefined): StatedDate[] {
  if (!date) return [];
  const below = date.time === null && time ? linesOf(time.position) : [];
  const mention = { ...date, time: date.time ?? time?.text ?? null, zone: date.zone ?? time?.zone ?? null };
  return [{ mention, lines: [...linesOf(position), ...below], where: 'head' }];
}

/** The dates that stand in the head, best first: in the title, on a line of its own, in the dateline. */
export function statedDates(tree: ParsedTree): StatedDate[] {
  const [time] = metadataOf(tree, 'time');
  const inHead = metadataOf(tree, 'date').flatMap((node) => onLine(node, time));
  const dateline = datelineOf(tree);
  const inDateline: StatedDate[] = dateline?.date
    ? [{ mention: dateline.date, lines: linesOf(dateline.position), where: 'dateline' }]
    : [];
  return [...inTitle(tree, inHead), ...inHead, ...inDateline];
}

/** The day and time at which the page was put up; the time on a line of its own belongs to a date line before it. */
export function publication(tree: ParsedTree): StatedDate | null {
  const [time] = metadataOf(tree, 'time');
  const own = metadataOf(tree, 'date').some(({ date }) => date) ? undefined : time;
  const [stamp] = [...metadataOf(tree, 'published'), ...metadataOf(tree, 'number')].filter(({ date }) => date);
  if (!stamp?.date) return null;
  const mention = { ...stamp.date, time: stamp.date.time ?? own?.text ?? null };
  return { mention, lines: linesOf(stamp.position), where: 'publication' };
}
