import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import type { Document, DocumentRecord } from '#document/document.ts';
import type { Site } from '#document/site.ts';
import { byTime } from './order.ts';

export { isDated, neighboursOf } from './order.ts';
export { certainty, monthsOf, yearsOf, type Period } from './periods.ts';

/** All documents in order of time, undated ones last. */
export async function records(): Promise<DocumentRecord[]> {
  const entries = await getCollection('documents');
  return entries.map((entry) => entry.data).sort(byTime);
}

/**
 * A whole document, read from the file the loader prepared.
 * @throws Error where there is no document of this id
 */
export async function documentOf(id: string): Promise<Document> {
  const entry = await getEntry('documents', id);
  if (!entry?.filePath) throw new Error(`There is no document “${id}” in the catalogue.`);
  return JSON.parse(await readFile(path.resolve(entry.filePath), 'utf8')) as Document;
}

/**
 * What `site.yaml` says.
 * @throws Error where the loader has not run
 */
export async function site(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The catalogue is empty: the loader has not run.');
  return entry.data;
}
