import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { recordSchema, type Document } from '#document/document.ts';
import { publicationSchema } from '#document/permanence.ts';
import { siteSchema } from '#document/site.ts';
import { contentDir, preparedDir, publishedDir } from './content-dir.ts';
import { CorpusFailure, inWords } from './failure.ts';
import { inTurn } from './in-turn.ts';
import { readLedgers } from './ledgers.ts';
import { loadCorpus } from './load-corpus.ts';
import { publicationOf, publishedWordsOf } from './publications.ts';
import { readSite } from './site.ts';

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
      const keep = (document: Document): Promise<void> => writeFile(fileOf(document.id), JSON.stringify(document));

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
      if (!watcher) return;
      const documents = path.resolve(folder, 'documents');
      const again = inTurn(sync, (reason) => {
        logger.error(reason instanceof Error ? reason.message : String(reason));
      });
      watcher.add(documents);
      for (const event of ['add', 'change', 'unlink'] as const)
        watcher.on(event, (changed: string) => {
          if (changed.startsWith(documents + path.sep)) again();
        });
    },
  } satisfies Loader;
}

/** Loads `site.yaml` as the one entry `site`. */
export function siteLoader(folder = contentDir()) {
  return {
    name: 'site',
    schema: siteSchema,
    load: ({ store }: LoaderContext) => {
      store.clear();
      store.set({ id: 'site', data: readSite(folder) });
      return Promise.resolve();
    },
  } satisfies Loader;
}

/**
 * Loads what was published, document by document, the withdrawn ones among them. Astro's store gets what every address
 * can be told from; the words of all versions go as JSON into the cache folder. Damaged ledgers are the business of
 * `documentsLoader`, which stops the build for them.
 */
export function publicationsLoader(folder = contentDir()) {
  return {
    name: 'publications',
    schema: publicationSchema,
    load: async (context: LoaderContext) => {
      const { store, config } = context;
      const root = fileURLToPath(config.root);
      const published = publishedDir(fileURLToPath(config.cacheDir));
      await rm(published, { recursive: true, force: true });
      await mkdir(published, { recursive: true });
      store.clear();
      for (const [id, ledger] of (await readLedgers(folder)).byDocument) {
        const file = path.join(published, `${id}.json`);
        await writeFile(file, JSON.stringify(publishedWordsOf(ledger)));
        const data = await context.parseData({ id, data: publicationOf(ledger) });
        store.set({ id, data, filePath: path.relative(root, file) });
      }
    },
  } satisfies Loader;
}
