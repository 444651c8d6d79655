import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isBlank } from '#document/blank.ts';
import { namingIn, NOT_NAMED, type Naming } from './naming.ts';
import { blockTags, silentTags } from './tags.ts';

/** One element with a name may be a card beside the text; of two, each has its turn. */
const FEWEST_TURNS = 2;

/** Elements that hold the turns of a page, each its own or, of a list of terms, all of them. */
type Turns = ReadonlySet<Element>;

const NONE: Turns = new Set();

interface Seen {
  readonly element: Element;
  readonly parent: Seen | null;
}

/**
 * The elements in which the turns of a page stand, where each name of a speaker has one with his words for itself, such as
 * `<div class="turn">`, or stands in a list of terms. None where names stand beside their words among those of others: there
 * nothing says where a turn ends.
 */
export function turnElementsOf(root: Root): Turns {
  const named: Seen[] = [];
  collect(root.children, null, NOT_NAMED, named);
  if (named.length < FEWEST_TURNS) return NONE;
  const names = new Map<Element, number>();
  for (const each of named) for (const element of upwards(each)) names.set(element, (names.get(element) ?? 0) + 1);
  const turns = new Set<Element>();
  for (const each of named) {
    const turn = each.element.tagName === 'dt' ? listOf(each) : ownOf(each, names);
    if (turn === null) return NONE;
    turns.add(turn);
  }
  return turns;
}

/** The outermost elements that name a speaker by element, class or property. */
function collect(
  children: readonly (RootContent | ElementContent)[],
  parent: Seen | null,
  around: Naming,
  named: Seen[],
): void {
  for (const element of children) {
    if (element.type !== 'element' || silentTags.has(element.tagName)) continue;
    const naming = namingIn(element, around);
    const each = { element, parent };
    if (naming.mark === 'speech' || naming.mark === 'speaker' || naming.mark === 'term') named.push(each);
    else collect(element.children, each, naming, named);
  }
}

function* upwards(seen: Seen): Generator<Element> {
  for (let each: Seen | null = seen; each !== null; each = each.parent) yield each.element;
}

const listOf = (seen: Seen): Element | null => upwards(seen).find(({ tagName }) => tagName === 'dl') ?? null;

/** The largest element around a name that holds no other, where words stand in a block of it; a paragraph that opens with a name is none. */
function ownOf(seen: Seen, names: ReadonlyMap<Element, number>): Element | null {
  const own = upwards(seen)
    .filter((element) => names.get(element) === 1)
    .reduce<Element | null>((_, element) => element, null);
  return own !== null && own !== seen.element && holdsBlock(own, seen.element) ? own : null;
}

/** Whether some block below an element, other than the one that holds the name, has words. */
function holdsBlock(element: Element, name: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      child !== name &&
      ((blockTags.has(child.tagName) && !holds(child, name) && hasWords(child)) || holdsBlock(child, name)),
  );
}

const holds = (element: Element, other: Element): boolean =>
  element.children.some((child) => child === other || (child.type === 'element' && holds(child, other)));

const hasWords = ({ children }: Element): boolean =>
  children.some((child) =>
    child.type === 'text'
      ? !isBlank(child.value)
      : child.type === 'element' && !silentTags.has(child.tagName) && hasWords(child),
  );
