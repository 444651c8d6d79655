import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { askAll, type ColdAndWarm, type Engine } from './ask.ts';
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

/** Bytes that a table named in `meta` takes on the line. */
function tableBytes(folder: string, name: 'speakers'): number {
  const meta = JSON.parse(gunzipSync(readFileSync(path.join(folder, 'meta'))).toString('utf8')) as {
    readonly files: Readonly<Record<string, string>>;
  };
  return readFileSync(path.join(folder, meta.files[name] ?? name)).length;
}

/**
 * Builds all indexes of an archive of so many documents, and asks them.
 * @param work a folder that is made anew
 * @param say is told what is being done
 */
export async function measure(
  documents: number,
  work: string,
  rounds: number,
  say: (what: string) => void,
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
  say(`${String(documents)} documents: asking`);
  const queries = await queriesFor(at('corpus'));
  const answers = await askAll({ statements: at('statements'), stock: at('stock') }, queries, line, rounds);
  return { documents, built, change, speakersBytes: tableBytes(at('statements'), 'speakers'), answers };
}
