import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { askAll, type ColdAndWarm, type Engine } from './ask.ts';
import { writeArchive } from '../archive/write.ts';
import { writeCorpus } from './corpus.ts';
import { changedFiles, filesBelow, measured, type Effort } from './measure.ts';
import { queriesFor, type BenchQuery } from './queries.ts';
import type { Line } from './slow-server.ts';

/** What was built of one kind. */
export interface Built extends Effort {
  readonly files: number;
  readonly bytes: number;
}

/** The indexes of the bench: ours of statements, ours of documents by their heads, Pagefind as it comes. */
export const indexes = ['statements', 'documents', 'stock'] as const;
export type IndexName = (typeof indexes)[number];

/** Everything that was measured of one size. */
export interface Measured {
  readonly documents: number;
  readonly built: Readonly<Record<IndexName, Built>>;
  /** The whole site, from captures as a user keeps them; null where it was left out. */
  readonly site: Built | null;
  /** What one document more changes in the index of statements. */
  readonly change: { readonly files: number; readonly bytes: number };
  /** Bytes of the table of the speakers, as it is fetched. */
  readonly speakersBytes: number;
  readonly answers: ReadonlyMap<BenchQuery, Readonly<Record<Engine, ColdAndWarm>>>;
}

export const line: Line = { roundTripMs: 60, bitsASecond: 10_000_000 };

function sizeOf(folder: string): Pick<Built, 'files' | 'bytes'> {
  const sizes = [...filesBelow(folder).values()];
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Bytes that the table of the speakers takes on the line. */
function speakersBytes(folder: string): number {
  const [, size] = [...filesBelow(folder)].find(([name]) => name.startsWith('files/speakers-')) ?? [];
  if (size === undefined) throw new Error(`${folder} has no table of speakers.`);
  return size;
}

/** Builds the site of a generated archive by the command that everybody uses. */
async function buildSite(documents: number, archive: string, site: string): Promise<Built> {
  writeArchive(archive, documents);
  const effort = await measured('scripts/build.ts', ['--outDir', site], { CONTENT_DIR: archive });
  return { ...effort, ...sizeOf(site) };
}

/** How a size is measured. */
export interface Measuring {
  /** How often each question is put; the quickest counts. */
  readonly rounds: number;
  /** Whether the whole site is built too. */
  readonly withSite: boolean;
  /** Is told what is being done. */
  readonly say: (what: string) => void;
}

/**
 * Builds all indexes of an archive of so many documents, and asks them.
 * @param work a folder that is made anew
 */
export async function measure(
  documents: number,
  work: string,
  { rounds, withSite, say }: Measuring,
): Promise<Measured> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const at = (name: string): string => path.join(work, name);
  say(`${String(documents)} documents: generating`);
  await writeCorpus(at('corpus'), at('corpus-and-one'), documents);
  const build = async (name: IndexName): Promise<Built> => {
    say(`${String(documents)} documents: building ${name}`);
    const effort = await measured(`scripts/bench/search/build/${name}.ts`, [at('corpus'), at(name)]);
    return { ...effort, ...sizeOf(at(name)) };
  };
  const built = {
    statements: await build('statements'),
    documents: await build('documents'),
    stock: await build('stock'),
  };
  await measured('scripts/bench/search/build/statements.ts', [at('corpus-and-one'), at('statements-and-one')]);
  const change = changedFiles(at('statements'), at('statements-and-one'));
  if (withSite) say(`${String(documents)} documents: building the site`);
  const site = withSite ? await buildSite(documents, at('archive'), at('site')) : null;
  say(`${String(documents)} documents: asking`);
  const queries = await queriesFor(at('corpus'));
  const folders = { statements: at('statements'), documents: at('documents'), stock: at('stock') };
  const answers = await askAll(folders, queries, line, rounds);
  return { documents, built, site, change, speakersBytes: speakersBytes(at('statements')), answers };
}
