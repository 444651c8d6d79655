import type { Caption, DocumentTree, Section } from '#document/tree.ts';

/** What one speaker says at a stretch: all sections of one turn, in reading order. The first has the label. */
export interface Turn {
  readonly type: 'turn';
  readonly number: number;
  readonly sections: readonly [Section, ...Section[]];
}

/** Questions with the answers to them. */
export interface Exchange {
  readonly type: 'exchange';
  readonly turns: readonly Turn[];
}

/** The parts of a body at its top level. */
export type Part = Turn | Exchange | Section | Caption;

type Loose = Turn | Section | Caption;

function gatherTurns(tree: DocumentTree): Loose[] {
  const found: Loose[] = [];
  let open: { number: number; sections: [Section, ...Section[]] } | null = null;
  for (const node of tree.children) {
    if (node.type === 'caption') found.push(node);
    if (node.type !== 'section') continue;
    if (node.turn === null) {
      open = null;
      found.push(node);
    } else if (open?.number === node.turn) {
      open.sections.push(node);
    } else {
      const turn: Turn & { sections: [Section, ...Section[]] } = { type: 'turn', number: node.turn, sections: [node] };
      open = turn;
      found.push(turn);
    }
  }
  return found;
}

const isQuestion = (turn: Turn): boolean => turn.sections[0].kind === 'question';
const answers = (turn: Turn): readonly number[] => turn.sections[0].answers;

/**
 * The parts of a body in reading order: sections of one turn joined, a question joined with the turns that answer it.
 * A question that nobody answers stays a turn of its own.
 */
export function partsOf(tree: DocumentTree): Part[] {
  const parts: Part[] = [];
  let open: { asked: Set<number>; turns: Turn[]; answered: boolean } | null = null;
  const close = (): void => {
    if (!open) return;
    if (open.answered) parts.push({ type: 'exchange', turns: open.turns });
    else parts.push(...open.turns);
    open = null;
  };
  for (const part of gatherTurns(tree)) {
    if (part.type !== 'turn') {
      close();
      parts.push(part);
    } else if (isQuestion(part)) {
      if (open?.answered) close();
      open ??= { asked: new Set(), turns: [], answered: false };
      open.asked.add(part.number);
      open.turns.push(part);
    } else if (open && answers(part).some((asked) => open?.asked.has(asked))) {
      open.turns.push(part);
      open.answered = true;
    } else {
      close();
      parts.push(part);
    }
  }
  close();
  return parts;
}
