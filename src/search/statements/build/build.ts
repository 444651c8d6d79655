import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { IndexBuilder, IndexFile, SearchDocument } from '../../engine.ts';
import { FORMAT, HELD, META, type Meta, type SegmentMeta } from '../format/layout.ts';
import type { Block } from '../format/block.ts';
import { Blocks } from './blocks.ts';
import { Columns } from './columns.ts';
import { SegmentWords } from './segment.ts';
import { segmentsOf, type Placed } from './segments.ts';
import { shardsOf, vocabularyOf } from './shards.ts';

const packed = promisify(gzip);
const pack = (bytes: Uint8Array): Promise<Uint8Array> => packed(bytes, { level: 9 });

/** So many letters of a digest name a file or a folder. */
const NAME_LENGTH = 12;

const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, NAME_LENGTH);
};

/** A compressed block with the digest of what is in it: how it is compressed may differ from machine to machine. */
interface PackedBlock {
  readonly digest: string;
  readonly content: Uint8Array;
}

/** One segment while documents are added. */
interface OpenSegment {
  documents: number;
  readonly words: SegmentWords;
  readonly blocks: Blocks;
  /** The blocks that are full, compressed, with their digests: the texts are by far the most of an index. */
  readonly packed: Promise<PackedBlock>[];
}

/**
 * Builds the index of statements.
 * @param all every document that will be added
 * @param spellings words that are spellings of one name, group by group, as a register has them
 */
export function statementsBuilder(all: readonly Placed[], spellings: Meta['spellings'] = []): IndexBuilder {
  const segmentOf = segmentsOf(all);
  const segments = Array.from({ length: new Set(segmentOf.values()).size }, (): OpenSegment => ({
    documents: 0,
    words: new SegmentWords(),
    blocks: new Blocks(),
    packed: [],
  }));
  const columns = new Columns();
  const counts = { documents: 0, paragraphs: 0 };
  const add = (document: SearchDocument): void => {
    const number = segmentOf.get(document.id);
    const segment = number === undefined ? undefined : segments[number];
    if (number === undefined || segment === undefined)
      throw new Error(`The document “${document.id}” was not announced to the index.`);
    columns.add(document, number);
    counts.documents += 1;
    counts.paragraphs += document.paragraphs.length;
    segment.documents += 1;
    segment.words.addHead(document.head);
    for (const { text } of document.paragraphs) segment.words.addParagraph(text);
    for (const block of segment.blocks.add(document)) segment.packed.push(packBlock(block));
  };
  async function* files(): AsyncGenerator<IndexFile> {
    const described: SegmentMeta[] = [];
    for (const segment of segments) {
      for (const block of segment.blocks.finish()) segment.packed.push(packBlock(block));
      const { files: made, ...meta } = await segmentFiles(segment);
      described.push(meta);
      yield* made;
    }
    const { kinds, languages, publishers, speakers } = columns;
    const named = async (name: string, bytes: Uint8Array): Promise<IndexFile> => ({
      path: `${HELD}${name}-${digestOf(bytes)}`,
      content: await pack(bytes),
    });
    const docs = await named('docs', columns.docs());
    const voices = await named('speakers', columns.voices());
    const names = await named('names', json(speakers.values));
    yield* [docs, voices, names];
    const meta: Meta = {
      format: FORMAT,
      ...counts,
      files: { docs: docs.path, speakers: voices.path, names: names.path },
      kinds: kinds.values,
      languages: languages.values,
      publishers: publishers.values,
      spellings,
      segments: described,
    };
    yield { path: META, content: await pack(json(meta)) };
  }
  return { add, files };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

async function packBlock(block: Block): Promise<PackedBlock> {
  const bytes = json(block);
  return { digest: digestOf(bytes), content: await pack(bytes) };
}

async function segmentFiles({
  documents,
  words,
  packed: blocks,
}: OpenSegment): Promise<SegmentMeta & { readonly files: readonly IndexFile[] }> {
  const dictionary = words.entries();
  const contents: (PackedBlock & { readonly name: string })[] = [];
  const add = async (name: string, bytes: Uint8Array): Promise<void> => {
    contents.push({ name, digest: digestOf(bytes), content: await pack(bytes) });
  };
  const entries: string[] = [];
  for (const { first, lists, places } of shardsOf(dictionary)) {
    const number = String(entries.push(first) - 1);
    await add(`t${number}`, lists);
    await add(`p${number}`, places);
  }
  const forms: string[] = [];
  for (const { first, bytes } of vocabularyOf(dictionary)) {
    const number = String(forms.push(first) - 1);
    await add(`v${number}`, bytes);
  }
  for (const [number, block] of blocks.entries()) contents.push({ name: `f${String(number)}`, ...(await block) });
  const folder = HELD + digestOf(...contents.flatMap(({ name, digest }) => [name, digest]));
  return {
    folder,
    documents,
    paragraphs: words.paragraphs,
    entries,
    forms,
    files: contents.map(({ name, content }) => ({ path: `${folder}/${name}`, content })),
  };
}
