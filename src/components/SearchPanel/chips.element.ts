import { facets, type Facet } from '#search/engine.ts';
import { fill } from '#strings/plural.ts';
import { make, makeButton } from '../make.element.ts';
import { valueName } from './facet-names.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import { toggled, type Asked } from './state.element.ts';

/** One thing that narrows a question: how it is called, and the question without it. */
export interface Chip {
  readonly text: string;
  readonly without: Asked;
}

/**
 * Everything that narrows a question, in the order of the facets, days last.
 * @param nameOf the name of a value as documents have it; null where no answer has told it
 */
export function chipsOf(
  asked: Asked,
  nameOf: (facet: Facet, value: string) => string | null,
  strings: PanelStrings,
): Chip[] {
  const { chip, facetNames, from, to } = strings.search;
  const days = [
    { facet: from, value: asked.from, without: { ...asked, from: null } },
    { facet: to, value: asked.to, without: { ...asked, to: null } },
  ];
  return [
    ...facets.flatMap((facet) =>
      asked.chosen[facet].map((value) => ({
        text: fill(chip, {
          facet: facetNames[facet],
          value: valueName(facet, value, nameOf(facet, value), strings),
        }),
        without: toggled(asked, facet, value),
      })),
    ),
    ...days.flatMap(({ facet, value, without }) =>
      value === null ? [] : [{ text: fill(chip, { facet, value }), without }],
    ),
  ];
}

/** The chips as entries of a list, each a button that takes it away. */
export function chipItems(chips: readonly Chip[], ask: (asked: Asked) => void, strings: PanelStrings): HTMLLIElement[] {
  return chips.map(({ text, without }) => {
    const cross = make('span', 'cross', '×');
    cross.ariaHidden = 'true';
    const label = make('span', '', make('bdi', '', text), ' ', cross);
    const button = makeButton('chip', label, () => {
      ask(without);
    });
    button.setAttribute('aria-label', fill(strings.search.removeChip, { chip: text }));
    return make('li', '', button);
  });
}
