import { numbered } from './templates.ts';
import type { Atom, Block, Blocks, Tools } from './text.ts';
import { wordsOf } from './text.ts';

/** Makes one state of a text of another. What it makes nothing of it leaves as it is. */
export type Edit = (blocks: Blocks, tools: Tools) => Blocks;

const LONG_WORD = /\p{L}{6,}/gu;
const FIGURE = /\p{N}+/u;

/** What becomes of one paragraph. */
type Change = (block: Block, tools: Tools) => Block | readonly Block[];

/** Changes a paragraph chosen among those that fit. */
function instead(change: Change, fits: (block: Block) => boolean = () => true): Edit {
  return (blocks, tools) => {
    const fitting = blocks.filter(fits);
    if (fitting.length === 0) return blocks;
    const chosen = tools.oneOf(fitting);
    return blocks.flatMap((block) => (block === chosen ? change(block, tools) : block));
  };
}

/** Puts others in the place of `count` neighbours. */
function insteadOf(count: number, change: (blocks: readonly Block[], tools: Tools) => readonly Block[]): Edit {
  return (blocks, tools) => {
    if (blocks.length < count) return blocks;
    const at = tools.upTo(blocks.length - count + 1);
    return [...blocks.slice(0, at), ...change(blocks.slice(at, at + count), tools), ...blocks.slice(at + count)];
  };
}

type Rewording = (text: string, tools: Tools) => string;

/** Changes the words of one atom of a paragraph. */
function reworded(change: Rewording): (block: Block, tools: Tools) => Block {
  return (block, tools) => {
    const chosen = tools.upTo(block.atoms.length);
    const atoms = block.atoms.map((atom, at) => (at === chosen ? { ...atom, text: change(atom.text, tools) } : atom));
    return { ...block, atoms };
  };
}

/** Changes the words of every atom. */
function throughout(change: Rewording): (block: Block, tools: Tools) => Block {
  return (block, tools) => ({
    ...block,
    atoms: block.atoms.map((atom) => ({ ...atom, text: change(atom.text, tools) })),
  });
}

/** Changes the words of every paragraph. */
const everywhere =
  (change: Rewording): Edit =>
  (blocks, tools) =>
    blocks.map((block) => throughout(change)(block, tools));

const lengthOf = (block: Block): number => wordsOf(block).split(' ').length;
const isLong = (block: Block): boolean => lengthOf(block) >= 12;
const isShort = (block: Block): boolean => lengthOf(block) < 10;
const hasSentences = (block: Block): boolean => block.atoms.length >= 2;
const joined = (one: Block, other: Block): Block => ({ ...one, atoms: [...one.atoms, ...other.atoms] });
const parted = (block: Block, at: number): readonly [Block, Block] => [
  { ...block, atoms: block.atoms.slice(0, at) },
  { ...block, mark: '', atoms: block.atoms.slice(at) },
];

/** One letter of a word of four letters or more doubled, left out or swapped with the next. */
function misprint(text: string, { oneOf, upTo }: Tools): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  if (words.length === 0) return text;
  const word = oneOf(words);
  const at = word.index + 1 + upTo(word[0].length - 2);
  const [letter, after] = [text.charAt(at), text.charAt(at + 1)];
  const wrong = oneOf([letter + letter, '', after + letter]);
  return text.slice(0, at) + wrong + text.slice(at + (wrong === after + letter ? 2 : 1));
}

const otherWord = (tools: Tools): string => tools.oneOf(wordsOf(tools.prose()).match(/\p{Ll}{3,}/gu) ?? ['other']);

function shuffled(blocks: Blocks, tools: Tools): Blocks {
  const rest = [...blocks];
  return blocks.flatMap(() => rest.splice(tools.upTo(rest.length), 1));
}

/** Reorders what has a number, or all but the first and last where nothing has one. */
const reorder =
  (order: (items: Blocks, tools: Tools) => Blocks): Edit =>
  (blocks, tools) =>
    numbered([...blocks.slice(0, 1), ...order(blocks.slice(1, -1), tools), ...blocks.slice(-1)]);

const swapTwo = (blocks: Blocks, { upTo }: Tools): Blocks => {
  const [one, other] = [upTo(blocks.length), upTo(blocks.length)];
  return blocks.map((block, at) => (at === one ? blocks[other] : at === other ? blocks[one] : block) ?? block);
};

