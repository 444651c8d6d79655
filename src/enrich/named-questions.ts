import type { Kind } from '#document/kind.ts';
import type { SectionKind, SpokenSection, SpokenTree } from '#document/tree.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';

/** A turn by somebody named, as far as it matters who asks whom. */
interface NamedTurn {
  readonly number: number;
  readonly speaker: string;
  /** A question mark stands in it. */
  readonly asks: boolean;
  /** Its last words are a question. */
  readonly endsAsking: boolean;
  /** Whom the turn right after it belongs to, null where that is nobody named or there is none. */
  readonly next: string | null;
}

/** What is known of a page on which somebody may be asked by people who have names. */
export interface Conference {
  readonly kind: Kind;
  /** How many questions people with names put to the one who answers most. */
  readonly questions: number;
  /** How many people put them. */
  readonly askers: number;
  /** Of all turns by people with names, the share of the one who answers. */
  readonly answering: number;
  /** Of the turns right before those of the one who answers, the share that asks. */
  readonly asking: number;
  /** Of the turns of the one who answers, the share that ends with a question. */
  readonly returning: number;
}

/** A habit recurs: a page with fewer such questions does not show that it is one of questions. */
export const LEAST_QUESTIONS = 5;
/** So many different people ask at an event at which questions are put; in a conversation of two or three everybody asks now and then. */
export const MANY_ASKERS = 4;
/** So many where the title says that it is an interview or a news conference. */
export const FEW_ASKERS = 1;
/** Whoever is asked by all speaks about every second time, less where a moderator calls up each one. */
export const LEAST_ANSWERING = 0.3;
/** Where people report to somebody, he speaks after each of them, but they do not ask. */
export const LEAST_ASKING = 0.45;
/** Whoever presides asks himself; whoever is asked seldom does. */
export const MOST_RETURNING = 0.2;

const ANNOUNCED: ReadonlySet<Kind> = new Set<Kind>(['interview', 'press-conference']);

/** Whether a page is one on which people with names put questions to somebody; where it is in doubt it is not. */
export function isConference({ kind, questions, askers, answering, asking, returning }: Conference): boolean {
  const enough = questions >= LEAST_QUESTIONS && askers >= (ANNOUNCED.has(kind) ? FEW_ASKERS : MANY_ASKERS);
  return enough && answering >= LEAST_ANSWERING && asking >= LEAST_ASKING && returning <= MOST_RETURNING;
}

/** With its quotation mark or bracket: `“Why?”` */
const ENDS_ASKING = /[?？][)\]"”»’]*$/u;
const QUESTION_MARK = /[?？]/u;

/** The sections of each turn, in order. */
function turnsIn(tree: SpokenTree): SpokenSection[][] {
  const turns: SpokenSection[][] = [];
  for (const section of sections(tree)) {
    const open = turns.at(-1);
    if (section.turn === null) continue;
    if (open?.[0]?.turn === section.turn) open.push(section);
    else turns.push([section]);
  }
  return turns;
}

const speakerOf = (turn: readonly SpokenSection[] | undefined): string | null => turn?.[0]?.speaker?.id ?? null;

