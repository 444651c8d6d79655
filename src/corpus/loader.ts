import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { originalBeside, recordSchema, type Document } from '#document/document.ts';
import { publicationsSchema } from '#document/permanence.ts';
import { siteSchema } from '#document/site.ts';
import { documentsFolder } from './archive.ts';
import { contentDir, preparedDir, publishedDir } from './content-dir.ts';
import { CorpusFailure, inWords } from './failure.ts';
import { watch } from './watch.ts';
import { indexFile, ledgerFolder, readLedgers } from './ledgers.ts';
import { loadCorpus } from './load-corpus.ts';
import { publicationOf, publishedWordsOf } from './publications.ts';
import { publishedFiles } from './published-files.ts';
import { readSite, siteFile } from './site.ts';

/**
 * Loads the documents of the archive. Everything is built anew each time, so that a changed parser never leaves old
 * readings behind. Astro's store gets the records only; the whole document goes as JSON into the cache folder, and the
 * entry's `filePath` says where.
 *
 * Throws `CorpusFailure` with the errors of all documents; Astro then stops the build. The dev server goes on.
 */
export function documentsLoader(folder = contentDir()) {
  return {
    name: 'documents',
    schema: recordSchema,
    load: async (context: LoaderContext) => {
      const { store, config, watcher, logger } = context;
      const root = fileURLToPath(config.root);
      const prepared = preparedDir(fileURLToPath(config.cacheDir));
      const fileOf = (id: string): string => path.join(prepared, `${id}.json`);
      const keep = async (document: Document, original: Uint8Array): Promise<void> => {
        await writeFile(fileOf(document.id), JSON.stringify(document));
        await writeFile(originalBeside(fileOf(document.id)), original);
      };

      const sync = async (): Promise<void> => {
        await rm(prepared, { recursive: true, force: true });
        await mkdir(prepared, { recursive: true });
        const { records, errors } = await loadCorpus(folder, keep);
        if (errors.length > 0 && !watcher) throw new CorpusFailure(errors);
        // In dev the documents are shown as far as they can be read; the preview says what is wrong with them.
        if (errors.length > 0) logger.error(inWords(errors));
        store.clear();
        const firstOfEach = new Map(records.toReversed().map((record) => [record.id, record]));
        for (const record of firstOfEach.values()) {
          const data = await context.parseData({ id: record.id, data: record });
          store.set({ id: record.id, data, filePath: path.relative(root, fileOf(record.id)) });
        }
        logger.info(`${String(records.length)} documents read from ${folder}`);
      };

      await sync();
      watch(context, [documentsFolder(folder), ledgerFolder(folder), indexFile(ledgerFolder(folder))], sync);
    },
  } satisfies Loader;
}

/** Loads `site.yaml` as the one entry `site`. */
export function siteLoader(folder = contentDir()) {
  return {
    name: 'site',
    schema: siteSchema,
    load: async (context: LoaderContext) => {
      const sync = (): Promise<void> =>
        Promise.try(() => {
          const data = readSite(folder);
          context.store.clear();
          context.store.set({ id: 'site', data });
        });
      await sync();
      watch(context, [siteFile(folder)], sync);
    },
  } satisfies Loader;
}

/**
 * Loads what was published as the one entry `publications`: for every document, the withdrawn ones among them, what its
 * addresses can be told from. The words of all versions go as JSON into a folder below the cache, one file a document, and the
 * files that the site publishes of the ledgers into `files` below that; the entry's `filePath` says where. Damaged ledgers are the business of `documentsLoader`, which stops the build for them.
 */
export function publicationsLoader(folder = contentDir()) {
  return {
    name: 'publications',
    schema: publicationsSchema,
    load: async (context: LoaderContext) => {
      const { store, config } = context;
      const published = publishedDir(fileURLToPath(config.cacheDir));
      const id = 'publications';
      const sync = async (): Promise<void> => {
        await rm(published, { recursive: true, force: true });
        await mkdir(published, { recursive: true });
        const ledgers = await readLedgers(folder);
        for (const [document, ledger] of ledgers.byDocument)
          await writeFile(path.join(published, `${document}.json`), JSON.stringify(publishedWordsOf(ledger)));
        const files = publishedFiles(folder, ledgers);
        for (const [name, bytes] of files) await writeWhole(path.join(published, 'files', name), bytes);
        const data = await context.parseData({
          id,
          data: {
            documents: [...ledgers.byDocument.values()].map(publicationOf),
            root: ledgers.index?.root ?? null,
            files: [...files.keys()],
          },
        });
        store.clear();
        store.set({ id, data, filePath: path.relative(fileURLToPath(config.root), published) });
      };
      await sync();
      watch(context, [ledgerFolder(folder), indexFile(ledgerFolder(folder))], sync);
    },
  } satisfies Loader;
}

/** Writes a file and the folders that it lies in. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
