import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { mayHold } from '#document/may-hold.ts';
import { withoutColon } from '../cue.ts';
import { readNothing, type LabelCandidate, type LabelReader } from '../label/candidate.ts';
import { recurring } from '../recurring.ts';
import type { LabelPage } from './way.ts';

/**
 * `<Anna Reed> Hello`, with the sign of a chat for somebody’s standing: `<@anna>`. One or two letters, `<p>` or `<li>`, are those of
 * an element, and so are attributes.
 */
const IN_ANGLES = /^<[@+%&~]?([^<>\n@+%&~/="][^<>\n/="]{2,60})>(?=\s)/u;

const OPENING = '<';

/** `</div>` */
const CLOSING_TAG = /<\/([^<>\s/]{1,20})>/gu;

/** `Press <open> to open it`: in brackets, at the head of a line or within it. */
const BRACKETED = /<([^<>\n/="]{3,60})>/gu;
/** Where people write to each other so many lines have a name. */
const SHARE = 0.5;

/** What stands in angle brackets at the head of a line. */
export function readAngled({ text }: Pick<Line, 'text'>): LabelCandidate | null {
  const [whole = '', printed] = IN_ANGLES.exec(text) ?? [];
  return printed === undefined ? null : withoutColon('person', foldBlanks(printed), whole.length, whole.length);
}

/** What stands in brackets behind other words of a line, in small letters. */
const bracketedWithin = (text: string): string[] =>
  [...text.matchAll(BRACKETED)].flatMap(({ index, 1: words = '' }) =>
    text.slice(0, index).trim() === '' ? [] : words.toLowerCase(),
  );

/**
 * Names in angle brackets at the head of lines, as chats are saved: taken where one recurs and half of the lines have one, but for
 * elements that a tag closes, and for what stands in such brackets within a line too: a key to press, a word to put in.
 */
export function angleLabels({ lines, source }: LabelPage): LabelReader {
  if (!mayHold(source, OPENING) || !lines.some(({ text }) => text.startsWith(OPENING))) return readNothing;
  const noNames = new Set(
    lines.flatMap(({ text }) => [
      ...[...text.matchAll(CLOSING_TAG)].map(([, tag = '']) => tag.toLowerCase()),
      ...bracketedWithin(text),
    ]),
  );
  const read = (line: Line): LabelCandidate | null => {
    const found = readAngled(line);
    return found && !noNames.has(found.key) ? found : null;
  };
  const own = lines.filter(({ role }) => role === 'line');
  const keys = own.flatMap((line) => read(line)?.key ?? []);
  if (recurring(keys).size === 0 || keys.length < SHARE * own.length) return readNothing;
  return (line) => {
    const found = read(line);
    return found && { ...found, isShown: true };
  };
}
