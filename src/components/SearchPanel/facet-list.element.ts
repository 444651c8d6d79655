import type { Facet } from '#search/engine.ts';
import { fill } from '#strings/plural.ts';
import { make, makeButton } from '../make.element.ts';
import { firstOptions, named, type FacetOption } from './facet-options.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';

/** How the list of a facet stands: whether all values are shown, and what is typed to find one. It outlives each answer. */
export interface ListState {
  isOpen: boolean;
  typed: string;
}

/** More boxes at a time than this make a browser slow and nobody reads them: the field finds the others. */
const MOST_BOXES = 300;

function box(facet: Facet, { value, name, count, isChosen }: FacetOption, locale: string): HTMLLabelElement {
  const input = make('input', '');
  input.type = 'checkbox';
  input.name = facet;
  input.value = value;
  input.checked = isChosen;
  const number = new Intl.NumberFormat(locale).format(count);
  return make('label', '', input, make('bdi', '', name), ' ', make('span', 'count', number));
}

/** The field that finds a value among all. */
function finder(facet: Facet, state: ListState, { search }: PanelStrings, typed: () => void): HTMLInputElement {
  const field = make('input', 'find');
  field.type = 'search';
  field.value = state.typed;
  field.autocomplete = 'off';
  field.dataset.find = facet;
  const label = fill(search.findIn, { facet: search.facetNames[facet] });
  field.placeholder = label;
  field.setAttribute('aria-label', label);
  field.addEventListener('input', () => {
    state.typed = field.value;
    typed();
  });
  // It is no value of the form, whose change asks anew.
  field.addEventListener('change', (event) => {
    event.stopPropagation();
  });
  return field;
}

/**
 * The values of one facet as boxes: the first of them, and a button that opens the list of all with a field to find one.
 * @param options not empty
 */
export function facetList(
  facet: Facet,
  options: readonly FacetOption[],
  state: ListState,
  strings: PanelStrings,
): HTMLFieldSetElement {
  const { search, locale } = strings;
  const first = firstOptions(options);
  const boxes = make('div', 'boxes');
  const set = make('fieldset', facet, make('legend', '', search.facetNames[facet]));
  const field = finder(facet, state, strings, () => {
    draw();
  });
  const more = makeButton('all', '', () => {
    state.isOpen = !state.isOpen;
    state.typed = '';
    field.value = '';
    draw();
    if (state.isOpen) field.focus();
  });
  const draw = (): void => {
    const shown = state.isOpen ? named(options, state.typed).slice(0, MOST_BOXES) : first;
    field.hidden = !state.isOpen;
    boxes.classList.toggle('long', state.isOpen);
    boxes.replaceChildren(
      ...(shown.length > 0 ? shown.map((option) => box(facet, option, locale)) : [make('p', '', search.noneFound)]),
    );
    more.textContent = state.isOpen
      ? search.fewer
      : fill(search.all, { count: new Intl.NumberFormat(locale).format(options.length) });
    more.ariaExpanded = String(state.isOpen);
  };
  draw();
  set.append(field, boxes);
  if (first.length < options.length) set.append(more);
  return set;
}
