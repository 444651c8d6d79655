import { byFacet, facets, type Facet, type FacetCount, type FacetValues } from '#search/engine.ts';
import { facetList, type ListState } from './facet-list.element.ts';
import type { KnownNames } from './facet-names.element.ts';
import { optionsOf } from './facet-options.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';

/** The counts of an answer. */
export type Counts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** What has the focus within the facets, told so that it is found again after they are drawn anew. */
function focusedIn(place: HTMLElement): string | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLInputElement) || !place.contains(active)) return null;
  return active.dataset.find === undefined
    ? `input[name=${CSS.escape(active.name)}][value="${CSS.escape(active.value)}"]`
    : `input[data-find=${CSS.escape(active.dataset.find)}]`;
}

/** The lists of all facets, drawn anew with each answer. */
export class FacetLists {
  readonly #place: HTMLElement;
  readonly #names: Pick<KnownNames, 'of'>;
  readonly #strings: PanelStrings;
  readonly #states = byFacet((): ListState => ({ isOpen: false, typed: '' }));

  constructor(place: HTMLElement, names: Pick<KnownNames, 'of'>, strings: PanelStrings) {
    this.#place = place;
    this.#names = names;
    this.#strings = strings;
  }

  /** Offers the values that have paragraphs, and those chosen. What had the focus has it again, so that a keyboard user is not thrown back. */
  show(counts: Counts, chosen: FacetValues): void {
    const focused = focusedIn(this.#place);
    this.#place.replaceChildren(
      ...facets.flatMap((facet) => {
        const options = optionsOf(facet, counts[facet], chosen[facet], this.#names, this.#strings);
        return options.length === 0 ? [] : [facetList(facet, options, this.#states[facet], this.#strings)];
      }),
    );
    if (focused !== null) this.#place.querySelector<HTMLInputElement>(focused)?.focus();
  }

  /** The question's values with those that a reader has just ticked or not; what is not offered at the moment stays chosen. */
  chosen(before: FacetValues): FacetValues {
    const boxes = [...this.#place.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    return byFacet((facet) => {
      const own = boxes.filter(({ name }) => name === facet);
      const offered = new Set(own.map(({ value }) => value));
      return [
        ...before[facet].filter((value) => !offered.has(value)),
        ...own.filter(({ checked }) => checked).map(({ value }) => value),
      ];
    });
  }
}
