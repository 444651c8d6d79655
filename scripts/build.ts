/**
 * `npm run build [-- --outDir FOLDER]`: builds the pages and the search index of an archive.
 * `CONTENT_DIR=FOLDER` chooses the archive. Exit code 1 where a document or `site.yaml` has an error; then nothing is
 * published, and the site built before stays as it is.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { Command } from 'commander';
import { addressesFor } from '#addresses/addresses.ts';
import { openArchive } from '#corpus/archive.ts';
import { cacheDir, contentDir, preparedDir } from '#corpus/content-dir.ts';
import { CorpusFailure } from '#corpus/failure.ts';
import { readSite } from '#corpus/site.ts';
import { pagefindBuilder } from '#search/pagefind/build.ts';
import { count } from '#strings/plural.ts';
import { stringsFor } from '#strings/strings.ts';
import { indexSearch } from './build/index-search.ts';
import { guardOutFolder, OutFolderFailure, replaceOutFolder } from './build/out-folder.ts';
import { Warnings } from './build/warnings.ts';
import { writeHeaders } from './build/write-headers.ts';
import { writeRedirects } from './build/write-redirects.ts';

/** The errors of the archive among the causes of a failure: Astro wraps what a loader throws, and loses its class. */
function archiveFailure(error: unknown): Error | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause.name === CorpusFailure.name || cause.name === OutFolderFailure.name) return cause;
  return null;
}

async function buildArchive(outDir: string): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = contentDir();
  const site = readSite(folder);
  const prepared = preparedDir(path.join(root, cacheDir(folder)));
  guardOutFolder(outDir, [root, path.resolve(folder)]);
  const building = `${outDir}.building`;
  await rm(building, { recursive: true, force: true });
  const warnings = new Warnings();
  let counts: ReadonlyMap<string, number>;
  try {
    await build({ root, outDir: building, logLevel: 'warn' });
    const base = new URL(site.address).pathname.replace(/\/+$/u, '');
    await writeHeaders(building, base);
    const strings = stringsFor(site.language);
    await writeRedirects(folder, building, base, addressesFor(strings.language));
    const index = path.join(building, 'pagefind');
    counts = await indexSearch(pagefindBuilder(), prepared, index, strings, (document) => {
      warnings.count(document);
    });
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  }
  await replaceOutFolder(building, outDir);
  const { locale, counts: forms } = stringsFor('en');
  const searchable = [...counts]
    .map(([language, paragraphs]) => `${count(locale, paragraphs, forms.paragraphs)} (${language})`)
    .join(', ');
  console.log(`Built ${folder} into ${outDir}; searchable: ${searchable || 'nothing'}.`);
  const { documents, ignored } = openArchive(folder);
  const summary = warnings.summary(documents, ignored.length);
  if (summary !== null) console.warn(summary);
}

const { outDir } = new Command('npm run build --')
  .description('Builds the pages and the search index of an archive; CONTENT_DIR=FOLDER chooses the archive.')
  .option('--outDir <folder>', 'where the site goes', 'dist')
  .parse()
  .opts<{ outDir: string }>();
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
try {
  await buildArchive(path.resolve(outDir));
} catch (error) {
  const failure = archiveFailure(error);
  if (!failure) throw error;
  console.error(`\n${failure.message}`);
  process.exitCode = 1;
}
