import { existsSync, renameSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesFor } from '#addresses/addresses.ts';
import { openArchive } from '#corpus/archive.ts';
import { preparedDir } from '#corpus/content-dir.ts';
import { readPeople } from '#corpus/people.ts';
import { readSite } from '#corpus/site.ts';
import { statementsBuilder } from '#search/statements/build/build.ts';
import { spellingsIn } from '#search/statements/build/spellings.ts';
import { INDEX_FOLDER } from '#search/statements/format/layout.ts';
import { count } from '#strings/plural.ts';
import { stringsFor } from '#strings/strings.ts';
import { naming } from '../disk/fault.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { freshFolder, leftBehind, removeOwn, tryToRemove } from '../disk/own-folder.ts';
import { TRACE } from '../terminal/command-line.ts';
import { documentIndexes } from './index-documents.ts';
import { documentsInOrder, eachDocument, placedOf, writeIndex } from './index-search.ts';
import { writeLicences } from './licences.ts';
import type { BuildOptions } from './options.ts';
import type { Kept } from './out-folder.ts';
import { putInPlace } from './put-in-place.ts';
import { ownEnvironment } from './own-environment.ts';
import { readyAstroFolder } from './ready-astro-folder.ts';
import { Warnings } from './warnings.ts';
import { charsetRules, writeCharsets } from './write-charsets.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Beginning of the paths of the folders in which Astro works, a fresh one for each build, so that any number can run at once. */
const WORK = path.join(root, '.cache', 'build-');

/** Folders of the project in which no site belongs; what else it holds is in the way of itself. */
const CLOSED = ['.git', '.config', 'node_modules', 'public', 'scripts', 'src'].map((name) => path.join(root, name));

/**
 * Builds an archive into a folder of its own and puts the site in the place of the one before.
 * @returns the exit code
 * @throws {Refused} where the folder for the site is not to be replaced
 * @throws {CorpusFailure} where a document or `site.yaml` has an error, perhaps wrapped by Astro
 * @throws what the disk says; the site built before then stays as it is
 */
export async function runBuild({ content, outDir }: BuildOptions): Promise<number> {
  ownEnvironment('production');
  readSite(content);
  readPeople(content);
  const kept: Kept = {
    whole: [root, path.resolve(content)],
    closed: [...CLOSED, path.resolve(content, 'documents'), path.resolve(content, 'ledger')],
  };
  const { made, digest, earlier } = await putInPlace(outDir, kept, (target) => buildInto(target, content));
  if (earlier !== null)
    console.log(
      `The site in ${outDir} had been built by an earlier version, which left no list of what it wrote; it is now in ${earlier}. Remove that folder if nothing of yours is in it.`,
    );
  console.log(`Built ${content} into ${outDir}; searchable: ${searchable(made.counts)}.`);
  console.log(`SHA-256 of all that was written: ${digest}`);
  const { documents, ignored } = openArchive(content);
  const summary = made.warnings.summary(documents, ignored.length);
  if (summary !== null) console.warn(summary);
  return 0;
}

function searchable(counts: ReadonlyMap<string, number>): string {
  const { locale, counts: forms } = stringsFor('en');
  const parts = [...counts].map(
    ([language, paragraphs]) => `${count(locale, paragraphs, forms.paragraphs)} (${language})`,
  );
  return parts.join(', ') || 'nothing';
}

interface Built {
  /** Number of records of the search index by language. */
  readonly counts: ReadonlyMap<string, number>;
  readonly warnings: Warnings;
}

/**
 * Builds the whole site. Astro works below the project, where its pages find their packages; then the site goes where it is wanted.
 * @param target a path at which nothing stands
 */
async function buildInto(target: string, content: string): Promise<Built> {
  makeFolder(path.dirname(WORK));
  leftBehind(WORK).forEach(removeOwn);
  const work = freshFolder(WORK);
  try {
    const pages = path.join(work, 'site');
    const cache = path.join(work, 'cache');
    readyAstroFolder(root);
    // What goes wrong is thrown as well, and is said once and in words.
    const logLevel = process.env[TRACE] ? 'info' : 'silent';
    // Loaded only now: what is refused is refused at once.
    const { build } = await import('astro');
    await naming(work, () => build({ root, outDir: pages, cacheDir: cache, logLevel }));
    const built = await naming(pages, () => complete(pages, content, preparedDir(cache)));
    await naming(target, () => move(pages, target));
    return built;
  } finally {
    tryToRemove(work);
  }
}

/** Adds to the pages what Astro does not make. @param prepared folder of the whole documents */
async function complete(pages: string, content: string, prepared: string): Promise<Built> {
  const site = readSite(content);
  const base = new URL(site.address).pathname.replace(/\/+$/u, '');
  const strings = stringsFor(site.language);
  await writeHeaders(pages, base);
  const isInArchive = (id: string): boolean => existsSync(path.join(prepared, `${id}.json`));
  await writeRedirects(content, pages, base, addressesFor(strings.language), isInArchive);
  writeLicences(pages);
  const warnings = new Warnings();
  const charsets: string[] = [];
  const order = await documentsInOrder(prepared);
  const statements = statementsBuilder(order.map(placedOf), spellingsIn(readPeople(content)));
  const documents = await documentIndexes(order.length, site.searchTextsUpTo);
  try {
    const counts = await eachDocument(prepared, order, strings, async (document, searched) => {
      warnings.count(document);
      charsets.push(charsetRules(document, base));
      statements.add(searched);
      await documents.add(document, searched);
    });
    await writeIndex(statements, path.join(pages, INDEX_FOLDER));
    await documents.write(pages);
    await writeCharsets(pages, charsets);
    return { counts, warnings };
  } finally {
    await documents.close();
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    // Not all at once by `cpSync`, which says of a full disk that it failed.
    await cp(from, to, { recursive: true });
  }
}
