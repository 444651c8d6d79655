import { opensWithLabel } from '../../body/opens-with-label.ts';
import type { Print } from './print-line.ts';
import { TWICE, type Running } from './running-rules.ts';

/** Pages that are missing in a capture leave gaps of one number. */
const STEPS = [1, 2];

/** A page number, and the longest run of numbers that count up to it. */
interface Link {
  readonly at: number;
  readonly length: number;
  readonly before: Link | null;
}

/** The longest run of page numbers that count up through the lines, one by one or with a gap. */
function countingUp({ parts }: Print): number[] {
  const best = new Map<number, Link>();
  let end: Link | null = null;
  for (const [at, { number }] of parts) {
    if (!number) continue;
    let before: Link | null = null;
    for (const step of STEPS) {
      const link = best.get(number.value - step);
      if (link && link.length > (before?.length ?? 0)) before = link;
    }
    const link: Link = { at, length: (before?.length ?? 0) + 1, before };
    best.set(number.value, link);
    if (link.length > (end?.length ?? 0)) end = link;
  }
  const run: number[] = [];
  for (let link = end; link !== null; link = link.before) run.push(link.at);
  return run.reverse();
}

/** Lines that are one head or the run of page numbers, by their places in the text. */
export interface Group extends Pick<Running, 'isNumber' | 'isNumbered'> {
  readonly places: readonly number[];
}

function put(into: Map<string, number[]>, key: string, at: number): void {
  const places = into.get(key);
  if (places) places.push(at);
  else into.set(key, [at]);
}

/** Those of the places at which lines have something alike that may be heads, where they are several: labels are none. */
const headsAmong = (places: readonly number[], { parts }: Print): readonly number[] =>
  places.length < TWICE
    ? []
    : places.filter((at) => {
        const part = parts.get(at);
        return part !== undefined && !opensWithLabel(part.line);
      });

/** The lines that may be heads, feet or numbers of pages, where there are several alike. */
export function groupsOf(print: Print): Group[] {
  const heads = new Map<string, number[]>();
  const numbered = new Map<string, number[]>();
  for (const [at, { key, number, isAtEdge, outer, page }] of print.parts) {
    if (key === null || number) continue;
    put(heads, key, at);
    if (isAtEdge) for (const value of outer) put(numbered, String(value - page), at);
  }
  const groups: Group[] = [
    { places: countingUp(print), isNumber: true, isNumbered: false },
    ...[...heads.values()].map((all) => ({ places: headsAmong(all, print), isNumber: false, isNumbered: false })),
    ...[...numbered.values()].map((all) => ({ places: headsAmong(all, print), isNumber: false, isNumbered: true })),
  ];
  return groups.filter(({ places }) => places.length >= TWICE);
}
