import { addressesFor } from '#addresses/addresses.ts';
import type { Hit } from '#search/engine.ts';
import { make } from '../make.element.ts';
import { hitWithin, type ShownWith } from './hits.element.ts';

/** The hits of one document, in their order. */
export interface Group {
  readonly document: string;
  readonly hits: readonly [Hit, ...Hit[]];
}

/** Hits by document, the documents in the order of their first hit. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const group = groups.get(hit.document);
    if (group) group.push(hit);
    else groups.set(hit.document, [hit]);
  }
  return [...groups].map(([document, of]) => ({ document, hits: of }));
}

/**
 * A document with its hits: the heading leads to the document, each hit to its paragraph.
 * @param items the hits as they are shown
 */
export function groupItem(
  { document, hits }: Group,
  shown: ShownWith,
  items = hits.map((hit) => hitWithin(hit, shown)),
): HTMLLIElement {
  const [{ title, date, publisher }] = hits;
  const link = make('a', '', make('bdi', '', title));
  link.href = addressesFor(shown.strings.language).document(document);
  const facts = [date, ...(publisher ? [publisher.name] : [])].map((fact) => make('bdi', '', fact));
  const about = make('p', 'about', ...facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact])));
  const list = make('ol', 'within', ...items);
  const item = make('li', 'group', make('h3', 'titled', link), about, list);
  item.dataset.document = document;
  return item;
}
