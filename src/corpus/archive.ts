import { existsSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '#document/problem.ts';
import { listCaptures, readBytes, type FileBytes } from '#read/read-files.ts';

/** What an archive holds: names alone, nothing is read until it is asked for. */
export interface Archive {
  /** The folder of its captures. */
  readonly documents: string;
  /** Its captures, sorted by path; each path begins with the folder as it was given. */
  readonly files: readonly string[];
  /** A problem for each file that nobody reads: a text that was saved in a word processor, the copy that an editor left. */
  readonly ignored: readonly Problem[];
  /** What looks like a capture and cannot be opened. */
  readonly unreadable: readonly Problem[];
}

/** A capture of an archive: its bytes, or why there are none. */
export type ArchiveFile = FileBytes & { readonly file: string };

/** The folder of an archive's captures. @param folder the archive's folder */
export const documentsFolder = (folder: string): string => path.join(folder, 'documents');

/** Looks what is in an archive. Never throws. @param folder the archive's folder; where it is missing, that is a problem of the archive */
export function openArchive(folder: string): Archive {
  const documents = documentsFolder(folder);
  const { files, others, problems } = listCaptures(documents);
  return { documents, files, ignored: ignored(others), unreadable: problems };
}

/** The folder of the archive in which a file lies, or null: an archive has `site.yaml` beside `documents`. */
export function archiveAround(file: string): string | null {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const archive = path.dirname(folder);
    if (path.basename(folder) === 'documents' && existsSync(path.join(archive, 'site.yaml'))) return archive;
  }
  return null;
}

/** The files of an archive that nobody reads, as problems. @param others files below `documents` that have not the ending of a capture */
export function ignored(others: readonly string[]): Problem[] {
  return others.map((file) => {
    const ending = path.extname(file);
    const at = { file, line: null };
    return ending === '' ? problem('file-ignored', at, 'no-ending') : problem('file-ignored', at, 'ending', { ending });
  });
}

/** Reads the captures of an archive one after the other, in order, so that no more than one need be held. Never throws. */
export function* filesOf({ documents, files }: Archive): Generator<ArchiveFile> {
  for (const file of files) yield { file, ...readBytes(file, documents) };
}
