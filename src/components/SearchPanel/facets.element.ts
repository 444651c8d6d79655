import type { Strings } from '#strings/strings.ts';
import type { Counts } from './pagefind.element.ts';
import { facetNames, type Asked, type FacetName } from './state.element.ts';

export interface FacetWords {
  readonly search: Strings['search'];
  readonly kinds: Strings['kinds'];
  /** What stands in the index for “nobody named” and “no year known”. */
  readonly none: string;
}

/** The name of a kind of document; the kind itself where it has none. */
export function kindName(kind: string, { kinds }: FacetWords): string {
  return (kinds as Readonly<Record<string, string>>)[kind] ?? kind;
}

function nameOf(facet: FacetName, value: string, words: FacetWords): string {
  if (value === words.none) return facet === 'speaker' ? words.search.noSpeaker : words.search.undated;
  return facet === 'kind' ? kindName(value, words) : value;
}

/** Values with hits, and those chosen; years in their order, others by number of hits. */
function valuesOf(facet: FacetName, counts: Counts, chosen: readonly string[]): (readonly [string, number])[] {
  const all = Object.entries(counts[facet] ?? {}).filter(([value, count]) => count > 0 || chosen.includes(value));
  const known = new Set(all.map(([value]) => value));
  const missing = chosen.filter((value) => !known.has(value)).map((value) => [value, 0] as const);
  return [...all, ...missing].sort(([a, more], [b, less]) =>
    facet === 'year' ? b.localeCompare(a) : less - more || a.localeCompare(b),
  );
}

function option(facet: FacetName, value: string, count: number, checked: boolean, words: FacetWords): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = value;
  box.checked = checked;
  const name = document.createElement('bdi');
  name.textContent = nameOf(facet, value, words);
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = new Intl.NumberFormat(words.search.locale).format(count);
  label.append(box, name, ' ', number);
  return label;
}

/**
 * Fills the form of the facets with the values that have hits.
 * The field that had the focus has it again, so that a keyboard user is not thrown back.
 */
export function showFacets(form: HTMLElement, counts: Counts, { chosen }: Asked, words: FacetWords): void {
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && form.contains(active) ? [active.name, active.value] : null;
  form.replaceChildren(
    ...facetNames.flatMap((facet) => {
      const values = valuesOf(facet, counts, chosen[facet]);
      if (values.length < 2 && chosen[facet].length === 0) return [];
      const set = document.createElement('fieldset');
      const legend = document.createElement('legend');
      legend.textContent = words.search.facetNames[facet];
      set.append(
        legend,
        ...values.map(([value, count]) => option(facet, value, count, chosen[facet].includes(value), words)),
      );
      return [set];
    }),
  );
  if (!focused) return;
  for (const box of form.querySelectorAll('input'))
    if (box.name === focused[0] && box.value === focused[1]) box.focus();
}

/** The values that are ticked. */
export function chosenIn(form: HTMLElement): Asked['chosen'] {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  const of = (facet: FacetName): string[] => ticked.filter(({ name }) => name === facet).map(({ value }) => value);
  return { speaker: of('speaker'), kind: of('kind'), year: of('year') };
}
