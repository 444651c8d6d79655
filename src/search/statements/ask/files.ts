import { BrokenIndex } from '../../engine.ts';
import { ByteReader } from '../format/bytes.ts';
import { FORMAT, META, type Meta } from '../format/layout.ts';
import { Documents } from './documents.ts';
import { onceEach } from './once.ts';

/**
 * Reads a file of the index as it lies there, compressed.
 * @param path relative to the folder of the index
 * @param isFresh whether what a cache holds must not be taken
 * @returns null where there is no such file
 * @throws what the network or the disk says
 */
export type ReadFile = (path: string, isFresh: boolean) => Promise<Uint8Array<ArrayBuffer> | null>;

/** A file that `meta` names is not there: most likely the index has been replaced by another since `meta` was read. */
export class MissingFile extends BrokenIndex {
  override name = 'MissingFile';
}

/** So many files of JSON are kept: whoever saves a long list goes through thousands. */
const MOST_KEPT = 100;

/** The files of one state of the index, each read and unpacked once. */
export class Files {
  /** @throws {BrokenIndex} where the file of a path is missing, cut short or altered */
  readonly bytes: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** @throws {BrokenIndex} as `bytes`, and where it is no JSON */
  readonly json: (path: string) => Promise<unknown>;

  constructor(read: ReadFile) {
    this.bytes = onceEach((path) => unpackedFile(read, path, false));
    this.json = onceEach(async (path) => parsed(await unpackedFile(read, path, false), path), MOST_KEPT);
  }
}

/** What `meta` says. */
export interface ReadMeta {
  readonly meta: Meta;
  readonly documents: Documents;
}

/**
 * The description of the index.
 * @throws {BrokenIndex} where it cannot be read, or is of another version than this program
 */
export async function readMeta(read: ReadFile, isFresh: boolean): Promise<ReadMeta> {
  const bytes = await unpackedFile(read, META, isFresh);
  return intact(META, () => {
    const reader = new ByteReader(bytes);
    if (reader.number() !== FORMAT)
      throw new BrokenIndex(`The search index is of another version than this page (${META}).`);
    const meta = JSON.parse(reader.text()) as Meta;
    return { meta, documents: new Documents(reader, meta) };
  });
}

/** A damaged copy may lie in a cache: then the file is read once more. */
async function unpackedFile(read: ReadFile, path: string, isFresh: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await read(path, isFresh);
  if (packed === null) throw new MissingFile(`The search index lacks the file ${path}.`);
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    if (!isFresh) return unpackedFile(read, path, true);
    throw new BrokenIndex(`The file ${path} of the search index is cut short or altered.`, { cause });
  }
}

function parsed(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new BrokenIndex(`The file ${path} of the search index is altered.`, { cause });
  }
}

/**
 * What is made of the bytes of a file.
 * @throws {BrokenIndex} where they end early, or say what cannot be
 */
export function intact<Value>(path: string, make: () => Value): Value {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof BrokenIndex) throw cause;
    throw new BrokenIndex(`The file ${path} of the search index is altered.`, { cause });
  }
}
