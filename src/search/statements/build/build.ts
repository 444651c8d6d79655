import { createHash } from 'node:crypto';
import type { IndexBuilder, IndexFile, SearchDocument } from '../../engine.ts';
import { ByteWriter } from '../format/bytes.ts';
import { FORMAT, HELD, META, type Meta, type SegmentMeta } from '../format/layout.ts';
import { Blocks } from './blocks.ts';
import { Columns } from './columns.ts';
import type { Entry } from './inverted.ts';
import { namesAmong } from './long-names.ts';
import { pack, type Part } from './pack.ts';
import { SegmentWords } from './segment.ts';
import { segmentsOf, type Placed } from './segments.ts';
import { shardsOf, vocabularyOf } from './shards.ts';
import { Voices } from './voices.ts';

/** So many letters of a digest name a file or a folder. */
const NAME_LENGTH = 12;

const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, NAME_LENGTH);
};

/** A compressed file with the digest of what is in it: how it is compressed may differ from machine to machine. */
interface Packed {
  readonly digest: string;
  readonly content: Uint8Array;
}

const packedWithDigest = (parts: readonly Part[]): Packed => ({
  digest: digestOf(...parts.map(({ bytes }) => bytes)),
  content: pack(parts),
});

/** One segment while documents are added. */
interface OpenSegment {
  documents: number;
  readonly shardBytes: number;
  readonly words: SegmentWords;
  readonly blocks: Blocks;
  /** The blocks that are full: the texts are by far the most of an index. */
  readonly packed: Packed[];
}

/**
 * Builds the index of statements.
 * @param all every document that will be added
 * @param spellings words that are spellings of one name, group by group, as a register has them
 */
export function statementsBuilder(all: readonly Placed[], spellings: Meta['spellings'] = []): IndexBuilder {
  const { of: segmentOf, sizes } = segmentsOf(all);
  const segments = sizes.map(({ shardBytes }): OpenSegment => ({
    documents: 0,
    shardBytes,
    words: new SegmentWords(),
    blocks: new Blocks(),
    packed: [],
  }));
  const columns = new Columns();
  const voices = new Voices();
  const counts = { documents: 0, paragraphs: 0 };
  const add = (document: SearchDocument): void => {
    const number = segmentOf.get(document.id);
    const segment = number === undefined ? undefined : segments[number];
    if (number === undefined || segment === undefined)
      throw new Error(`The document “${document.id}” was not announced to the index.`);
    voices.add(document, columns.add(document, number));
    counts.documents += 1;
    counts.paragraphs += document.paragraphs.length;
    segment.documents += 1;
    segment.words.addHead(document.head);
    for (const { text } of document.paragraphs) segment.words.addParagraph(text);
    for (const block of segment.blocks.add(document)) segment.packed.push(packedWithDigest([json(block)]));
  };
  function* files(): Generator<IndexFile> {
    const described: SegmentMeta[] = [];
    const dictionaries = segments.map(({ words }) => words.inverted().entries());
    for (const [number, segment] of segments.entries()) {
      const { files: made, ...meta } = segmentFiles(segment, dictionaries[number] ?? []);
      described.push(meta);
      yield* made;
    }
    const { kinds, languages, publishers } = columns;
    const { names, columns: ofVoices } = voices.table(languages.values.length);
    const speakers = named('speakers', asParts(ofVoices));
    const facts = named('facts', [text(names), ...asParts(columns.facts)]);
    yield* [facts, speakers];
    const meta: Meta = {
      ...counts,
      files: { facts: facts.path, speakers: speakers.path },
      kinds: kinds.values,
      languages: languages.values,
      publishers: publishers.values,
      spellings,
      segments: described,
      names: namesAmong(new Set(described.flatMap(({ long }) => long)), dictionaries),
    };
    yield { path: META, content: pack([format, text(meta), ...asParts(columns.places)]) };
  }
  return { add, files };
}

const json = (value: unknown): Part => ({ bytes: new TextEncoder().encode(JSON.stringify(value)), sort: 'words' });

function written(sort: Part['sort'], write: (to: ByteWriter) => void): Part {
  const bytes = new ByteWriter();
  write(bytes);
  return { bytes: bytes.bytes(), sort };
}

const format = written('any', (to) => {
  to.number(FORMAT);
});

/** JSON with its length before it. */
const text = (value: unknown): Part =>
  written('words', (to) => {
    to.text(JSON.stringify(value));
  });

/** Each column with its length before it. */
const asParts = (columns: readonly ByteWriter[]): Part[] =>
  columns.map((column) =>
    written('any', (to) => {
      to.part(column);
    }),
  );

function named(name: string, parts: readonly Part[]): IndexFile {
  const { digest, content } = packedWithDigest(parts);
  return { path: `${HELD}${name}-${digest}`, content };
}

function segmentFiles(
  { documents, shardBytes, words, blocks, packed }: OpenSegment,
  dictionary: readonly Entry[],
): SegmentMeta & { readonly files: readonly IndexFile[] } {
  const firsts = { entries: [] as string[], long: [] as string[], forms: [] as string[] };
  const made: (Packed & { readonly name: string })[] = [];
  for (const shards of [shardsOf(dictionary, shardBytes), vocabularyOf(dictionary, shardBytes)]) {
    for (const { of, first, files } of shards) {
      const number = String(firsts[of].push(first) - 1);
      for (const [letter, parts] of Object.entries(files))
        made.push({ name: letter + number, ...packedWithDigest(parts) });
    }
  }
  for (const block of blocks.finish()) packed.push(packedWithDigest([json(block)]));
  for (const [number, block] of packed.entries()) made.push({ name: `f${String(number)}`, ...block });
  const folder = HELD + digestOf(...made.flatMap(({ name, digest }) => [name, digest]));
  return {
    folder,
    documents,
    paragraphs: words.paragraphs,
    ...firsts,
    files: made.map(({ name, content }) => ({ path: `${folder}/${name}`, content })),
  };
}