/** The other words of a frame, whatever the language. */
const FRAMES: readonly (readonly [RegExp, string])[] = [
  [/were granted/u, 'have been paid out'],
  [/was adopted by/u, 'passed with'],
  [/visited the/u, 'was received at the'],
  [/decides to pay/u, 'resolves to grant'],
  [/brought in/u, 'yielded'],
  [/took part in the meeting/u, 'was present'],
  [/выделено/u, 'было выплачено'],
  [/parish/u, 'borough'],
  [/Carriage/u, 'Transport'],
];
const otherFrame = (text: string): string => FRAMES.reduce((words, [from, to]) => words.replace(from, to), text);

const NUMERALS = 'nought one two three four five six seven eight nine ten eleven twelve'.split(' ');
const UNITS = /(?<![\p{N}.,])(?:1[0-2]|\d)(?![\p{N}.,])/gu;

/** The beginning of a paragraph, as where a capture ends too early. */
function cutShort(block: Block): Block {
  let left = Math.max(60, wordsOf(block).length / 3);
  if (wordsOf(block).length <= left) return block;
  const atoms: Atom[] = [];
  for (const { of, text } of block.atoms) {
    if (left > 0)
      atoms.push({ of, text: text.length <= left ? text : `${text.slice(0, left).replace(/\s*\S*$/u, '')}…` });
    left -= text.length;
  }
  return { ...block, atoms };
}

