import { documentsOf, type SourcedDocument, type SourceTable } from './sources.ts';

let loading: Promise<SourceTable> | null = null;

async function tableAt(file: string): Promise<SourceTable> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return (await answer.json()) as SourceTable;
}

/**
 * The documents that stand under a key in the table of sources, which is loaded once.
 * @param file address of the table
 * @throws where the table cannot be loaded; the next call tries again
 */
export async function findSources(key: string, file: string): Promise<readonly SourcedDocument[]> {
  loading ??= tableAt(file);
  try {
    return documentsOf(key, await loading);
  } catch (cause) {
    loading = null;
    throw cause;
  }
}
