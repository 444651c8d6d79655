import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as building from '#corpus/build-document.ts';
import { documentsLoader } from '#corpus/loader.ts';
import type { Document, DocumentRecord } from '#document/document.ts';

vi.mock('#corpus/build-document.ts', { spy: true });

const archive = 'tests/archives/two-languages';
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rebuild-'));
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

interface Entry {
  readonly id: string;
  readonly data: DocumentRecord;
  readonly filePath?: string;
}

/** What Astro keeps from one build to the next. */
const kept = new Map<string, Entry>();

function load(): Promise<void> {
  const context = {
    store: {
      clear: () => {
        kept.clear();
      },
      set: (entry: Entry) => kept.set(entry.id, entry),
    },
    config: { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/cache/`) },
    logger: { info: () => undefined },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  };
  return documentsLoader(archive).load(context as unknown as LoaderContext);
}

async function wholeDocument(id: string): Promise<Document> {
  const file = join(root, kept.get(id)?.filePath ?? '');
  return JSON.parse(await readFile(file, 'utf8')) as Document;
}

test('a changed parser with unchanged sources changes every document, in the store and beside it', async () => {
  await load();
  const ids = [...kept.keys()];
  expect(ids.length).toBeGreaterThanOrEqual(5);

  const { readDocument } = await vi.importActual<typeof building>('#corpus/build-document.ts');
  vi.mocked(building.readDocument).mockImplementation((...given) => {
    const { document, ...others } = readDocument(...given);
    return { ...others, document: { ...document, title: `As the new parser reads it: ${document.title ?? ''}` } };
  });
  await load();

  expect([...kept.keys()]).toEqual(ids);
  for (const id of ids) {
    expect(kept.get(id)?.data.title).toMatch(/^As the new parser reads it/u);
    expect((await wholeDocument(id)).title).toMatch(/^As the new parser reads it/u);
  }
});
