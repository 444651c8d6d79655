import type { Changes, Elsewhere } from './compare.ts';
import { foldForMatching } from './fold.ts';
import { match, type Published } from './match.ts';
import { places } from './match/lists.ts';

/** Words with fewer letters than this, “Thank you very much.”, stand in any document: where they go from one and come to another, nothing moved. */
const TELLING_LETTERS = 40;

/**
 * Leads words that go from one document and come to another in the same publication: one document cut into two files, two put into
 * one, two that exchanged their names. They are matched as the words of one document are.
 * @param all what is to be published together
 * @returns the same, in each change that withdraws a paragraph the paragraphs of other documents in which its words stand
 */
export function leadAcross(all: readonly Changes[]): readonly Changes[] {
  const isTelling = (text: string): boolean => foldForMatching(text).length >= TELLING_LETTERS;
  const gone = all.flatMap(({ document, changes }) =>
    changes
      .filter(({ fate, was }) => fate === 'withdrawn' && isTelling(was))
      .map(({ id, was }) => ({ document, id, text: was })),
  );
  const come = all.flatMap(({ document, present }) =>
    present
      .filter(({ published, text }) => !published && isTelling(text))
      .map(({ id, text }) => ({ document, id, text, speaker: null })),
  );
  if (gone.length === 0 || come.length === 0) return all;
  const { before } = match(gone.map(asPublished), come);
  const led = new Map<string, readonly Elsewhere[]>();
  for (const place of places(gone.length)) {
    const from = gone[place];
    const to = (before[place]?.into ?? []).flatMap((index) => come[index] ?? []);
    const others = to
      .filter(({ document }) => document !== from?.document)
      .map(({ document, id }) => ({ document, id }));
    if (from && others.length > 0) led.set(keyOf(from), others);
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

const asPublished = ({ text }: { readonly text: string }): Published => ({
  text,
  speaker: null,
  live: true,
  since: 1,
  changed: 1,
  first: text,
  former: [],
});
