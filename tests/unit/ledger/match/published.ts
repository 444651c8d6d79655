import type { Published } from '#ledger/match.ts';

/** A paragraph that is present. @param first the words that its id was first given for */
export function published(text: string, first = text): Published {
  const former = first === text ? [] : [first];
  return { text, speaker: null, live: true, since: 1, changed: former.length + 1, first, former };
}

/** Paragraphs of a new text. */
export const passages = (...texts: string[]) => texts.map((text) => ({ text, speaker: null }));
