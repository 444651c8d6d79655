import type { Line, Piece } from '#document/capture.ts';
import { compile } from '#languages/compile.ts';

/** The tag that names who speaks: `<v Anna Reed>`, `<v.loud Anna Reed>`. */
const VOICE = String.raw`<v(?:\.[^\s<>]{1,60})?[ \t]{1,4}(?<voice>[^<>\n]{1,120})>`;
/** Other tags of WebVTT and SRT: how words look, in which language they are, when they are shown. */
const TAG = String.raw`<\/?(?:[ibucvs]|[IBUS]|font|FONT|ruby|rt|lang)(?:[.\s][^<>\n]{0,200})?>|<(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}>|\{\\[^{}\n]{1,60}\}`;
/** The references that WebVTT knows, and what they stand for. */
const REFERENCE = String.raw`&(?<name>amp|lt|gt|nbsp|lrm|rlm);`;
const STANDS_FOR: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
};
const TOKENS = compile(`${VOICE}|${TAG}|${REFERENCE}`, 'gu');

/** A run of the capture that is no words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a cue by one voice, as a line without its tags. */
export interface SaidLine {
  readonly line: Line;
  /** Where the voice stands that the tag before it names; the line does not hold it. */
  readonly voice: Span | null;
}

/** A line of a cue without its tags, parted where a tag names another voice, and the tags. */
export interface Untagged {
  readonly said: readonly SaidLine[];
  readonly tags: readonly Span[];
}

/** Takes the tags out of a line that stands in the capture as one run, letter for letter, and reads its references. */
export function withoutTags(line: Line): Untagged {
  const [piece] = line.pieces;
  const base = piece ? piece.start - piece.at : 0;
  const tags: Span[] = [];
  const said: SaidLine[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let voice: Span | null = null;
  let from = 0;
  const add = (words: string, start: number, end: number): void => {
    if (words === '') return;
    pieces.push({ at: text.length, length: words.length, start: base + start, end: base + end });
    text += words;
  };
  const close = (): void => {
    if (voice || text.trim() !== '') {
      const blanksBefore = said.length === 0 ? line.blanksBefore : 0;
      said.push({ line: { text, pieces, blanksBefore, role: 'line' }, voice });
    }
    pieces = [];
    text = '';
  };
  for (const { 0: token, index, groups } of line.text.matchAll(TOKENS)) {
    const end = index + token.length;
    add(line.text.slice(from, index), from, index);
    from = end;
    const decoded = groups?.name === undefined ? undefined : STANDS_FOR[groups.name];
    const named = groups?.voice;
    if (decoded !== undefined) {
      add(decoded, index, end);
      // At an end of the words it is left out of them.
      if (decoded.trim() === '') tags.push({ start: base + index, end: base + end });
    } else if (named === undefined) tags.push({ start: base + index, end: base + end });
    else {
      close();
      const at = end - 1 - named.length;
      voice = { start: base + at, end: base + end - 1 };
      tags.push({ start: base + index, end: base + at }, { start: base + end - 1, end: base + end });
    }
  }
  add(line.text.slice(from), from, line.text.length);
  close();
  return { said, tags };
}
