import { anywhere, ofLists } from './edits.ts';
import type { Edit } from './edits.ts';
import { kinds, listOf, sittingOf } from './templates.ts';
import type { Blocks, Tools } from './text.ts';

/** A kind of history: texts to begin with, and edits that are published one after the other. */
export interface Family {
  readonly name: string;
  /** Writes a text to begin with; null where a given one is taken. */
  readonly start: ((tools: Tools) => Blocks) | null;
  readonly steps: (tools: Tools) => readonly Edit[];
  /** Given where the text is the one that is put right: what was wrong when it was first published. */
  readonly wrong?: Edit;
}

const every: readonly Edit[] = Object.values(anywhere);
const lists: readonly Edit[] = Object.values(ofLists);

const list = (tools: Tools): Blocks => listOf(tools.oneOf(kinds), tools, tools.next() < 0.5);
const some =
  (edits: readonly Edit[], from: number, to: number) =>
  (tools: Tools): readonly Edit[] =>
    Array.from({ length: from + tools.upTo(to - from + 1) }, () => tools.oneOf(edits));
/** Several edits that are published at once. */
const atOnce =
  (edits: readonly Edit[]): Edit =>
  (blocks, tools) =>
    edits.reduce((state, edit) => edit(state, tools), blocks);

const replaced: Edit = (blocks, tools) =>
  blocks.map((block, at) => (at % 2 === 1 && block.another && tools.next() < 0.5 ? block.another(tools) : block));
const replacedWithSpeech: Edit = (blocks, tools) => {
  const at = 1 + 2 * tools.upTo((blocks.length - 2) / 2);
  const floor = blocks[at]?.another?.(tools);
  return floor ? blocks.toSpliced(at, 2, floor, tools.prose()) : blocks;
};
/** Mistakes that are published and then put right. */
const repairs: Readonly<Record<string, Edit>> = {
  'complete what was cut short': anywhere['cut short'],
  'repair a run-on': anywhere['run the next paragraph on'],
  'remove a double': anywhere['double a paragraph'],
  'remove a double elsewhere': anywhere['double a paragraph elsewhere'],
  'put words parted at line ends together': anywhere['part words at line ends'],
  'take a label out of the text': anywhere['put the speaker into the text'],
  'take other furniture away': anywhere['other furniture'],
  'put numerals back': anywhere['write numerals out'],
};

/** All families: each edit alone on running text, each edit of lists, and histories of several. */
export const families: readonly Family[] = [
  ...Object.entries(anywhere).map(([name, edit]) => ({ name, start: null, steps: () => [edit] })),
  ...Object.entries(ofLists).map(([name, edit]) => ({ name, start: list, steps: () => [edit] })),
  ...Object.entries(repairs).map(([name, wrong]) => ({ name, start: null, steps: () => [], wrong })),
  { name: 'give others the floor', start: sittingOf, steps: () => [replaced] },
  { name: 'give another the floor, who speaks', start: sittingOf, steps: () => [replacedWithSpeech] },
  { name: 'move turns of a sitting', start: sittingOf, steps: () => [anywhere['move far']] },
  {
    name: 'join, then cut into sentences',
    start: null,
    steps: () => [anywhere.merge, anywhere['split into sentences']],
  },
  { name: 'join, then cut elsewhere and edit', start: null, steps: () => [anywhere.merge, anywhere['split and edit']] },
  {
    name: 'join three, then cut into sentences',
    start: null,
    steps: () => [anywhere['merge three'], anywhere['split into sentences']],
  },
  {
    name: 'split, then split again',
    start: null,
    steps: () => [anywhere.split, anywhere.split, anywhere['split into sentences']],
  },
  { name: 'join, then move', start: null, steps: () => [anywhere.merge, anywhere['move far']] },
  { name: 'join, then grow', start: null, steps: () => [anywhere.merge, anywhere.grow] },
  { name: 'a typo, then more typos', start: null, steps: some([anywhere['fix a typo']], 3, 6) },
  { name: 'any three to six edits', start: null, steps: some(every, 3, 6) },
  { name: 'any edits at once', start: null, steps: (tools) => [atOnce(some(every, 2, 5)(tools))] },
  { name: 'any three to six edits of a list', start: list, steps: some(lists, 3, 6) },
  { name: 'any edits of a list and of its text', start: list, steps: some([...lists, ...every], 3, 6) },
];

/** The states of one history. @param given a text to begin with, for families without a beginning of their own */
export function statesOf(family: Family, given: Blocks, tools: Tools): readonly Blocks[] {
  const start = family.start?.(tools) ?? given;
  if (family.wrong) return [family.wrong(start, tools), start];
  const states = [start];
  for (const edit of family.steps(tools)) states.push(edit(states.at(-1) ?? [], tools));
  return states;
}
