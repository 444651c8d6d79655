import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '#document/document.ts';
import { metadataOf } from '#document/walk.ts';
import { DOCUMENTS_FOLDER, valuesOf } from '#search/documents.ts';
import type { SearchDocument } from '#search/engine.ts';
import { pagefindBuilder } from '#search/pagefind/build.ts';
import { SOURCES_FILE, sourceTable, type Source } from '#search/sources.ts';
import { writeIndex } from './index-search.ts';

/** So many records are handed over before the first is waited for: Pagefind runs in a process of its own. */
const IN_FLIGHT = 200;

/** Where a document comes from, as it can be asked for. */
function sourceOf({ id, provenance, tree }: Document, { title, date }: Pick<SearchDocument, 'title' | 'date'>): Source {
  const { url } = provenance;
  return {
    id,
    title,
    date,
    addresses: url?.href ? [url.href] : [],
    numbers: metadataOf(tree, 'number').flatMap(({ text }) => text ?? []),
  };
}

/** The indexes of whole documents: that of Pagefind, and the table of their sources. */
export interface DocumentIndexes {
  readonly add: (document: Document, searched: SearchDocument) => Promise<void>;
  /** Writes both. @param pages folder of the site */
  readonly write: (pages: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Makes the indexes of whole documents.
 * @param total number of documents that will be added
 * @param mostWithTexts up to so many they are found by words in different paragraphs too, above by what their heads say alone
 * @throws Error where Pagefind refuses a record
 */
export async function documentIndexes(total: number, mostWithTexts: number): Promise<DocumentIndexes> {
  const builder = await pagefindBuilder();
  const sources: Source[] = [];
  let flying: Promise<void>[] = [];
  const landed = async (): Promise<void> => {
    await Promise.all(flying);
    flying = [];
  };
  return {
    add: async (document, searched) => {
      const { id, title, date, days, head, paragraphs } = searched;
      const text = total > mostWithTexts ? [] : paragraphs.map((paragraph) => paragraph.text);
      flying.push(
        builder.add({ id, title, date, days, head, summary: document.summary, values: valuesOf(searched), text }),
      );
      sources.push(sourceOf(document, searched));
      if (flying.length >= IN_FLIGHT) await landed();
    },
    write: async (pages) => {
      await landed();
      await writeIndex(builder, path.join(pages, DOCUMENTS_FOLDER));
      const file = path.join(pages, SOURCES_FILE);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(sourceTable(sources)));
    },
    close: () => builder.close(),
  };
}
