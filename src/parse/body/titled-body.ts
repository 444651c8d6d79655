import { namesIn } from '#names/names-in.ts';
import type { Line } from '#document/capture.ts';
import type { Kind } from '#document/kind.ts';
import { consumeBody, type Body } from './body.ts';
import { joinBroken } from './broken-lines.ts';
import { PageEnds } from '../page/print/page-ends.ts';
import { isByColon } from './habit/colon-way.ts';
import { habitOf } from './habit/habit.ts';
import type { BodyOptions } from './options.ts';
import { isHeadingLine } from './heading-line.ts';
import { hasUnreadStops } from './stop-labels.ts';
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

/**
 * Reads the lines left on a page as its body and puts them into the tree. Text without a label is a statement where the title
 * says whose words follow and no line opens with the name of another; labels are known by the names in the title and among the participants.
 * @param title the words of the title, or null
 * @param own how the layout differs
 */
export function consumeTitledBody(page: Page, title: string | null, own: Partial<BodyOptions> = {}): TitledBody {
  const ends = new PageEnds(page);
  const broken = habitOf({ lines: page.lines, title }, own.ways);
  const lines = joinBroken(page.capture, page.lines, broken, ends);
  ends.close();
  const habit = lines.length === page.lines.length ? broken : habitOf({ lines, title }, own.ways);
  page.lines = lines;
  const isRead = (line: Line): boolean => {
    const found = habit.read(line);
    return found !== null && !isByColon(found.way);
  };
  const titledSpeaker = title && !hasUnreadStops(page.lines, isRead) ? personOfTitle(title) : null;
  const body = consumeBody(page, page.lines, {
    unlabelled: titledSpeaker ? 'statement' : 'article',
    names: [...(title ? namesIn(title) : []), ...(titledSpeaker ? [titledSpeaker] : []), ...participantsOf(page)],
    pullQuotes: false,
    isHeading: isHeadingLine,
    habit,
    ...own,
  });
  const kind = title ? kindOfTitle(title, body.hasQuestions) : null;
  if (kind) noteKind(page, kind);
  return { body, titledSpeaker, kind: kind?.verdict ?? null };
}
