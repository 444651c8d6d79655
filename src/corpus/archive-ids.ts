import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '#document/document.ts';
import { problem, type Problem } from '#document/problem.ts';
import { listCaptures, readBytes } from '#read/read-files.ts';
import { splitFrontMatter } from '#read/split-front-matter.ts';
import { idOfFile } from './build-document.ts';

/** The ids of an archive, each with the file that has it; of two files with one id the first in order. */
export type ArchiveIds = ReadonlyMap<string, string>;

/** The `documents` folder of the archive in which a file lies, or null: an archive has `site.yaml` beside `documents`. */
export function archiveAround(file: string): string | null {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder))
    if (path.basename(folder) === 'documents' && existsSync(path.join(folder, '..', 'site.yaml'))) return folder;
  return null;
}

/**
 * The files of an archive that nobody reads, as problems: a text that was saved in a word processor, the copy that an editor left.
 * @param others files below the `documents` folder that have not the ending of a capture
 */
export function ignored(others: readonly string[]): Problem[] {
  return others.map((file) => {
    const ending = path.extname(file);
    const what = ending === '' ? 'has no ending' : `ends in ${ending}`;
    return problem(
      'file-ignored',
      { file, line: null },
      `The file ${what} and is not read; captures end in .txt, .md or .html.`,
    );
  });
}

/** Reads the ids of an archive without reading its texts. @param documents its `documents` folder */
export function archiveIds(documents: string): ArchiveIds {
  const ids = new Map<string, string>();
  for (const file of listCaptures(documents).files) {
    const { bytes } = readBytes(file, documents);
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
      : [problem('id-duplicate', at, `“${id}” is already the id of ${path.basename(first)}.`)];
  const lost = related.filter((other) => !ids.has(other));
  return [
    ...taken,
    ...lost.map((other) =>
      problem('reference-unresolved', at, `\`related\` names “${other}”, but there is no such document.`),
    ),
  ];
}
