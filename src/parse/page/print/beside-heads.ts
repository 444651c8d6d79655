import type { Line } from '#document/capture.ts';
import { endsSentence, printedWords } from './print-line.ts';
import type { RunningRule } from './running-rules.ts';

/** The column of a page of print, in the margin: `(A)`, `(C)     (D)`. */
const COLUMN_MARKS = /^(?:\([A-D]\)\s{0,200}){1,4}$/u;
/** How long a name is that a page prints again at its head, in UTF-16 code units. */
const LONGEST_NAME = 80;
/** The label stands among so many lines above: a speech of some pages. */
const VOICE_REACH = 400;
/** What stands behind the name in the label of a turn. */
const LABEL_GOES_ON = /^(?: ?[:：]| ?\(|,)/u;

const wordsAt = (lines: readonly Line[], at: number): string => (lines[at] ? printedWords(lines[at]) : '');

/** Whether a line repeats the name of who speaks, below the head of a page: no label, but the beginning of one above it. */
function repeatsVoice(lines: readonly Line[], at: number): boolean {
  const text = wordsAt(lines, at);
  if (text === '' || text.length > LONGEST_NAME || !text.includes(' ') || endsSentence(text)) return false;
  return lines
    .slice(Math.max(0, at - VOICE_REACH), at)
    .map(printedWords)
    .some((above) => above.startsWith(text) && LABEL_GOES_ON.test(above.slice(text.length)));
}

/** The marks of columns and the name of who speaks, beside a head that was found. */
export function besideHeads(lines: readonly Line[], found: Map<number, RunningRule>): void {
  for (const step of [1, -1])
    for (const head of [...found.keys()])
      for (let at = head + step; lines[at] && !found.has(at); at += step) {
        if (COLUMN_MARKS.test(wordsAt(lines, at)))
          found.set(at, { name: 'marks of columns beside a head', verdict: 'page header' });
        else if (step === 1 && repeatsVoice(lines, at))
          found.set(at, { name: 'voice beside a head', verdict: 'page header' });
        else break;
      }
}
