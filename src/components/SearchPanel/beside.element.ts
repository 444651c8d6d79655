import { addressesFor } from '#addresses/addresses.ts';
import type { FoundDocument } from '#search/documents.ts';
import type { FacetCount } from '#search/engine.ts';
import type { SourcedDocument } from '#search/sources.ts';
import { count } from '#strings/plural.ts';
import { make, makeButton } from '../make.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import { saidBy, writeAsked, type Asked } from './state.element.ts';

/** Documents and people shown at once; the others behind a button. */
const FIRST = 3;

/** A document: its title, which leads to it, its date and what it is about. */
export function documentItem(
  { id, title, date, summary }: SourcedDocument & Partial<Pick<FoundDocument, 'summary'>>,
  { language }: Pick<PanelStrings, 'language'>,
): HTMLLIElement {
  const link = make('a', '', make('bdi', '', title));
  link.href = addressesFor(language).document(id);
  const about = summary ? [make('p', 'summary', make('bdi', '', summary))] : [];
  return make('li', '', link, ' ', make('span', 'date', date), ...about);
}

/** Somebody by name, with a link to everything they said that passes the filters of the question. */
export function personItem({ key, name, count: said }: FacetCount, asked: Asked, strings: PanelStrings): HTMLLIElement {
  const link = make('a', '', make('bdi', '', name));
  link.href = writeAsked(saidBy(asked, key));
  return make('li', '', link, ' ', make('span', 'count', count(strings.locale, said, strings.counts.paragraphs)));
}

/** Puts the first entries into a list, and the others behind a button. */
export function showFirst(
  list: HTMLElement,
  items: readonly HTMLLIElement[],
  forms: PanelStrings['search']['documentsMore'],
  locale: string,
): void {
  const rest = items.slice(FIRST);
  list.replaceChildren(...items.slice(0, FIRST));
  list.nextElementSibling?.remove();
  if (rest.length === 0) return;
  const more = makeButton('all', count(locale, rest.length, forms), () => {
    list.append(...rest);
    rest[0]?.querySelector('a')?.focus();
    more.remove();
  });
  list.after(more);
}
