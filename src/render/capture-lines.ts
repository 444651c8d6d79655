import { citable } from '#document/citable.ts';
import type { Document } from '#document/document.ts';
import { lineStartsOf } from '#document/line-starts.ts';
import { type Leaf } from '#document/tree.ts';
import { leaves } from '#document/walk.ts';

/** A run of characters of one line that was read as one thing; `leaf` is null for blanks between the leaves. */
export interface Span {
  readonly leaf: Leaf | null;
  readonly text: string;
}

/** One line of the capture as saved, without its terminator. */
export interface CaptureLine {
  /** From 1. */
  readonly number: number;
  readonly spans: readonly Span[];
  /** Ids of the paragraphs that begin on this line. */
  readonly paragraphs: readonly string[];
}

/** What ends a line, of which a line may have two signs. */
const LINE_END = /\r?\n$|\r$/u;

interface Bounds {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Bounds[] {
  const starts = lineStartsOf(text);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const sign = LINE_END.exec(text.slice(Math.max(start, end - 2), end));
    return { start, end: end - (sign?.[0].length ?? 0) };
  });
}

function paragraphStarts(document: Pick<Document, 'tree'>): Map<number, string[]> {
  const starts = new Map<number, string[]>();
  for (const { paragraph, citation } of citable(document.tree)) {
    const { line } = paragraph.position.start;
    starts.set(line, [...(starts.get(line) ?? []), citation.id]);
  }
  return starts;
}

/**
 * The capture cut into lines, and each line into what its parts were read as.
 * Every character of the capture but the line ends stands in exactly one span. Linear in the capture and the tree.
 */
export function captureLines(document: Pick<Document, 'tree' | 'capture'>): CaptureLine[] {
  const { capture } = document;
  const ordered = [...leaves(document.tree)].sort((a, b) => a.position.start.offset - b.position.start.offset);
  const starts = paragraphStarts(document);
  let next = 0;
  return linesOf(capture).map(({ start, end }, index) => {
    const spans: Span[] = [];
    let at = start;
    for (let leaf = ordered[next]; leaf && leaf.position.start.offset < end; leaf = ordered[next]) {
      const from = Math.max(at, leaf.position.start.offset);
      const to = Math.min(end, leaf.position.end.offset);
      if (from > at) spans.push({ leaf: null, text: capture.slice(at, from) });
      if (to > from) spans.push({ leaf, text: capture.slice(from, to) });
      at = Math.max(at, to);
      if (leaf.position.end.offset > end) break;
      next += 1;
    }
    if (at < end) spans.push({ leaf: null, text: capture.slice(at, end) });
    return { number: index + 1, spans, paragraphs: starts.get(index + 1) ?? [] };
  });
}
