import { ByteReader } from '../format/bytes.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Documents } from './documents.ts';

/** Who speaks in which paragraph. */
export class Speakers {
  /** Key and name of each. */
  readonly all: readonly (readonly [key: string, name: string])[];
  /** The number of the speaker of each paragraph. */
  readonly of: Uint32Array;
  /** Number of the paragraphs of each speaker. */
  readonly counts: Uint32Array;

  /** @throws RangeError where the bytes end early */
  constructor(bytes: Uint8Array, all: Speakers['all'], documents: Documents) {
    this.all = all;
    this.of = new Uint32Array(documents.paragraphs);
    this.counts = new Uint32Array(all.length);
    const reader = new ByteReader(bytes);
    for (let document = 0; document < documents.count; document += 1) {
      const local = Array.from({ length: reader.number() }, () => reader.number());
      let paragraph = documents.starts[document] ?? 0;
      const end = documents.starts[document + 1] ?? 0;
      while (paragraph < end) {
        const run = local.length > 1 ? reader.number() : (end - paragraph - 1) * local.length;
        const speaker = local[run % local.length];
        const length = Math.floor(run / local.length) + 1;
        if (speaker === undefined || paragraph + length > end)
          throw new RangeError('A turn does not end with its document.');
        this.of.fill(speaker, paragraph, paragraph + length);
        this.counts[speaker] = (this.counts[speaker] ?? 0) + length;
        paragraph += length;
      }
    }
  }

  /** The words of all names, each with the number of paragraphs by those who have it. */
  words(): Map<string, number> {
    const words = new Map<string, number>();
    for (const [number, [, name]] of this.all.entries()) {
      for (const form of new Set(tokensOf(name).map((token) => token.form)))
        words.set(form, (words.get(form) ?? 0) + (this.counts[number] ?? 0));
    }
    return words;
  }

  /** The paragraphs of some speakers, rising. */
  *paragraphsOf(speakers: ReadonlySet<number>): Generator<number> {
    for (let paragraph = 0; paragraph < this.of.length; paragraph += 1)
      if (speakers.has(this.of[paragraph] ?? -1)) yield paragraph;
  }
}
