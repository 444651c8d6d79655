import type { Caption, DocumentTree, Section } from './tree.ts';

/**
 * What one speaker says at a stretch: all sections of one turn, in reading order. The first has the label.
 * A statement without a label that is known to be somebody's, such as an opening statement, is a turn without a number.
 */
export interface Turn {
  readonly type: 'turn';
  readonly number: number | null;
  readonly sections: readonly [Section, ...Section[]];
}

/** Questions with the answers to them. */
export interface Exchange {
  readonly type: 'exchange';
  readonly turns: readonly Turn[];
}

/** The parts of a body at its top level. */
export type BodyPart = Turn | Exchange | Section | Caption;

type Loose = Turn | Section | Caption;
type OpenTurn = Turn & { readonly sections: [Section, ...Section[]] };

/** What says to which turn a section belongs. */
export type Said = Pick<Section, 'turn' | 'label' | 'speaker'>;

/** Whether a section goes on with the turn that another opens: the same number or, without numbers, the same speaker and no label. */
export function goesOn(section: Said, first: Said): boolean {
  if (section.turn !== first.turn) return false;
  return section.turn !== null || (section.speaker?.id === first.speaker?.id && section.label === null);
}

function gatherTurns(tree: DocumentTree): Loose[] {
  const found: Loose[] = [];
  let open: OpenTurn | null = null;
  for (const node of tree.children) {
    if (node.type === 'caption') found.push(node);
    if (node.type !== 'section') continue;
    if (node.turn === null && node.speaker === null) {
      open = null;
      found.push(node);
    } else if (open && goesOn(node, open.sections[0])) {
      open.sections.push(node);
    } else {
      open = { type: 'turn', number: node.turn, sections: [node] };
      found.push(open);
    }
  }
  return found;
}

/**
 * A heading behind the last words of a turn heads what follows, and stands between the turns. Between a question and its answer
 * it stays where it is, since it does not part them.
 */
function withHeadingsBetween(parts: readonly Loose[]): Loose[] {
  return parts.flatMap((part, at): Loose[] => {
    const next = parts[at + 1];
    if (part.type !== 'turn' || next === undefined) return [part];
    if (next.type === 'turn' && part.number !== null && answers(next).includes(part.number)) return [part];
    const [first, ...others] = part.sections;
    const words = others.findLastIndex(({ kind }) => kind !== 'heading') + 1;
    return [{ ...part, sections: [first, ...others.slice(0, words)] }, ...others.slice(words)];
  });
}

const isQuestion = (turn: Turn): boolean => turn.sections[0].kind === 'question';
const answers = (turn: Turn): readonly number[] => turn.sections[0].answers;

/**
 * The parts of a body in reading order: sections of one turn joined, a question joined with the turns that answer it.
 * A question that nobody answers stays a turn of its own. Page, search, exports and feeds go through a text in this order.
 */
export function readingOrder(tree: DocumentTree): BodyPart[] {
  const parts: BodyPart[] = [];
  let open: { asked: Set<number>; turns: Turn[]; answered: boolean } | null = null;
  const close = (): void => {
    if (!open) return;
    if (open.answered) parts.push({ type: 'exchange', turns: open.turns });
    else parts.push(...open.turns);
    open = null;
  };
  for (const part of withHeadingsBetween(gatherTurns(tree))) {
    if (part.type !== 'turn') {
      close();
      parts.push(part);
    } else if (isQuestion(part)) {
      if (open?.answered) close();
      open ??= { asked: new Set(), turns: [], answered: false };
      if (part.number !== null) open.asked.add(part.number);
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
