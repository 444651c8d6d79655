import type { Capture, Line } from '#document/capture.ts';
import { fileLineAt } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import { listPage } from './list-page.ts';
import { notAText } from './not-a-text.ts';
import { lostPercent, mayHoldWrongLetters, wrongLetters } from './wrong-letters.ts';

/** What is seen of a capture before any layout is looked for. */
export interface FirstLook {
  /** False for a PDF, a picture and the like: there is nothing to parse. */
  readonly isText: boolean;
  readonly problems: readonly Problem[];
}

/** Tells whether a capture is a text at all, and a single one. */
export function firstLook(capture: Capture): FirstLook {
  const { file, text } = capture;
  const other = notAText(text);
  if (other !== null) {
    const refusal = problem('not-a-text', { file, line: null }, other);
    return { isText: false, problems: [refusal] };
  }
  const list = listPage(capture);
  const lists = list === null ? [] : [problem('list-page', placeOf(capture, list.line), list.shows)];
  return { isText: true, problems: [...encodingFaults(capture), ...lists] };
}

const placeOf = (capture: Capture, { pieces }: Line): Pick<Problem, 'file' | 'line'> => ({
  file: capture.file,
  line: fileLineAt(capture, pieces[0]?.start ?? 0),
});

/** What the letters of a capture show of its encoding; bytes that fit nowhere have been told with the bytes. */
function encodingFaults(capture: Capture): Problem[] {
  const { encoding, problems } = capture;
  // Of a plain text, whose lines are cut from it, one look at all of it mostly shows that nothing is wrong.
  if (capture.syntax === 'text' && !mayHoldWrongLetters(capture.text)) return [];
  const lines = capture.lines.filter(({ role }) => role !== 'boilerplate');
  const wrong = wrongLetters(lines);
  const isTold = problems.some(({ name, variant }) => name === 'encoding-broken' && variant === 'plain');
  const broken = wrong.flatMap(({ kind, count, line }) => {
    if (kind === 'replaced' && isTold) return [];
    const isMixed = kind === 'twice' && !encoding.startsWith('utf-');
    const said: Particulars<'encoding-broken'> = isMixed ? ['mixed', { encoding, count }] : [kind, { count }];
    return [problem('encoding-broken', placeOf(capture, line), ...said)];
  });
  const percent = lostPercent(lines, wrong);
  const [first] = wrong;
  if (percent === null || first === undefined) return broken;
  return [...broken, problem('letters-lost', placeOf(capture, first.line), 'plain', { percent })];
}
