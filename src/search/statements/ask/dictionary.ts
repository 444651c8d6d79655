import { ByteReader } from '../format/bytes.ts';
import type { Meta, SegmentMeta } from '../format/layout.ts';
import { intact, type Files } from './files.ts';
import { onceEach } from './once.ts';
import { shardOf, shardsWith } from './shard-place.ts';

/** A form in one segment. */
export interface Row {
  readonly form: string;
  /** Number of paragraphs. */
  readonly paragraphs: number;
  readonly occurrences: number;
  /** Occurrences that begin with a capital. */
  readonly capitals: number;
  /** Documents in whose head it stands. */
  readonly heads: number;
  readonly list: Uint8Array;
  readonly segment: number;
  /** The file of its list. */
  readonly file: string;
  /** The half-open part that holds the places, in the file that has them. */
  readonly places: readonly [start: number, end: number];
}

/** The dictionary of all segments. */
export class Dictionary {
  readonly #files: Files;
  readonly #segments: Meta['segments'];
  /** Long entries of which no form is written as a name. */
  readonly #ordinary: ReadonlySet<string>;
  readonly #entries: (file: string) => Promise<ReadonlyMap<string, readonly Row[]>>;

  constructor(files: Files, { segments, names }: Meta) {
    const segmentOf = new Map(segments.map(({ folder }, segment) => [folder, segment]));
    this.#files = files;
    this.#segments = segments;
    this.#ordinary = new Set(segments.flatMap(({ long }) => long)).difference(new Set(names));
    this.#entries = onceEach(async (file) => {
      const bytes = await files.bytes(file);
      const segment = segmentOf.get(file.slice(0, file.lastIndexOf('/'))) ?? 0;
      return intact(file, () => entriesIn(bytes, file, segment));
    });
  }

  /** Whether it is known beforehand that no form of an entry is written as a name. */
  isOrdinary(entry: string): boolean {
    return this.#ordinary.has(entry);
  }

  /** All forms of some entries, segment by segment. */
  async rows(entries: readonly string[]): Promise<Row[]> {
    const found = this.#segments.flatMap((segment) =>
      entries.map(async (entry) => {
        const file = fileOf(segment, entry);
        return file === null ? [] : ((await this.#entries(file)).get(entry) ?? []);
      }),
    );
    return (await Promise.all(found)).flat();
  }

  /** Reads the files of entries that begin so, before it is known which of them are wanted, so that nobody waits twice. */
  fetchEntries(beginning: string): void {
    for (const { folder, entries, long } of this.#segments) {
      const [from, to] = shardsWith(entries, beginning);
      const shards = Array.from({ length: to - from }, (_, at) => `${folder}/t${String(from + at)}`);
      const own = long.flatMap((entry, at) => (entry.startsWith(beginning) ? [`${folder}/l${String(at)}`] : []));
      // Who needs one hears of a failure.
      for (const file of [...shards, ...own]) this.#entries(file).catch(() => undefined);
    }
  }

  /** Reads the files that hold the places of some entries with those that hold their lists, so that neither waits for the other. */
  fetchPlaces(entries: readonly string[]): void {
    for (const segment of this.#segments) {
      for (const entry of entries) {
        const file = fileOf(segment, entry);
        // Who needs it hears of a failure.
        if (file !== null) this.#files.bytes(placesFile(file)).catch(() => undefined);
      }
    }
  }

  /** Reader of the places of a row. */
  async places({ file, places: [start, end] }: Row): Promise<ByteReader> {
    return new ByteReader(await this.#files.bytes(placesFile(file)), start, end);
  }
}

/** The file that holds the lists of an entry; null where it stands in none. */
function fileOf({ folder, entries, long }: SegmentMeta, entry: string): string | null {
  const own = shardOf(long, entry);
  if (long[own] === entry) return `${folder}/l${String(own)}`;
  const shard = shardOf(entries, entry);
  return shard < 0 ? null : `${folder}/t${String(shard)}`;
}

/** The file that holds the places to some lists: the same, unless it is that of a long entry. */
const placesFile = (file: string): string => file.replace(/\/l(?=\d+$)/u, '/p');

/** What stands in a shard before all lists and places: a form, and how many bytes it has of both. */
type Head = Pick<Row, 'form' | 'paragraphs' | 'occurrences' | 'capitals' | 'heads'> & {
  readonly listBytes: number;
  readonly placesBytes: number;
};

function entriesIn(bytes: Uint8Array, file: string, segment: number): Map<string, Row[]> {
  const reader = new ByteReader(bytes);
  const heads = [...headsIn(reader.part())];
  const lists = heads.map(([, forms]) => forms.map(({ listBytes }) => reader.raw(listBytes)));
  // Those of a long entry are another file, from its beginning.
  let at = reader.isAtEnd ? 0 : reader.at;
  return new Map(
    heads.map(([entry, forms], which) => [
      entry,
      forms.map(({ form, paragraphs, occurrences, capitals, heads: inHeads, placesBytes }, number): Row => {
        const start = at;
        at += placesBytes;
        const list = lists[which]?.[number] ?? new Uint8Array();
        const counts = { paragraphs, occurrences, capitals, heads: inHeads };
        return { form, ...counts, list, segment, file, places: [start, at] };
      }),
    ]),
  );
}

/** An entry shares a beginning with the one before, a form with its entry. */
function* headsIn(reader: ByteReader): Generator<[entry: string, forms: Head[]]> {
  let entry = '';
  while (!reader.isAtEnd) {
    entry = reader.ending(entry);
    const forms = Array.from({ length: reader.number() }, (): Head => {
      const form = reader.ending(entry);
      const paragraphs = reader.number();
      const occurrences = paragraphs + reader.number();
      const capitals = occurrences - reader.number();
      const heads = reader.number();
      return {
        form,
        paragraphs,
        occurrences,
        capitals,
        heads,
        listBytes: reader.number(),
        placesBytes: reader.number(),
      };
    });
    yield [entry, forms];
  }
}

/** Calls back for each paragraph of a list, by its number in the segment, with the number of places in it. */
export function eachPosting(list: Uint8Array, see: (paragraph: number, places: number) => void): void {
  const reader = new ByteReader(list);
  let paragraph = -1;
  while (!reader.isAtEnd) {
    const step = reader.number();
    paragraph += Math.floor(step / 2) + 1;
    see(paragraph, step % 2 === 1 ? reader.number() + 2 : 1);
  }
}
