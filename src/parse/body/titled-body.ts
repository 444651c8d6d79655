import { namesIn } from '#names/names-in.ts';
import type { Line } from '#document/capture.ts';
import type { Kind } from '#document/kind.ts';
import { isBlankUnit } from '#document/blank.ts';
import { consumeBody, type Body } from './body.ts';
import { joinBroken } from './broken-lines.ts';
import { PageEnds } from '../page/print/page-ends.ts';
import { isByColon } from './habit/colon-way.ts';
import { habitOf, type Habit } from './habit/habit.ts';
import type { BodyOptions } from './options.ts';
import { isHeadingLine, LONGEST_HEADING, type LineContext } from './heading-line.ts';
import { indentsOf } from './indents.ts';
import { hasUnreadStops } from './stop-labels.ts';
import { cut } from '../page/line-parts.ts';
import { noteKind, type Page } from '../page/page.ts';
import { participantsOf } from '../tail/note-lines.ts';
import { kindOfTitle } from '../head/kind-of-title.ts';
import { personOfTitle } from '../head/title.ts';

/** A body, and what the title says of it. */
export interface TitledBody {
  readonly body: Body;
  /** The person whose words the title announces, or null. */
  readonly titledSpeaker: string | null;
  /** The kind of document that the title names, or null. */
  readonly kind: Kind | null;
}

const isSetApart = ({ blanksBefore }: Line, { next }: LineContext): boolean =>
  blanksBefore > 0 && (next === null || next.blanksBefore > 0);

/**
 * Joins the lines of a page that its print broke, and takes off the blanks before them once they have said what they can.
 * @param habit how the page sets its labels, as far as broken lines show it
 * @returns which of the lines stood in the middle of the print
 */
function consumeIndents(page: Page, habit: Habit): (line: Line) => boolean {
  const { capture, lines } = page;
  const indents = indentsOf(capture, lines);
  const centred = new Set<Line>();
  const ends = new PageEnds(page);
  page.lines = joinBroken(capture, lines, habit, ends, indents).map((line) => {
    const whole = isBlankUnit(line.text.charCodeAt(0)) ? cut(line, 0) : line;
    if (indents?.isCentred(line)) centred.add(whole);
    return whole;
  });
  ends.close();
  return (line) => centred.has(line);
}

/**
 * Reads the lines left on a page as its body and puts them into the tree. Text without a label is a statement where the title
 * says whose words follow and no line opens with the name of another; labels are known by the names in the title and among the participants.
 * @param title the words of the title, or null
 * @param own how the layout differs
 */
export function consumeTitledBody(page: Page, title: string | null, own: Partial<BodyOptions> = {}): TitledBody {
  // Paragraphs that a layout has put together have letters for their entities.
  const source = own.areParagraphs ? null : page.capture;
  const broken = habitOf({ lines: page.lines, title, source }, own.ways);
  const unbroken = page.lines;
  const isCentred = own.areParagraphs ? () => false : consumeIndents(page, broken);
  const isSame = page.lines.length === unbroken.length && page.lines.every((line, at) => line === unbroken[at]);
  const habit = isSame ? broken : habitOf({ lines: page.lines, title, source }, own.ways);
  const isRead = (line: Line): boolean => {
    const found = habit.read(line);
    return found !== null && !isByColon(found.way);
  };
  const titledSpeaker = title && !hasUnreadStops(page.lines, isRead) ? personOfTitle(title) : null;
  const body = consumeBody(page, page.lines, {
    unlabelled: titledSpeaker ? 'statement' : 'article',
    names: [...(title ? namesIn(title) : []), ...(titledSpeaker ? [titledSpeaker] : []), ...participantsOf(page)],
    pullQuotes: false,
    isHeading: (line, context) =>
      isHeadingLine(line, context) ||
      (isCentred(line) && isSetApart(line, context) && line.text.length <= LONGEST_HEADING),
    habit,
    ...own,
  });
  const kind = title ? kindOfTitle(title, body.hasQuestions) : null;
  if (kind) noteKind(page, kind);
  return { body, titledSpeaker, kind: kind?.verdict ?? null };
}
