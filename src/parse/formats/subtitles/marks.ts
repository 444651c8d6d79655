import type { Line } from '#document/capture.ts';
import { CUES, withoutColon } from '../../body/cue.ts';
import type { Way } from '../../body/habit/way.ts';
import { readLabel } from '../../body/label/label.ts';
import type { LabelCandidate } from '../../body/label/candidate.ts';
import { classOf } from '../../body/label/shape.ts';
import { foldBlanks } from '#document/fold.ts';
import { cut } from '../../page/line-parts.ts';

/** Somebody else begins to speak: `>> Yes.`, `- Yes.`, `-Yes.` */
const CHANGE = /^\s{0,8}(?:>{2,3}\s{0,4}|[-–—]\s{0,4}(?=["“«„([¿¡]{0,2}[\p{Lu}\p{Lo}]))/u;
/** The name of a voice that nobody names. */
const NOBODY = '—';

/** How long the mark is with which a line says that somebody else begins to speak; 0 where it has none. */
export const changeMark = ({ text }: Pick<Line, 'text'>): number => CHANGE.exec(text)?.[0].length ?? 0;

/** Whether a line has the shape of a label at its head that is one wherever it stands among the lines of a cue. */
export function headLabel(line: Line): LabelCandidate | null {
  const found = readLabel(line);
  return found && found.class !== 'loose' && !found.runOn ? found : null;
}

/** The mark of a change, which names nobody. */
function readChange(line: Line): LabelCandidate | null {
  const length = changeMark(line);
  if (length === 0 || headLabel(cut(line, length))) return null;
  return { ...withoutColon('anonymous', NOBODY, length, length), isShown: true };
}

/** The name that a tag gives to a voice. */
function readVoice({ text, named }: Line): LabelCandidate | null {
  if (named?.by !== 'speech') return null;
  const name = foldBlanks(text.slice(0, named.length));
  return { ...withoutColon(classOf(name) ?? 'person', name, named.length, named.length), isShown: true };
}

/** The ways in which subtitles set their labels, beside the colon. */
export const WAYS: readonly Way[] = [
  { name: 'markup', readerOf: () => readVoice },
  { name: 'dash', readerOf: () => readChange },
  ...CUES,
];
