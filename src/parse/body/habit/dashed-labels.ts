import type { Line } from '#document/capture.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { bare } from '#names/name-word.ts';
import { isPersonNoun } from '#names/words.ts';
import { withoutColon } from '../cue.ts';
import { readNothing, type LabelCandidate, type LabelReader } from '../label/candidate.ts';
import { labelKey } from '../label/label-key.ts';
import { classOf } from '../label/shape.ts';
import { recurring } from '../recurring.ts';

/** One label that recurs may be a heading of the page; of two, people take turns. */
const FEWEST_VOICES = 2;

/** `Anna Reed, rapporteur. – `, `Odo Lind (Ind). – `: no such label is longer, in UTF-16 code units. */
const HEAD = /^\s{0,8}(\p{Lu}[^.!?:;–—]{1,120}(?:\.[^.!?:;–—]{1,60}){0,3})\.\s?[–—]\s{1,4}(?=\S)/u;
const SIGNS = ['. –', '. —', '.–', '.—'];
/** `Odo Lind (Ind), in writing`: how the words were given. */
const MANNER_BEHIND = compile(`,? ${oneOf(allWords('writtenWords'))}$`, 'iu');

/** Whether words have the shape of a name, with or without an office, or are the office of a person. */
function meansSomebody(name: string): boolean {
  const kind = classOf(name);
  if (kind === 'person') return true;
  const hasOffice = name.split(' ').some((word) => isPersonNoun(bare(word)));
  return hasOffice && (kind === 'post' || (kind === 'loose' && name.includes(',')));
}

/** A head before a full stop and a dash that has the shape of somebody's name or office; null where a line has none. */
function readDashed({ text }: Pick<Line, 'text'>): LabelCandidate | null {
  const [whole = '', printed = ''] = SIGNS.some((sign) => text.includes(sign)) ? (HEAD.exec(text) ?? []) : [];
  const from = whole.length - whole.trimStart().length;
  const manner = MANNER_BEHIND.exec(printed)?.[0].length ?? 0;
  const name = foldBlanks(printed.slice(0, printed.length - manner));
  if (name === '' || !meansSomebody(name)) return null;
  const nameEnd = from + printed.length - manner;
  const label = { ...withoutColon('person', name, nameEnd, whole.length), key: labelKey(name) };
  return manner === 0 ? label : { ...label, note: { from: nameEnd, to: from + printed.length } };
}

/** Labels that end in a full stop and a dash, `President. – The debate is closed.`: taken where one recurs beside another. */
export function dashedLabels(lines: readonly Line[]): LabelReader {
  const keys = lines.flatMap((line) => readDashed(line)?.key ?? []);
  if (recurring(keys).size === 0 || new Set(keys).size < FEWEST_VOICES) return readNothing;
  return (line) => {
    const found = readDashed(line);
    return found && { ...found, isShown: true };
  };
}
