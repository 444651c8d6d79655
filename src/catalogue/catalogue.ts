import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import { documentFrom, originalBeside, type Document, type DocumentRecord } from '#document/document.ts';
import {
  asHeld,
  publishedWordsFrom,
  type Publication,
  type Publications,
  type PublishedWords,
} from '#document/permanence.ts';
import type { Site } from '#document/site.ts';
import { byTime } from './order.ts';

export { isDated, neighboursIn } from './order.ts';
export { monthsOf, placed, possibleIn, yearsOf, type Placed } from './periods.ts';

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
  return documentFrom(await readFile(path.resolve(entry.filePath), 'utf8'));
}

/**
 * The bytes of a document's capture, as the loader left them.
 * @throws Error where there is no document of this id
 */
export async function originalOf(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const entry = await getEntry('documents', id);
  if (!entry?.filePath) throw new Error(`There is no document “${id}” in the catalogue.`);
  return new Uint8Array(await readFile(originalBeside(path.resolve(entry.filePath))));
}

/** The one entry of what was published, and the folder of the words of all versions and of the files for those who check them. */
async function published(): Promise<Publications & { folder: string }> {
  const entry = await getEntry('publications', 'publications');
  if (!entry?.filePath) throw new Error('The catalogue is empty: the loader has not run.');
  return { ...entry.data, folder: path.resolve(entry.filePath) };
}

/** What was published, document by document, the withdrawn ones among them. */
export async function publications(): Promise<Publication[]> {
  const ids = new Set((await getCollection('documents')).map(({ id }) => id));
  return (await published()).documents.map((each) => asHeld(each, (id) => ids.has(id)));
}

/** The record of the document that an address, present or former, leads to; null where there is none. */
export async function recordAt(address: string): Promise<DocumentRecord | null> {
  const find = async (id: string) => (await getEntry('documents', id))?.data ?? null;
  const moved = async () => (await publications()).find(({ formerly }) => formerly.includes(address))?.id;
  return (await find(address)) ?? (await find((await moved()) ?? address));
}

/** One digest of all that was published, and the paths below the site of the files by which it can be checked. */
export async function proofs(): Promise<Pick<Publications, 'root' | 'files'>> {
  const { root, files } = await published();
  return { root, files };
}

/**
 * The bytes of one of these files.
 * @param file its path below the site
 */
export async function proof(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { folder } = await published();
  return new Uint8Array(await readFile(path.join(folder, 'files', file)));
}

/**
 * The words of all published versions of a document, read from the file the loader prepared.
 * @throws Error where nothing was published under this id
 */
export async function publishedWordsOf(id: string): Promise<PublishedWords> {
  const { folder } = await published();
  return publishedWordsFrom(await readFile(path.join(folder, `${id}.json`), 'utf8'));
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
