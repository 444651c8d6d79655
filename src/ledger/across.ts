import type { Changes, Elsewhere } from './compare.ts';
import { foldForMatching } from './fold.ts';

/** Words with fewer letters than this, “Thank you very much.”, stand in any document: where they go from one and come to another, nothing moved. */
const TELLING_LETTERS = 40;

/**
 * Leads words that go from one document and come to another in the same publication: one document cut into two files, two put into
 * one, two that exchanged their names. The words must be the same, and the same person must speak them where both documents name one:
 * what is only alike may say the opposite.
 * @param all what is to be published together
 * @returns the same, in each change that withdraws a paragraph the paragraphs of other documents in which its words stand
 */
export function leadAcross(all: readonly Changes[]): readonly Changes[] {
  const come = new Map<string, (Elsewhere & { readonly speaker: string | null })[]>();
  for (const { document, present } of all)
    for (const { id, text, speaker, published } of present) {
      const words = foldForMatching(text);
      if (published || words.length < TELLING_LETTERS) continue;
      const list = come.get(words);
      if (list) list.push({ document, id, speaker });
      else come.set(words, [{ document, id, speaker }]);
    }
  const led = new Map<string, readonly Elsewhere[]>();
  for (const { document, changes } of all)
    for (const { id, fate, was, speaker = null } of changes) {
      const places = fate === 'withdrawn' ? (come.get(foldForMatching(was)) ?? []) : [];
      const others = places
        .filter((place) => place.document !== document)
        .filter((place) => place.speaker === null || speaker === null || place.speaker === speaker)
        .map((place) => ({ document: place.document, id: place.id }));
      if (others.length > 0) led.set(keyOf({ document, id }), others);
    }
  return all.map((each) => ({
    ...each,
    changes: each.changes.map((change) => {
      const elsewhere = led.get(keyOf({ document: each.document, id: change.id }));
      return elsewhere ? { ...change, elsewhere } : change;
    }),
  }));
}

const keyOf = ({ document, id }: Elsewhere): string => `${document}#${id}`;
