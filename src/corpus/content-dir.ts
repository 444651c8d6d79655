import path from 'node:path';

/** The folder of the archive to build: `CONTENT_DIR` where it is set, else `content`. */
export function contentDir(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { CONTENT_DIR: folder = '' } = environment;
  return folder === '' ? 'content' : folder;
}

/** Astro's cache folder for an archive. Each has its own, so that two can be built one after the other or side by side. */
export function cacheDir(folder: string): string {
  return path.join('.cache', encodeURIComponent(folder));
}

/** Where the loader puts the whole documents, one JSON file each, below Astro's cache folder. */
export function preparedDir(cache: string): string {
  return path.join(cache, 'documents');
}

/** Where the loader puts the words of all published versions, one JSON file a document, below Astro's cache folder. */
export function publishedDir(cache: string): string {
  return path.join(cache, 'published');
}
