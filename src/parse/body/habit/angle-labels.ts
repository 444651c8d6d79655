import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { withoutColon } from '../cue.ts';
import { readNothing, type LabelCandidate, type LabelReader } from '../label/candidate.ts';
import { recurring } from '../recurring.ts';

/** `<Anna Reed> Hello`, with the sign of a chat for somebody's standing: `<@anna>`. */
const IN_ANGLES = /^<[@+%&~]?([^<>\n@+%&~/][^<>\n/]{0,60})>(?=\s)/u;

/** What stands in angle brackets at the head of a line. */
export function readAngled({ text }: Pick<Line, 'text'>): LabelCandidate | null {
  const [whole = '', printed] = IN_ANGLES.exec(text) ?? [];
  return printed === undefined ? null : withoutColon('person', foldBlanks(printed), whole.length, whole.length);
}

/** Names in angle brackets at the head of lines, as chats are saved: taken where one recurs. */
export function angleLabels(lines: readonly Line[]): LabelReader {
  const again = recurring(lines.flatMap((line) => (line.role === 'line' ? (readAngled(line)?.key ?? []) : [])));
  if (again.size === 0) return readNothing;
  return (line) => {
    const found = readAngled(line);
    return found && { ...found, isShown: true };
  };
}
