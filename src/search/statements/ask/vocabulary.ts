import { ByteReader } from '../format/bytes.ts';
import type { Meta } from '../format/layout.ts';
import { latinLetters } from '../words/letters.ts';
import type { Files } from './files.ts';
import { shardsWith } from './shard-place.ts';

/** The forms of all segments with the number of paragraphs they stand in. */
export class Vocabulary {
  readonly #files: Files;
  readonly #segments: Meta['segments'];

  constructor(files: Files, { segments }: Meta) {
    this.#files = files;
    this.#segments = segments;
  }

  /** The forms whose Latin letters have a beginning. */
  async formsWith(beginning: string): Promise<Map<string, number>> {
    const paths = this.#segments.flatMap(({ folder, forms }) => {
      const [from, to] = shardsWith(forms, beginning);
      return Array.from({ length: to - from }, (_, index) => `${folder}/v${String(from + index)}`);
    });
    const counts = new Map<string, number>();
    for (const bytes of await Promise.all(paths.map((path) => this.#files.bytes(path)))) {
      for (const [form, paragraphs] of rowsIn(bytes)) {
        if (latinLetters(form).startsWith(beginning)) counts.set(form, (counts.get(form) ?? 0) + paragraphs);
      }
    }
    return counts;
  }
}

function* rowsIn(bytes: Uint8Array): Generator<[form: string, paragraphs: number]> {
  const reader = new ByteReader(bytes);
  let last = '';
  while (!reader.isAtEnd) {
    last = reader.ending(last);
    yield [last, reader.number()];
  }
}
