import type { SearchDocument } from '#search/engine.ts';
import { planArchive, type ArchiveSettings } from '../../scripts/bench/archive/plan.ts';
import { searchDocumentOf } from '../../scripts/bench/archive/search-document.ts';

const AFTER_ALL = '~';

/** Every eighth date has an open end, and the date after it an open beginning. */
function opened(document: SearchDocument, place: number): SearchDocument {
  if (document.days === null || place % 8 > 1) return document;
  const [first, last] = document.days;
  return { ...document, days: place % 8 === 0 ? [first, null] : [null, last] };
}

/** Documents of a generated archive in order of time, those without a date last; some dates have an open end. */
export function generatedDocuments(settings: ArchiveSettings, many: number): SearchDocument[] {
  const { document } = planArchive(settings);
  const key = ({ days, id }: SearchDocument): string =>
    [days?.[0] ?? days?.[1] ?? AFTER_ALL, days?.[1] ?? AFTER_ALL, id].join(' ');
  return Array.from({ length: many }, (_, place) => opened(searchDocumentOf(document(place)), place)).sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  );
}

/** Days of first publication: two in three documents have one, so that segments and order of time are different things. */
export function publishedSomehow(documents: readonly SearchDocument[]): (id: string) => string | null {
  const days = documents.map(({ id }, at) => [id, at % 3 === 0 ? null : `2026-01-${String(10 + (at % 19))}`] as const);
  const byId = new Map(days);
  return (id) => byId.get(id) ?? null;
}
