import type { Line } from '#document/capture.ts';
import { firstRule } from '#document/rule.ts';
import { besideHeads } from './beside-heads.ts';
import { endsSentence, isCut, type Print, type PrintLine } from './print-line.ts';
import { groupsOf, type Group } from './running-groups.ts';
import { CLOSED, RUNNING_RULES, type Running, type RunningRule } from './running-rules.ts';

/** For each line the nearest one above, or below where the lines come from the last, that stands in no group. */
function nearest(lines: readonly Line[], grouped: ReadonlySet<number>, step: -1 | 1): string[] {
  const texts: string[] = [];
  let text = '';
  for (let at = step === 1 ? lines.length - 1 : 0; lines[at]; at -= step) {
    texts[at] = text;
    if (!grouped.has(at)) text = lines[at]?.text ?? '';
  }
  return texts;
}

const FIGURES = /\d+/gu;

/** Whether the figures of two lines of one head are alike, or one goes on by as many as pages lie between them. */
function keepPace(a: PrintLine | undefined, b: PrintLine | undefined): boolean {
  const [from, to] = [a, b].map((line) => Array.from(line?.text.match(FIGURES) ?? [], Number).sort((x, y) => x - y));
  if (!a || !b || !from || !to) return false;
  const steps = to.map((figure, at) => figure - (from[at] ?? Infinity));
  return steps.every((step) => step === 0) || steps.includes(b.page - a.page);
}

/** Whether a line has the words of a head above it and the number of a page further on. */
function isNextPage(above: PrintLine | undefined, line: PrintLine | undefined): boolean {
  if (!above?.folio || !line?.folio) return false;
  const [from, to] = [above.folio, line.folio];
  return from.words.join() === to.words.join() && from.value < to.value;
}

/** How many characters stand above each line. */
function offsetsOf(lines: readonly Line[]): number[] {
  let sum = 0;
  return lines.map(({ text }) => (sum += text.length) - text.length);
}

/** Heads are found by where they stand, then what stands beside them, then what stands beside that. */
const PASSES = 3;

/** `[[Page H123]]` */
const MARKED: RunningRule = { name: 'number in brackets', verdict: 'page number' };

/** `14 May 2019          Page 2 of 3` */
const DATED: RunningRule = { name: 'head that says its page', verdict: 'page header' };

/**
 * The lines of a page that belong to the pages of print on which its text stood: their numbers, heads and feet, alike but for the
 * figures, at the places where pages end. By the habit of the whole text; a line alone shows nothing.
 * @returns the rule for each line that is one, by its place among the lines
 */
export function runningLines(print: Print): ReadonlyMap<number, RunningRule> {
  const { lines, parts, pages } = print;
  let left = groupsOf(print);
  const found = new Map<number, RunningRule>();
  for (const [at, { number, folio }] of parts) {
    if (number?.isMarked) found.set(at, MARKED);
    if (folio?.isSure) found.set(at, DATED);
  }
  if (left.length === 0) {
    besideHeads(lines, found);
    return found;
  }
  const grouped = new Set(left.flatMap(({ places }) => places));
  const above = nearest(lines, grouped, -1);
  const below = nearest(lines, grouped, 1);
  const offsets = offsetsOf(lines);
  const others = lines.filter((_line, at) => !grouped.has(at));
  const isClosed = others.filter(({ text }) => endsSentence(text)).length >= CLOSED * others.length;
  const seen = ({ places, isNumber, isNumbered }: Group): Running => {
    const share = (holds: (at: number) => boolean | undefined): number => places.filter(holds).length / places.length;
    const [first = 0] = places;
    const last = places.at(-1) ?? 0;
    return {
      times: places.length,
      isNumber,
      isNumbered,
      isSaid: share((at) => parts.get(at)?.number?.isSaid) === 1,
      hasFigure: share((at) => parts.get(at)?.hasFigure) > 0,
      hasTime: share((at) => parts.get(at)?.hasTime) > 0,
      isSpread: share((at) => parts.get(at)?.isSpread) === 1,
      ofPages: places.length / pages,
      isPaged: pages > 1,
      atEdges: share((at) => parts.get(at)?.isAtEdge),
      words: Math.min(...places.map((at) => parts.get(at)?.text.split(' ').length ?? 0)),
      cuts: isClosed ? share((at) => isCut(above[at] ?? '', below[at] ?? '')) : 0,
      beside: share((at) => found.has(at - 1) || found.has(at + 1)),
      countsUp: places
        .slice(1)
        .every(
          (at, before) => at - (places[before] ?? at) > 1 && isNextPage(parts.get(places[before] ?? -1), parts.get(at)),
        ),
      keepsPace:
        places.slice(1).filter((at, before) => keepPace(parts.get(places[before] ?? -1), parts.get(at))).length /
        (places.length - 1),
      apart: ((offsets[last] ?? 0) - (offsets[first] ?? 0)) / Math.max(1, places.length - 1),
    };
  };
  for (let pass = 0; pass < PASSES; pass += 1)
    left = left.filter((group) => {
      const rule = firstRule(RUNNING_RULES, seen(group));
      for (const at of rule === null ? [] : group.places) if (rule) found.set(at, rule);
      return rule === null;
    });
  besideHeads(lines, found);
  return found;
}
