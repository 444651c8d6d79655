import { addressesFor } from '#addresses/addresses.ts';
import type { Hit, HitGroup } from '#search/engine.ts';
import { count } from '#strings/plural.ts';
import { make, makeButton } from '../make.element.ts';
import { hitWithin, type ShownWith } from './hits.element.ts';

/** So many hits are added to a document at a time: more make a browser slow. */
const MOST_ADDED = 200;

/** Hits of a document from one place on; null where something else has been asked since. */
export type LoadWithin = (from: number, most: number) => Promise<readonly Hit[] | null>;

/** A document with its first hits and the number of all: the heading leads to it, each hit to its paragraph, a button shows the others. */
export class GroupItem {
  readonly item: HTMLLIElement;
  readonly #group: HitGroup;
  readonly #shown: ShownWith;
  readonly #list: HTMLOListElement;
  readonly #load: LoadWithin;

  /** @param failed is told why no more hits could be loaded */
  constructor(group: HitGroup, shown: ShownWith, load: LoadWithin, failed: (cause: unknown) => void) {
    const { language, locale, counts } = shown.strings;
    const { document, hits } = group;
    const [first] = hits;
    this.#group = group;
    this.#shown = shown;
    this.#load = load;
    const link = make('a', '', make('bdi', '', first?.title ?? document));
    link.href = addressesFor(language).document(document);
    const date = first?.uncertain ? `${first.date} ${shown.strings.search.mayLieOutside}` : first?.date;
    const facts = [date, first?.publisher?.name].flatMap((fact) => (fact ? [make('bdi', '', fact), ' · '] : []));
    const about = make('p', 'about', ...facts, count(locale, group.count, counts.paragraphs));
    this.#list = make('ol', 'within', ...hits.map((hit) => hitWithin(hit, shown)));
    this.item = make('li', 'group', make('h3', 'titled', link), about, this.#list);
    this.#offer(failed);
  }

  /** Shows so many hits more, and notes on the entry how many there are. @returns the first of them */
  async grow(most: number): Promise<HTMLElement | null> {
    const more = await this.#load(this.#list.children.length, most);
    if (more === null) return null;
    const items = more.map((hit) => hitWithin(hit, this.#shown));
    this.#list.append(...items);
    this.item.dataset.open = String(this.#list.children.length);
    if (this.#left() === 0) this.item.querySelector(':scope > button')?.remove();
    return items[0] ?? null;
  }

  #left(): number {
    return Math.min(this.#group.count - this.#list.children.length, MOST_ADDED);
  }

  #offer(failed: (cause: unknown) => void): void {
    const { search, locale } = this.#shown.strings;
    if (this.#left() === 0) return;
    const button = makeButton('all', count(locale, this.#left(), search.moreWithin), () => {
      button.disabled = true;
      this.grow(this.#left())
        .then((first) => {
          first?.querySelector('a')?.focus({ preventScroll: true });
          button.textContent = count(locale, this.#left(), search.moreWithin);
        })
        .catch(failed)
        .finally(() => {
          button.disabled = false;
        });
    });
    this.item.append(button);
  }
}
