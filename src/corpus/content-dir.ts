import { createHash } from 'node:crypto';
import path from 'node:path';

/** The folder of the archive to build: `CONTENT_DIR` where it is set, else `content`. */
export function contentDir(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { CONTENT_DIR: folder = '' } = environment;
  return folder === '' ? 'content' : folder;
}

/**
 * Astro's cache folder for an archive while it is being written; a build has a fresh one of its own. It is called by a digest of
 * the archive's whole path: a name made of the path itself could lead out of the folder, or be too long for one.
 */
export function cacheDir(folder: string): string {
  return path.join('.cache', createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16));
}

/** Where the loader puts the whole documents, one JSON file each, below Astro's cache folder. */
export function preparedDir(cache: string): string {
  return path.join(cache, 'documents');
}

/** Where the loader puts the words of all published versions, one JSON file a document, below Astro's cache folder. */
export function publishedDir(cache: string): string {
  return path.join(cache, 'published');
}
