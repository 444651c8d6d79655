import { ByteReader } from '../format/bytes.ts';
import type { Meta } from '../format/layout.ts';
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
  /** The shard, and the half-open part of it that holds the places. */
  readonly segment: number;
  readonly shard: number;
  readonly places: readonly [start: number, end: number];
}

/** The dictionary of all segments. */
export class Dictionary {
  readonly #files: Files;
  readonly #segments: Meta['segments'];
  readonly #shard: (key: string) => Promise<ReadonlyMap<string, readonly Row[]>>;

  constructor(files: Files, { segments }: Meta) {
    this.#files = files;
    this.#segments = segments;
    this.#shard = onceEach(async (key) => {
      const [segment = 0, shard = 0] = key.split(' ').map(Number);
      const path = `${segments[segment]?.folder ?? ''}/t${String(shard)}`;
      const bytes = await files.bytes(path);
      return intact(path, () => entriesIn(bytes, segment, shard));
    });
  }

  /** All forms of some entries, segment by segment. */
  async rows(entries: readonly string[]): Promise<Row[]> {
    const found = this.#segments.flatMap(({ entries: firsts }, segment) =>
      entries.map(async (entry) => {
        const shard = shardOf(firsts, entry);
        return shard < 0 ? [] : ((await this.#shard(keyOf(segment, shard))).get(entry) ?? []);
      }),
    );
    return (await Promise.all(found)).flat();
  }

  /** Reads the shards whose entries begin so, before it is known which of them are wanted, so that nobody waits twice. */
  fetchEntries(beginning: string): void {
    for (const [segment, { entries: firsts }] of this.#segments.entries()) {
      const [from, to] = shardsWith(firsts, beginning);
      // Who needs one hears of a failure.
      for (let shard = from; shard < to; shard += 1) this.#shard(keyOf(segment, shard)).catch(() => undefined);
    }
  }

  /** Reads the file that holds the places of a row as soon as its shard is asked for, so that neither waits for the other. */
  fetchPlaces(entries: readonly string[]): void {
    for (const { folder, entries: firsts } of this.#segments) {
      for (const entry of entries) {
        const shard = shardOf(firsts, entry);
        // Who needs it hears of a failure.
        if (shard >= 0) this.#files.bytes(placesFile(folder, shard)).catch(() => undefined);
      }
    }
  }

  /** Reader of the places of a row. */
  async places({ segment, shard, places: [start, end] }: Row): Promise<ByteReader> {
    const { folder = '' } = this.#segments[segment] ?? {};
    return new ByteReader(await this.#files.bytes(placesFile(folder, shard)), start, end);
  }
}

const keyOf = (segment: number, shard: number): string => `${String(segment)} ${String(shard)}`;

const placesFile = (folder: string, shard: number): string => `${folder}/p${String(shard)}`;

function entriesIn(bytes: Uint8Array, segment: number, shard: number): Map<string, Row[]> {
  const reader = new ByteReader(bytes);
  const entries = new Map<string, Row[]>();
  let place = 0;
  while (!reader.isAtEnd) {
    const entry = reader.text();
    const rows = Array.from({ length: reader.number() }, (): Row => {
      const form = reader.text();
      const paragraphs = reader.number();
      const occurrences = paragraphs + reader.number();
      const capitals = occurrences - reader.number();
      const heads = reader.number();
      const length = reader.number();
      const start = place;
      place += reader.number();
      const list = reader.raw(length);
      return { form, paragraphs, occurrences, capitals, heads, list, segment, shard, places: [start, place] };
    });
    entries.set(entry, rows);
  }
  return entries;
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
