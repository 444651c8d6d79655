import type { IndexFile, SearchDocument } from '#search/engine.ts';
import { openIndex } from '#search/statements/ask/open.ts';
import { statementsBuilder } from '#search/statements/build/build.ts';
import { planArchive, type ArchiveSettings } from '../../scripts/bench/archive/plan.ts';
import { searchDocumentOf } from '../../scripts/bench/archive/search-document.ts';

const AFTER_ALL = '~';

/** Documents of a generated archive in order of time, those without a date last. */
export function generatedDocuments(settings: ArchiveSettings, many: number): SearchDocument[] {
  const { document } = planArchive(settings);
  const key = ({ days, id }: SearchDocument): string => [...(days ?? [AFTER_ALL]), id].join(' ');
  return Array.from({ length: many }, (_, place) => searchDocumentOf(document(place))).sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  );
}

/** The files of an index of these documents, by path. */
export async function indexFilesOf(
  documents: readonly SearchDocument[],
  spellings: readonly (readonly string[])[] = [],
): Promise<Map<string, Uint8Array>> {
  // Two in three were published, so that segments and order of time are different things.
  const placed = documents.map(({ id }, at) => ({
    id,
    published: at % 3 === 0 ? null : `2026-01-${String(10 + (at % 19))}`,
  }));
  const builder = statementsBuilder(placed, spellings);
  for (const document of documents) builder.add(document);
  const files = new Map<string, Uint8Array>();
  for await (const { path, content } of builder.files()) files.set(path, content);
  return files;
}

/** An engine that reads its files from memory. */
export const engineOver = (files: ReadonlyMap<string, IndexFile['content']>): ReturnType<typeof openIndex> =>
  openIndex((path) => {
    const content = files.get(path);
    return Promise.resolve(content === undefined ? null : Uint8Array.from(content));
  });