/** Edits of texts whatever they are. */
export const anywhere = {
  'fix a typo': instead(reworded(misprint)),
  'a typo in a name': instead(
    reworded((text, tools) => text.replace(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{4,}/u, (word) => misprint(word, tools))),
  ),
  insert: insteadOf(1, ([block], tools) => [...(block ? [block] : []), tools.prose()]),
  'insert before the first': (blocks, tools) => [tools.prose(), ...blocks],
  delete: insteadOf(1, () => []),
  'delete the first': (blocks) => blocks.slice(1),
  'replace by unrelated text': insteadOf(1, (_, tools) => [tools.prose()]),
  'several go and several come': insteadOf(3, (_, tools) => [tools.prose(), tools.prose()]),
  merge: insteadOf(2, ([one, other]) => (one && other ? [joined(one, other)] : [])),
  'merge three': insteadOf(3, ([one, two, three]) => (one && two && three ? [joined(joined(one, two), three)] : [])),
  'merge and edit': insteadOf(2, ([one, other], tools) =>
    one && other ? [reworded(misprint)(joined(one, other), tools)] : [],
  ),
  split: instead((block, tools) => parted(block, 1 + tools.upTo(block.atoms.length - 1)), hasSentences),
  'split into sentences': instead(
    (block) => block.atoms.map((atom, at) => ({ ...block, mark: at === 0 ? block.mark : '', atoms: [atom] })),
    hasSentences,
  ),
  'split and edit': instead(
    (block, tools) =>
      parted(block, 1 + tools.upTo(block.atoms.length - 1)).flatMap((part) => reworded(misprint)(part, tools)),
    hasSentences,
  ),
  'swap two neighbours': insteadOf(2, (two) => two.toReversed()),
  'move far': (blocks, tools) => {
    const from = tools.upTo(blocks.length);
    const rest = blocks.toSpliced(from, 1);
    return rest.toSpliced(tools.upTo(rest.length), 0, ...blocks.slice(from, from + 1));
  },
  'a sentence goes to the next paragraph': insteadOf(2, ([one, other]) => {
    if (!one || !other || !hasSentences(one)) return [one, other].filter((block) => block !== undefined);
    const [stays, goes] = parted(one, one.atoms.length - 1);
    return [stays, { ...other, atoms: [...goes.atoms, ...other.atoms] }];
  }),
  'reword a third': instead(
    throughout((text, tools) => text.replace(/\p{L}{3,}/gu, (word) => (tools.next() < 0.3 ? otherWord(tools) : word))),
    isLong,
  ),
  'correct a figure': instead(
    reworded((text, { upTo }) => text.replace(FIGURE, (figure) => String(Number(figure) + 1 + upTo(7)))),
    (block) => isLong(block) && FIGURE.test(wordsOf(block)),
  ),
  'other quotes, dashes and blanks': everywhere((text) =>
    text.replace(/[“”"]/gu, '«').replace(/[–—]/gu, '-').replaceAll(' ', '\u00a0'),
  ),
  'set in capitals': everywhere((text) => text.toUpperCase()),
  grow: instead((block, tools) => joined(block, tools.prose())),
  'grow much': instead((block, tools) => joined(block, joined(tools.prose(), tools.prose()))),
  'grow in front': instead((block, tools) => [
    { ...joined(tools.prose(), block), mark: block.mark, speaker: block.speaker },
  ]),
  'drop a sentence': instead(
    ({ atoms, ...block }, { upTo }) => [{ ...block, atoms: atoms.toSpliced(upTo(atoms.length), 1) }],
    hasSentences,
  ),
  'cut short': (blocks) => [...blocks.slice(0, -1), ...blocks.slice(-1).map(cutShort)],
  'run the next paragraph on': insteadOf(2, ([one, other]) => (one && other ? [joined(one, other), other] : [])),
  'double a paragraph': insteadOf(1, (one) => [...one, ...one]),
  'double a paragraph elsewhere': (blocks, tools) =>
    blocks.toSpliced(tools.upTo(blocks.length), 0, tools.oneOf(blocks)),
  'a typo in a short line': instead(reworded(misprint), isShort),
  'join two words of a short line': instead(
    reworded((text) => text.replace(/(?<=\p{L}{2}) (?=\p{L}{3})/u, '')),
    isShort,
  ),
  'part a word of a short line': instead(
    reworded((text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/u, '$1 ')),
    isShort,
  ),
  'part words at line ends': everywhere((text, { next }) =>
    text.replace(LONG_WORD, (word) => (next() < 0.15 ? `${word.slice(0, 3)}- ${word.slice(3)}` : word)),
  ),
  'name other speakers': (blocks) => blocks.map((block) => ({ ...block, speaker: 'Somebody Else' })),
  'put the speaker into the text': instead(
    (block, tools) => [
      { ...block, atoms: [tools.atom('Deputy Chair of the River Council Anna Lind'), ...block.atoms] },
    ],
    (block) => lengthOf(block) > 1,
  ),
  'write numerals out': everywhere((text) => text.replace(UNITS, (figure) => NUMERALS[Number(figure)] ?? figure)),
  'other furniture': (blocks, tools) => [tools.prose(), tools.prose(), ...blocks, tools.prose()],
} as const satisfies Readonly<Record<string, Edit>>;

/** Edits of lists in which every item has the same frame. All but the first and the last paragraph are items. */
export const ofLists = {
  'turn the list round': reorder((items) => items.toReversed()),
  'shuffle the list': reorder(shuffled),
  'swap two items': reorder(swapTwo),
  'shuffle and reword the frame': reorder((items, tools) =>
    shuffled(items, tools).map((block) => throughout(otherFrame)(block, tools)),
  ),
  'swap two and reword the frame': reorder((items, tools) =>
    swapTwo(items, tools).map((block) => throughout(otherFrame)(block, tools)),
  ),
  'reword the frame': reorder((items, tools) => items.map((block) => throughout(otherFrame)(block, tools))),
  'put an item first and renumber': (blocks, tools) =>
    reorder((items) => [likeTheOthers(items, tools), ...items])(blocks, tools),
  'drop an item and renumber': reorder((items, { upTo }) => items.toSpliced(upTo(items.length), 1)),
  'replace an item': reorder((items, tools) =>
    items.toSpliced(tools.upTo(items.length), 1, likeTheOthers(items, tools)),
  ),
  'replace half of the items': reorder((items, tools) =>
    items.map((item) => (tools.next() < 0.5 ? likeTheOthers(items, tools) : item)),
  ),
  'replace every item': reorder((items, tools) => items.map(() => likeTheOthers(items, tools))),
  'replace an item and move another': reorder((items, tools) =>
    swapTwo(items.toSpliced(tools.upTo(items.length), 1, likeTheOthers(items, tools)), tools),
  ),
  'correct the figure of an item': reorder((items, tools) =>
    instead(
      reworded((text, { upTo }) =>
        text.replace(/\p{N}{3}(?=\P{N}*$)/u, (figure) => String(Number(figure) + 1 + upTo(9))),
      ),
    )(items, tools),
  ),
  'a typo in an item': reorder((items, tools) => instead(reworded(misprint))(items, tools)),
} as const satisfies Readonly<Record<string, Edit>>;

/** A new item of the frame that the others have. */
function likeTheOthers(blocks: Blocks, tools: Tools): Block {
  const [example] = blocks;
  return { ...(example?.another ?? tools.prose)(tools), mark: example?.mark ?? '' };
}
