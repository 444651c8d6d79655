import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { withoutColon } from '../cue.ts';
import { readNothing, type LabelCandidate, type LabelReader } from '../label/candidate.ts';
import { recurring } from '../recurring.ts';

/**
 * `<Anna Reed> Hello`, with the sign of a chat for somebody’s standing: `<@anna>`. One or two letters, `<p>` or `<li>`, are those of
 * an element, and so are attributes.
 */
const IN_ANGLES = /^<[@+%&~]?([^<>\n@+%&~/="][^<>\n/="]{2,60})>(?=\s)/u;

const OPENING = '<';

/** `</div>` */
const CLOSING_TAG = /<\/([^<>\s/]{1,20})>/gu;

/** What stands in angle brackets at the head of a line. */
export function readAngled({ text }: Pick<Line, 'text'>): LabelCandidate | null {
  const [whole = '', printed] = IN_ANGLES.exec(text) ?? [];
  return printed === undefined ? null : withoutColon('person', foldBlanks(printed), whole.length, whole.length);
}

/** Names in angle brackets at the head of lines, as chats are saved: taken where one recurs, but for elements that a tag closes. */
export function angleLabels(lines: readonly Line[]): LabelReader {
  if (!lines.some(({ text }) => text.startsWith(OPENING))) return readNothing;
  const closed = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(CLOSING_TAG)].map(([, tag = '']) => tag.toLowerCase())),
  );
  const read = (line: Line): LabelCandidate | null => {
    const found = readAngled(line);
    return found && !closed.has(found.key) ? found : null;
  };
  const again = recurring(lines.flatMap((line) => (line.role === 'line' ? (read(line)?.key ?? []) : [])));
  if (again.size === 0) return readNothing;
  return (line) => {
    const found = read(line);
    return found && { ...found, isShown: true };
  };
}
