import path from 'node:path';
import type { Document } from '#document/document.ts';
import { problem, type Problem } from '#document/problem.ts';
import { splitFrontMatter } from '#read/split-front-matter.ts';
import { filesOf, type Archive } from './archive.ts';
import { idOfFile } from './read-told.ts';

/** The ids of an archive, each with the file that has it; of two files with one id the first in order. */
export type ArchiveIds = ReadonlyMap<string, string>;

/** Reads the ids of an archive without reading its texts. */
export function idsOf(archive: Archive): ArchiveIds {
  const ids = new Map<string, string>();
  for (const { file, bytes } of filesOf(archive)) {
    if (bytes === null) continue;
    const id = splitFrontMatter(bytes, file).editor?.id ?? idOfFile(file);
    if (!ids.has(id)) ids.set(id, file);
  }
  return ids;
}

/**
 * What is wrong with a document beside the others of its archive: an address that is taken, references that lead nowhere.
 * @param place the document's file as the index has it, and as it is to be named
 */
export function problemsAmong(
  ids: ArchiveIds,
  { id, related }: Pick<Document, 'id' | 'related'>,
  place: { readonly path: string; readonly file: string },
): Problem[] {
  const at = { file: place.file, line: null };
  const first = ids.get(id);
  const taken =
    first === undefined || first === place.path
      ? []
      : [problem('id-duplicate', at, 'plain', { id, file: path.basename(first) })];
  const lost = related.filter((other) => !ids.has(other));
  return [...taken, ...lost.map((other) => problem('reference-unresolved', at, 'plain', { other }))];
}
