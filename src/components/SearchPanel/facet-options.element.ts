import type { Facet, FacetCount } from '#search/engine.ts';
import { valueName, type KnownNames } from './facet-names.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';

/** A value of a facet as it is offered. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** So many values are offered at once, those chosen besides; the others stand in the list of all. */
const FIRST = 8;

/**
 * What a facet offers, in the order of the counts; what is chosen and has no paragraphs comes last. Nothing where there is
 * nothing to choose between.
 */
export function optionsOf(
  facet: Facet,
  counts: readonly FacetCount[],
  chosen: readonly string[],
  names: Pick<KnownNames, 'of'>,
  strings: PanelStrings,
): FacetOption[] {
  const some = counts.filter(({ count }) => count > 0);
  const gone = chosen.filter((value) => !some.some(({ key }) => key === value)).map((key) => ({ key, count: 0 }));
  if (some.length + gone.length < 2 && chosen.length === 0) return [];
  return [...some, ...gone].map(({ key: value, count }) => ({
    value,
    name: valueName(facet, value, names.of(facet, value), strings),
    count,
    isChosen: chosen.includes(value),
  }));
}

/** The options shown before somebody asks for all: the first, and every chosen one. A list that is hardly longer is whole. */
export function firstOptions(options: readonly FacetOption[]): FacetOption[] {
  if (options.length <= FIRST + 1) return [...options];
  return options.filter(({ isChosen }, index) => isChosen || index < FIRST);
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose names hold what was typed, whatever the case and the marks on letters. */
export function named(options: readonly FacetOption[], typed: string): FacetOption[] {
  const wanted = folded(typed.trim());
  return options.filter(({ name }) => folded(name).includes(wanted));
}
