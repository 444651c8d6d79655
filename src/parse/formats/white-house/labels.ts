import { allWords } from '#languages/all-words.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { bare } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import { isPersonNoun } from '#names/words.ts';
import { countCues, Q_CUE, Q_CUE_NARROW } from '../../body/cue.ts';
import type { LabelCandidate } from '../../body/label/candidate.ts';
import { LABEL_ARTICLES } from '../../body/label/words.ts';
import { AGAIN, recurring } from '../../body/recurring.ts';
import { isStage } from '../../body/stage.ts';

/** A label in capitals at the beginning of a line, indented in plain text. */
export const CAPITAL_LABEL = /^\s{0,9}(?:[A-Z][A-Z.’' -]{1,60}):\s/u;

/** A word of a label in capitals: `McDONOUGH`, `Dr.`, `al-` keep their small letters, `Men` is no such word. */
const CAPITAL_WORD = /^(?:[^\p{Ll}]+|\p{Lu}\p{Ll}{1,2}\.|\P{Lu}{0,9}\p{Lu}\P{Lu}{0,9}\p{Lu}.{0,40}|\p{Ll}{1,3})$/u;

const TITLES = allWords('courtesyTitles', 'degrees', 'abbreviatedTitles');

/** Whether a label is printed in capitals, as all labels of the House are. */
export const inCapitals = ({ name }: LabelCandidate): boolean =>
  name.split(' ').every((word) => CAPITAL_WORD.test(word));

/** Whether a label means somebody by itself: a form of address, an office with its article or with the name of its holder. */
export function meansSpeaker(name: string): boolean {
  const words = name.split(' ').map(bare);
  const [first = ''] = words;
  const { name: holder, role } = splitOffice(name);
  if (TITLES.has(first)) return words.length > 1;
  if (LABEL_ARTICLES.has(first)) return isPersonNoun(words.at(-1) ?? '');
  return holder !== null && (role ?? '').split(' ').some((word) => isPersonNoun(bare(word)));
}

const QUESTION_MARK = /[?]["”]?$/u;

/** Begins words that somebody has said elsewhere, or that go on with a sentence. */
const NO_SPEECH = /^["“\p{Ll}]/u;

/** The label of somebody with which a line opens, where words of his own may follow; null on any other. */
function speakerOn({ text, role }: Line): string | null {
  const label = role === 'item' ? undefined : CAPITAL_LABEL.exec(text)?.[0];
  if (label === undefined || NO_SPEECH.test(text.slice(label.length).trimStart())) return null;
  const name = foldBlanks(label.trimEnd().slice(0, -1));
  return meansSpeaker(name) ? name : null;
}

/** Whether a page prints what people say: it asks with a `Q`, or somebody speaks again. Releases do neither, but quote. */
export function printsSpeech(lines: readonly Line[]): boolean {
  if (countCues(lines, Q_CUE) > 0 || countCues(lines, Q_CUE_NARROW) >= AGAIN) return true;
  if (lines.some(({ text }) => Q_CUE_NARROW.test(text) && QUESTION_MARK.test(text.trimEnd()))) return true;
  return recurring(lines.flatMap((line) => speakerOn(line) ?? [])).size > 0;
}

/** Whether the text of a page opens with somebody's words; that of a release tells what happened. */
export function opensWithSpeech(lines: readonly Line[]): boolean {
  const first = lines.find(({ text }) => !isStage(text));
  return first !== undefined && (first.bold ?? 0) === 0 && speakerOn(first) !== null;
}
