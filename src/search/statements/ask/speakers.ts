import { NONE } from '../../engine.ts';
import { ByteReader } from '../format/bytes.ts';
import { Turns } from '../format/turns.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Documents } from './documents.ts';
import type { Facts } from './facts.ts';

/** What is written of runs of paragraphs by one speaker. */
interface RunColumns {
  readonly next: ByteReader;
  readonly ofNobody: ByteReader;
  readonly ofSomebody: ByteReader;
}

/** Who speaks in which paragraph. */
export class Speakers {
  /** Key and name of each. */
  readonly all: Facts['speakers'];
  /** The number of the speaker of each paragraph. */
  readonly of: Uint32Array;
  /** Number of the paragraphs of each speaker. */
  readonly counts: Uint32Array;
  readonly #nobody: number;

  /** @throws RangeError where the bytes end early, or say what cannot be */
  constructor(bytes: Uint8Array, { speakers: all, language, languages }: Facts, documents: Documents) {
    this.all = all;
    this.of = new Uint32Array(documents.paragraphs);
    this.counts = new Uint32Array(all.length);
    this.#nobody = all.findIndex(([key]) => key === NONE);
    const reader = new ByteReader(bytes);
    const [bases, counts, who] = [reader.part(), reader.part(), reader.part()];
    const firsts = Array.from({ length: languages }, () => bases.number());
    const columns: RunColumns = { next: reader.part(), ofNobody: reader.part(), ofSomebody: reader.part() };
    for (let document = 0; document < documents.count; document += 1) {
      const first = firsts[language[document] ?? 0] ?? 0;
      const local = Array.from({ length: counts.number() }, () => {
        const number = who.number();
        return number === 0 ? this.#nobody : (first + number - 1) % all.length;
      });
      this.#fill(documents.starts[document] ?? 0, documents.starts[document + 1] ?? 0, local, columns);
    }
  }

  /** Fills in who speaks in a document. @param local its speakers, in the order in which they begin */
  #fill(start: number, end: number, local: readonly number[], columns: RunColumns): void {
    const turns = new Turns(local.length);
    for (let paragraph = start; paragraph < end;) {
      const next = turns.next();
      const which = next[next.length > 1 ? columns.next.number() : 0] ?? -1;
      const speaker = local[which] ?? -1;
      const lengths = speaker === this.#nobody ? columns.ofNobody : columns.ofSomebody;
      const length = local.length > 1 ? lengths.number() + 1 : end - paragraph;
      if (speaker < 0 || paragraph + length > end) throw new RangeError('A turn does not end with its document.');
      turns.take(which);
      this.of.fill(speaker, paragraph, paragraph + length);
      this.counts[speaker] = (this.counts[speaker] ?? 0) + length;
      paragraph += length;
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
