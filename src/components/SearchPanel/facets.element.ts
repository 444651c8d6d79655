import { byFacet, facets, NONE, type Counts, type Facet, type FacetValues } from '#search/engine.ts';
import type { Strings } from '#strings/strings.ts';
import { make } from '../make.element.ts';

/** The strings of the panel. */
export interface PanelStrings extends Pick<Strings, 'search' | 'kinds' | 'locale'> {
  readonly paragraphs: Strings['counts']['paragraphs'];
  readonly paragraph: Strings['body']['paragraph'];
  /** The ids of those whom a register knows, by each name that documents print of them. */
  readonly people: Readonly<Record<string, string>>;
}

/** A value of a facet as it is offered. */
interface FacetOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** The name of a kind of document; the kind itself where it has none. */
export function kindName(kind: string, { kinds }: PanelStrings): string {
  return (kinds as Readonly<Record<string, string>>)[kind] ?? kind;
}

/** The name of a speaker; the very value of the facet where no register knows the name. */
export const speakerName = (value: string, { people }: PanelStrings): string =>
  Object.keys(people).find((name) => people[name] === value) ?? value;

function nameOf(facet: Facet, value: string, strings: PanelStrings): string {
  if (value === NONE) return facet === 'speaker' ? strings.search.noSpeaker : strings.search.undated;
  if (facet === 'speaker') return speakerName(value, strings);
  return facet === 'kind' ? kindName(value, strings) : value;
}

/**
 * What a facet offers: values with hits, and those chosen; years the newest first, others by number of hits. Nothing
 * where there is nothing to choose between.
 */
export function optionsOf(
  facet: Facet,
  counts: Counts[Facet],
  chosen: readonly string[],
  strings: PanelStrings,
): FacetOption[] {
  const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0);
  const all = [...new Set([...values, ...chosen])];
  if (all.length < 2 && chosen.length === 0) return [];
  return all
    .map((value) => ({
      value,
      name: nameOf(facet, value, strings),
      count: counts[value] ?? 0,
      isChosen: chosen.includes(value),
    }))
    .sort((a, b) =>
      facet === 'year' ? b.value.localeCompare(a.value) : b.count - a.count || a.value.localeCompare(b.value),
    );
}

function box(facet: Facet, { value, name, count, isChosen }: FacetOption, locale: string): HTMLLabelElement {
  const input = make('input', '');
  input.type = 'checkbox';
  input.name = facet;
  input.value = value;
  input.checked = isChosen;
  const number = new Intl.NumberFormat(locale).format(count);
  return make('label', '', input, make('bdi', '', name), ' ', make('span', 'count', number));
}

/**
 * Fills the form of the facets with the values that have hits.
 * The field that had the focus has it again, so that a keyboard user is not thrown back.
 */
export function showFacets(form: HTMLElement, counts: Counts, chosen: FacetValues, strings: PanelStrings): void {
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && form.contains(active) ? [active.name, active.value] : null;
  form.replaceChildren(
    ...facets.flatMap((facet) => {
      const options = optionsOf(facet, counts[facet], chosen[facet], strings);
      if (options.length === 0) return [];
      const legend = make('legend', '', strings.search.facetNames[facet]);
      return make('fieldset', '', legend, ...options.map((option) => box(facet, option, strings.locale)));
    }),
  );
  if (!focused) return;
  for (const input of form.querySelectorAll('input'))
    if (input.name === focused[0] && input.value === focused[1]) input.focus();
}

/** The values that are ticked. */
export function chosenIn(form: HTMLElement): FacetValues {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  return byFacet((facet) => ticked.filter(({ name }) => name === facet).map(({ value }) => value));
}
