import { isName } from '../words/is-name.ts';
import { inOrder } from './in-order.ts';
import type { Entry } from './inverted.ts';

/**
 * Those of some entries of which a form is written as a name.
 * @param dictionaries those of all segments, since a name is one by all its occurrences
 */
export function namesAmong(entries: ReadonlySet<string>, dictionaries: readonly (readonly Entry[])[]): string[] {
  const forms = new Map<string, { readonly entry: string; occurrences: number; capitals: number }>();
  for (const dictionary of dictionaries) {
    for (const [entry, own] of dictionary) {
      if (!entries.has(entry)) continue;
      for (const { form, occurrences, capitals } of own) {
        const sum = forms.get(form) ?? { entry, occurrences: 0, capitals: 0 };
        sum.occurrences += occurrences;
        sum.capitals += capitals;
        forms.set(form, sum);
      }
    }
  }
  const names = [...forms.values()].filter(isName);
  return [...new Set(names.map(({ entry }) => entry))].sort(inOrder);
}