/** Turns by people with names; those that a label has as questions are by nobody or are told already. */
function namedTurns(turns: readonly SpokenSection[][]): NamedTurn[] {
  return turns.flatMap((turn, at) => {
    const speaker = speakerOf(turn);
    const number = turn[0]?.turn ?? null;
    if (speaker === null || number === null || turn[0]?.kind === 'question') return [];
    const words = turn.flatMap((section) => paragraphs(section).map(wordsOf));
    return {
      number,
      speaker,
      asks: words.some((text) => QUESTION_MARK.test(text)),
      endsAsking: ENDS_ASKING.test(words.at(-1)?.trimEnd() ?? ''),
      next: speakerOf(turns[at + 1]),
    };
  });
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** What shows that somebody is asked by others. */
function conferenceWith(answerer: string, turns: readonly NamedTurn[], kind: Kind): Conference {
  const own = turns.filter(({ speaker }) => speaker === answerer);
  const before = turns.filter(({ speaker, next }) => speaker !== answerer && next === answerer);
  const asking = before.filter(({ asks }) => asks);
  return {
    kind,
    questions: asking.length,
    askers: new Set(asking.map(({ speaker }) => speaker)).size,
    answering: share(own.length, turns.length),
    asking: share(asking.length, before.length),
    returning: share(own.filter(({ endsAsking }) => endsAsking).length, own.length),
  };
}

/** Who is asked by others, of several who may be the one who is asked most; null where nobody is. */
function answererOf(turns: readonly NamedTurn[], kind: Kind): string | null {
  const asked = [...new Set(turns.map(({ speaker }) => speaker))]
    .map((speaker) => ({ speaker, conference: conferenceWith(speaker, turns, kind) }))
    .filter(({ conference }) => isConference(conference));
  return asked.sort((a, b) => b.conference.questions - a.conference.questions)[0]?.speaker ?? null;
}

/** What a section is now, and to which questions it is an answer. */
type Told = Pick<SpokenSection, 'kind' | 'answers'>;

/** What a turn of speech becomes; what stands within it, a heading or a remark, stays what it is. */
const SPOKEN: ReadonlySet<SectionKind> = new Set(['speech', 'statement', 'answer']);

/** What a turn does: it asks, it may answer, or neither. */
type Part = 'asks' | 'may answer' | 'neither';

/** What each turn does on a page on which others ask one person. */
function partsOf(turns: readonly SpokenSection[][], named: readonly NamedTurn[], answerer: string): Map<number, Part> {
  const asks = ({ speaker, asks: isAsking, next }: NamedTurn): boolean =>
    speaker !== answerer && isAsking && next === answerer;
  const askers = new Set(named.filter(asks).map(({ speaker }) => speaker));
  const kinds = new Map(turns.flatMap(([first]) => (first?.turn ? [[first.turn, first.kind] as const] : [])));
  const parts = new Map<number, Part>();
  for (const [number, kind] of kinds) if (kind === 'question') parts.set(number, 'asks');
  for (const turn of named) {
    const { number, speaker } = turn;
    // Others answer where the page was read so, as a second speaker of a joint news conference; never one who asks on this page.
    const answers = speaker === answerer || (kinds.get(number) === 'answer' && !askers.has(speaker));
    parts.set(number, asks(turn) ? 'asks' : answers ? 'may answer' : 'neither');
  }
  return parts;
}

/** What becomes of each turn, by its number. */
function retold(parts: ReadonlyMap<number, Part>, turns: readonly SpokenSection[][]): Map<number, Told> {
  const told = new Map<number, Told>();
  let questions: number[] = [];
  let isAnswered = false;
  for (const number of turns.flatMap(([first]) => first?.turn ?? [])) {
    const part = parts.get(number);
    if (part === 'asks') {
      questions = isAnswered ? [number] : [...questions, number];
      isAnswered = false;
      told.set(number, { kind: 'question', answers: [] });
    } else if (part === 'may answer' && questions.length > 0) {
      isAnswered = true;
      told.set(number, { kind: 'answer', answers: questions });
    } else if (part !== undefined && told.size > 0) {
      // What is said before any question stays a statement.
      questions = [];
      isAnswered = false;
      told.set(number, { kind: 'speech', answers: [] });
    }
  }
  return told;
}

/**
 * Questions of people with names: on a page on which several put questions to one person, a turn that asks and is followed by
 * that person is a question, and what follows is its answer. An answer ends where somebody speaks who asks on this page.
 * Elsewhere the tree stays as it is.
 */
export function withNamedQuestions(tree: SpokenTree, kind: Kind): SpokenTree {
  const turns = turnsIn(tree);
  const named = namedTurns(turns);
  const answerer = answererOf(named, kind);
  if (answerer === null) return tree;
  const told = retold(partsOf(turns, named, answerer), turns);
  const children = tree.children.map((child) => {
    const become =
      child.type === 'section' && child.turn !== null && SPOKEN.has(child.kind) ? told.get(child.turn) : undefined;
    return become ? { ...child, ...become } : child;
  });
  return { ...tree, children };
}
