import type { Line } from '#document/capture.ts';
import { compile } from '#languages/compile.ts';

/** `00:01.500`, `0:00:01,500`: minutes, seconds and their parts, with hours or without. */
const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}`;
/** When the words of a cue are shown, with the settings of WebVTT behind it. */
const TIMES = compile(`^\\s{0,8}${TIME}\\s{0,4}-{1,2}>\\s{0,4}${TIME}(?:\\s|$)`, 'u');
/** The number of a cue. */
const NUMBER = /^\s{0,8}\d{1,6}\s{0,8}$/u;
/** The first line of WebVTT, with what may stand behind it. */
export const HEADER = /^WEBVTT(?=\s|$)/u;
/** The first line of a comment, or of what tells how cues look; WebVTT alone has these. */
const COMMENT = /^NOTE(?=\s|$)/u;
const LOOKS = /^(?:STYLE|REGION)\s{0,8}$/u;

/** Whether a line is the times of a cue. */
export const isTimes = ({ text }: Line): boolean => text.includes('>') && TIMES.test(text);

/** What a line of subtitles is: the head of WebVTT, what stands above the first cue, a cue’s name, its times, its words. */
export type LineKind = 'header' | 'above' | 'name' | 'times' | 'words' | 'comment' | 'looks';

/** A line of subtitles, and which cue it belongs to: that of the times last seen, counted from 1. */
export interface CueLine {
  readonly kind: LineKind;
  readonly line: Line;
  readonly cue: number;
}

/**
 * Tells what each line of subtitles is. A number above the times is the name of the cue wherever it stands; any other words are
 * only where they touch the times and nothing touches them, as no words of the cue before do.
 */
export function cueLines(lines: readonly Line[]): CueLine[] {
  const [first] = lines;
  const isWebVtt = first !== undefined && HEADER.test(first.text);
  let kind: LineKind = isWebVtt ? 'header' : 'above';
  let cue = 0;
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const isApart = line.blanksBefore > 0;
    if (isTimes(line)) {
      cue += 1;
      kind = 'words';
      return { kind: 'times', line, cue };
    }
    if (next && isTimes(next) && (NUMBER.test(line.text) || (isApart && next.blanksBefore === 0)))
      return { kind: 'name', line, cue };
    if (isApart && kind !== 'words') kind = cue > 0 ? 'words' : 'above';
    if (isApart && isWebVtt) kind = blockOf(line) ?? kind;
    return { kind, line, cue };
  });
}

/** What a block of WebVTT is that is no cue; null where its first line does not say so. */
function blockOf({ text }: Line): LineKind | null {
  if (COMMENT.test(text)) return 'comment';
  return LOOKS.test(text) ? 'looks' : null;
}
