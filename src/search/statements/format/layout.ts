/*
 * How the index lies on the disk. Every file is compressed by gzip, whose checksum tells a byte that has changed, and has a name
 * without an ending, so that no server unpacks it. `meta` alone has a fixed name; all others are named by their content or lie
 * in a folder that is, so that a browser may keep them for good and never joins two states of the index.
 *
 *   meta                  the format, then as JSON numbers, names of the facets’ values and where each shard begins, then for
 *                         each document in order of time the number of its paragraphs and its segment
 *   files/facts-…         what facets and days ask of documents, and the names of speakers
 *   files/speakers-…      who speaks in which paragraphs
 *   files/<segment>/t<n>  shard of the dictionary: forms with the paragraphs they stand in, and where in these
 *   files/<segment>/l<n>  an entry too long for a shard, without the places
 *   files/<segment>/p<n>  its places
 *   files/<segment>/v<n>  shard of the vocabulary: forms with the number of their paragraphs
 *   files/<segment>/f<n>  paragraphs as they are shown
 */

/** Raised with every change of the layout: a program reads only its own. */
export const FORMAT = 3;

/** Below the site. */
export const INDEX_FOLDER = 'search-index/';

export const META = 'meta';

/** Below the folder of the index: all files that never change, so that a host can say so with one rule. */
export const HELD = 'files/';

/** A class of segments by size. */
export interface SegmentSize {
  /** As many documents, or a multiple of it. */
  readonly documents: number;
  /** A shard of its dictionary or its vocabulary is closed at so many bytes before compression. */
  readonly shardBytes: number;
}

/**
 * Sizes at which documents, in order of first publication, are set apart as a segment: as many whole thousands as there are,
 * then whole sixty-fours, then the rest. A document added last changes its small segment alone, and one in 64 and one in 1,024
 * changes more; without segments each would change every file.
 *
 * Smaller shards ask for more files, larger ones for more bytes a word. A word is looked for in a shard of each segment, so the
 * shards of small segments, which are few, are the smaller.
 */
export const SEGMENT_SIZES: readonly SegmentSize[] = [
  { documents: 1024, shardBytes: 18 * 1024 },
  { documents: 64, shardBytes: 12 * 1024 },
  { documents: 1, shardBytes: 8 * 1024 },
];

/**
 * An entry whose lists of paragraphs have so many bytes is a file of its own, and its places are another: whoever looks for its
 * neighbours need load neither, and whoever looks for the word needs no places.
 */
export const LONG_ENTRY_BYTES = 8 * 1024;

/** Paragraphs in one file to be shown. A smaller block means fewer bytes a hit and more files: at 40 all of an index are about as many as the documents. */
export const BLOCK_PARAGRAPHS = 40;

/** One segment, as `meta` describes it. */
export interface SegmentMeta {
  /** Its folder, relative to that of the index. */
  readonly folder: string;
  readonly documents: number;
  readonly paragraphs: number;
  /** Where each shard of the dictionary begins: at its first entry, or at the shortest beginning of it that is behind the shard before. */
  readonly entries: readonly string[];
  /** The entries that are files of their own, rising. */
  readonly long: readonly string[];
  /** Where each shard of the vocabulary begins, in Latin letters, as `entries`. */
  readonly forms: readonly string[];
}

/** What `meta` says as JSON. */
export interface Meta {
  readonly documents: number;
  readonly paragraphs: number;
  /** Names of the files that are named by their content. */
  readonly files: { readonly facts: string; readonly speakers: string };
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  /** Key and name. */
  readonly publishers: readonly (readonly [key: string, name: string])[];
  /** Words that a register of people says are spellings of one name, group by group. */
  readonly spellings: readonly (readonly string[])[];
  readonly segments: readonly SegmentMeta[];
  /**
   * Long entries, in any segment, of which a form is written as a name. Whoever looks for a word of another one need not look
   * for other spellings of it.
   */
  readonly names: readonly string[];
}
