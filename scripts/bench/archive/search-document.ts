import type { SearchDocument, SearchParagraph } from '#search/engine.ts';
import { datingOf } from './dates.ts';
import type { PlannedDocument } from './plan.ts';

/** A planned document as it goes into an index, without a capture in between. */
export function searchDocumentOf(planned: PlannedDocument): SearchDocument {
  const { id, title, summary, kind, publisher, language, topics, turns, edtf } = planned;
  let number = 0;
  const paragraphs = turns.flatMap(({ speaker, paragraphs: texts }) =>
    texts.map((text): SearchParagraph => ({
      id: `p${(number += 1)}`,
      text,
      speaker: speaker && { key: speaker.name, name: speaker.name },
      role: speaker?.office ?? null,
    })),
  );
  const speakers = [...new Set(turns.flatMap(({ speaker }) => speaker?.name ?? []))];
  return {
    id,
    title,
    ...datingOf(edtf),
    kind,
    publisher: { key: publisher, name: publisher },
    language,
    head: [title, ...(summary === null ? [] : [summary]), ...speakers, publisher, ...topics],
    paragraphs,
  };
}
