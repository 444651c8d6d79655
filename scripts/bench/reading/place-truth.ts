import { bare, folded } from './fold.ts';
import { isLinkBox, wordsOfBlock } from './truth.ts';
import type { Truth, TruthBlock } from './truth.ts';

/** What a line of a capture is, as the truth of its page tells. */
export type LineUse =
  | 'blank'
  | 'site'
  | 'title'
  | 'summary'
  | 'date'
  | 'time'
  | 'place'
  | 'counter'
  | 'caption'
  | 'body'
  | 'link box'
  | 'tail'
  | 'unexplained';

/** Part of a block or label on one line: `from` is its offset in the line without blanks, `length` its characters without blanks. */
export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly length: number;
}

export interface PlacedBlock {
  readonly block: TruthBlock;
  /** Index of the turn it belongs to, or null for text before the first turn. */
  readonly turn: number | null;
  readonly stretches: readonly Stretch[];
}

/** A capture explained by its truth: the use of every line (`uses[0]` is line 1) and where every block stands. */
export interface PlacedTruth {
  readonly lines: readonly string[];
  readonly uses: readonly LineUse[];
  readonly blocks: readonly PlacedBlock[];
  /** Blocks and labels of the truth that do not stand in the capture. */
  readonly missing: readonly string[];
}

const COUNTER = /^\d+ of \d+$/u;

/**
 * Finds the pieces of a page's truth in its plain text capture. Blanks do not count, so that a paragraph which the capture breaks at a
 * link, or a label whose blanks were lost, is found all the same. Linear in the capture.
 */
export function placeTruth(truth: Truth, capture: string): PlacedTruth {
  const lines = capture.split('\n');
  const bares = lines.map(bare);
  const uses: LineUse[] = bares.map((line) => (line === '' ? 'blank' : 'unexplained'));
  const tailStart = markTail(truth, bares, uses);
  const bodyStart = markHead(truth, lines, bares, uses, tailStart);
  const body = bodyOf(bares, bodyStart, tailStart);
  const placed = placeBlocks(truth, body);
  for (const stretch of placed.labels) uses[stretch.line - 1] = 'body';
  for (const { block, stretches } of placed.blocks) {
    for (const stretch of stretches) uses[stretch.line - 1] = isLinkBox(block) ? 'link box' : 'body';
  }
  return { lines, uses, blocks: placed.blocks, missing: placed.missing };
}

function markTail(truth: Truth, bares: readonly string[], uses: LineUse[]): number {
  const tail = Object.entries(truth.tail)
    .flatMap(([heading, values]) => [heading, ...values])
    .map(bare)
    .filter((line) => line !== '');
  let at = bares.length;
  for (const wanted of tail.reverse()) {
    let line = at - 1;
    while (line >= 0 && bares[line] === '') line -= 1;
    if (bares[line] !== wanted) return at;
    uses[line] = 'tail';
    at = line;
  }
  return at;
}

function markHead(
  truth: Truth,
  lines: readonly string[],
  bares: readonly string[],
  uses: LineUse[],
  end: number,
): number {
  const expected: [LineUse, string | null][] = [
    ['site', truth.category],
    ['title', truth.title],
    ...truth.summary.map((words): [LineUse, string] => ['summary', words]),
    ['date', truth.date_text],
    ['time', truth.time],
    ['place', truth.place],
  ];
  let at = 0;
  const take = (use: LineUse, wanted: string): boolean => {
    let from = at;
    while (from < end && bares[from] === '') from += 1;
    let line = from;
    let read = '';
    while (line < end && read.length < wanted.length && wanted.startsWith(read)) read += bares[line++] ?? '';
    if (wanted === '' || read !== wanted) return false;
    for (let used = from; used < line; used += 1) if (bares[used] !== '') uses[used] = use;
    at = line;
    return true;
  };
  for (const [use, words] of expected) if (words !== null) take(use, bare(words));
  let counter = at;
  while (counter < end && bares[counter] === '') counter += 1;
  if (counter < end && COUNTER.test(folded(lines[counter] ?? ''))) {
    uses[counter] = 'counter';
    at = counter + 1;
    const captions = [...new Set(truth.captions.map(bare))].sort((one, other) => other.length - one.length);
    captions.some((caption) => take('caption', caption));
  }
  return at;
}

interface Body {
  readonly text: string;
  /** Line index and offset in `text` of every line with words. */
  readonly starts: readonly { readonly line: number; readonly at: number }[];
}

function bodyOf(bares: readonly string[], from: number, end: number): Body {
  const starts: { line: number; at: number }[] = [];
  const parts: string[] = [];
  let at = 0;
  for (let line = from; line < end; line += 1) {
    const words = bares[line] ?? '';
    if (words === '') continue;
    starts.push({ line, at });
    parts.push(words);
    at += words.length;
  }
  return { text: parts.join(''), starts };
}

/** How far beyond its place a block is looked for: past a line that the truth does not know, never into the next turns. */
const REACH = 2000;

interface Placed {
  readonly blocks: PlacedBlock[];
  readonly labels: Stretch[];
  readonly missing: string[];
}

function placeBlocks(truth: Truth, body: Body): Placed {
  const placed: Placed = { blocks: [], labels: [], missing: [] };
  let cursor = 0;
  let start = 0;
  const find = (words: string): Stretch[] => {
    const wanted = bare(words);
    const ahead = body.text.startsWith(wanted, cursor)
      ? 0
      : body.text.slice(cursor, cursor + REACH + wanted.length).indexOf(wanted);
    if (ahead === -1) {
      placed.missing.push(words);
      return [];
    }
    const at = cursor + ahead;
    cursor = at + wanted.length;
    while ((body.starts[start + 1]?.at ?? Infinity) <= at) start += 1;
    return stretchesOf(body, start, at, cursor);
  };
  for (const block of truth.before) placed.blocks.push({ block, turn: null, stretches: find(wordsOfBlock(block)) });
  truth.turns.forEach((turn, index) => {
    placed.labels.push(...find(`${turn.label}${turn.note ?? ''}:`));
    for (const block of turn.blocks) placed.blocks.push({ block, turn: index, stretches: find(wordsOfBlock(block)) });
  });
  return placed;
}

function stretchesOf(body: Body, first: number, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = first; index < body.starts.length; index += 1) {
    const { line, at } = body.starts[index] ?? { line: 0, at: 0 };
    if (at >= to) break;
    const end = Math.min(to, body.starts[index + 1]?.at ?? body.text.length);
    const begin = Math.max(from, at);
    if (end > begin) stretches.push({ line: line + 1, from: begin - at, length: end - begin });
  }
  return stretches;
}
