import type { Element, ElementContent, Root, RootContent } from 'hast';
import { blockTags } from './tags.ts';

/** The attribute by which an element is called for those who do not see it. */
export const LABEL = 'ariaLabel';
/** As the source writes it. */
const PRINTED = 'aria-label';

/** Two words to five, each with a capital: `Anna Reed`. */
const NAME = /^\p{Lu}[\p{L}.’'-]{0,40}(?: \p{Lu}[\p{L}.’'-]{0,40}){1,4}$/u;
/** Of two so called, one of them twice, each may say something; one alone is the name of a part of the page. */
const FEWEST = 2;

/** The elements of a page that begin a line and are called something, by their name and classes. */
function calledElements(children: readonly (RootContent | ElementContent)[], into: Map<string, Element[]>): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const { tagName, properties } = child;
    if (properties[LABEL] !== undefined && blockTags.has(tagName)) {
      const key = `${tagName} ${String(properties.className ?? '')}`;
      into.set(key, [...(into.get(key) ?? []), child]);
    }
    calledElements(child.children, into);
  }
}

/**
 * Tells of which elements the attribute for those who do not see them names who speaks in them: where those of one sort are all
 * called like persons, two at least, and one more than once.
 */
export function labelledElements(root: Root, source: string): (element: Element) => boolean {
  if (!source.includes(PRINTED)) return () => false;
  const groups = new Map<string, Element[]>();
  calledElements(root.children, groups);
  const named = [...groups.values()].flatMap((elements) => {
    const names = elements.map(({ properties }) => String(properties[LABEL]));
    const different = new Set(names).size;
    const areVoices = different >= FEWEST && different < names.length && names.every((name) => NAME.test(name));
    return areVoices ? elements : [];
  });
  const all = new Set(named);
  return (element) => all.has(element);
}
