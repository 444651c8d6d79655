import type { SearchDocument, SearchParagraph } from '../../engine.ts';
import { BLOCK_PARAGRAPHS } from '../format/layout.ts';
import type { Block } from '../format/block.ts';
import { Numbered } from './numbered.ts';

/** Gathers paragraphs into blocks as they are shown. */
export class Blocks {
  #open = new OpenBlock();

  /** @returns the blocks that are full with this document */
  *add(document: SearchDocument): Generator<Block> {
    for (const paragraph of document.paragraphs) {
      this.#open.add(document, paragraph);
      if (this.#open.length === BLOCK_PARAGRAPHS) yield* this.finish();
    }
  }

  /** @returns the last block, where it is not empty */
  *finish(): Generator<Block> {
    if (this.#open.length > 0) yield this.#open.block();
    this.#open = new OpenBlock();
  }
}

class OpenBlock {
  readonly #documents = new Numbered<Block['documents'][number]>();
  readonly #speakers = new Numbered<readonly [key: string, name: string]>();
  readonly #paragraphs: Block['paragraphs'][number][] = [];

  get length(): number {
    return this.#paragraphs.length;
  }

  add(document: SearchDocument, { id, speaker, role, text }: SearchParagraph): void {
    const { title, date, days, kind, publisher, language } = document;
    const number = this.#documents.numberOf(document.id, () => ({
      id: document.id,
      title,
      date,
      days,
      kind,
      publisher,
      language,
    }));
    const who =
      speaker === null
        ? -1
        : this.#speakers.numberOf(JSON.stringify(speaker), () => [speaker.key, speaker.name] as const);
    this.#paragraphs.push([number, id, who, role, text]);
  }

  block(): Block {
    return { documents: this.#documents.values, speakers: this.#speakers.values, paragraphs: this.#paragraphs };
  }
}
