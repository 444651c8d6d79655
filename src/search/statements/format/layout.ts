/*
 * How the index lies on the disk. Every file is compressed by gzip, whose checksum tells a byte that has changed, and has a name
 * without an ending, so that no server unpacks it. `meta` alone has a fixed name; all others are named by their content or lie
 * in a folder that is, so that a browser may keep them for good and never joins two states of the index.
 *
 *   meta                  numbers, names of the facets’ values, where each shard begins
 *   files/docs-…          columns of the documents in order of time
 *   files/speakers-…      who speaks in which paragraphs
 *   files/names-…         names of the speakers
 *   files/<segment>/t<n>  shard of the dictionary: forms with the paragraphs they stand in
 *   files/<segment>/p<n>  where in these paragraphs
 *   files/<segment>/v<n>  shard of the vocabulary: forms with the number of their paragraphs
 *   files/<segment>/f<n>  paragraphs as they are shown
 */

/** Raised with every change of the layout: a program reads only its own. */
export const FORMAT = 1;

/** Below the site. */
export const INDEX_FOLDER = 'search-index/';

export const META = 'meta';

/** Below the folder of the index: all files that never change, so that a host can say so with one rule. */
export const HELD = 'files/';

/**
 * Sizes at which documents, in order of first publication, are set apart as a segment: as many whole thousands as there are,
 * then whole sixty-fours, then the rest. A document added last changes its small segment alone, and one in 64 and one in 1,024
 * changes more; without segments each would change every file.
 */
export const SEGMENT_SIZES = [1024, 64, 1] as const;

/**
 * A shard of the dictionary or the vocabulary is closed at so many bytes before compression. A smaller one would ask for
 * more files, a larger one for more bytes a word.
 */
export const SHARD_BYTES = 24 * 1024;

/** An entry of so many bytes is a shard of its own: whoever looks for its neighbours need not load it. */
export const LONG_ENTRY_BYTES = 8 * 1024;

/** Paragraphs in one file to be shown. A smaller block means fewer bytes a hit and more files: at 32 there are fewer than documents. */
export const BLOCK_PARAGRAPHS = 32;

/** One segment, as `meta` describes it. */
export interface SegmentMeta {
  /** Its folder, relative to that of the index. */
  readonly folder: string;
  readonly documents: number;
  readonly paragraphs: number;
  /** First entry of each shard of the dictionary. */
  readonly entries: readonly string[];
  /** First form of each shard of the vocabulary, in Latin letters. */
  readonly forms: readonly string[];
}

export interface Meta {
  readonly format: number;
  readonly documents: number;
  readonly paragraphs: number;
  /** Names of the files that are named by their content. */
  readonly files: { readonly docs: string; readonly speakers: string; readonly names: string };
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  /** Key and name. */
  readonly publishers: readonly (readonly [key: string, name: string])[];
  /** Words that a register of people says are spellings of one name, group by group. */
  readonly spellings: readonly (readonly string[])[];
  readonly segments: readonly SegmentMeta[];
}
