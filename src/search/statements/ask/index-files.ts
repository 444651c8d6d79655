import { BrokenIndex } from '../../engine.ts';
import type { Block } from '../format/block.ts';
import { BLOCK_PARAGRAPHS, type Meta } from '../format/layout.ts';
import { Dictionary } from './dictionary.ts';
import type { Documents } from './documents.ts';
import { Facts } from './facts.ts';
import { Files, intact, type ReadFile, type ReadMeta } from './files.ts';
import { spellingsIn, type Spellings } from './forms.ts';
import { once } from './once.ts';
import { Speakers } from './speakers.ts';
import { Vocabulary } from './vocabulary.ts';

/** A paragraph as it is shown, with its document and speaker. */
export interface Shown {
  readonly document: Block['documents'][number];
  readonly id: string;
  readonly speaker: { readonly key: string; readonly name: string } | null;
  readonly role: string | null;
  readonly text: string;
}

/** One state of the index, loaded as it is needed. */
export class Index {
  readonly meta: Meta;
  readonly dictionary: Dictionary;
  readonly vocabulary: Vocabulary;
  readonly spellings: Spellings;
  readonly #files: Files;
  readonly documents: Documents;
  /** What facets and days ask of documents. */
  readonly facts: () => Promise<Facts>;
  /** Who speaks where. */
  readonly speakers: () => Promise<Speakers>;

  constructor({ meta, documents }: ReadMeta, read: ReadFile) {
    const files = new Files(read);
    this.meta = meta;
    this.#files = files;
    this.dictionary = new Dictionary(files, meta);
    this.vocabulary = new Vocabulary(files, meta);
    this.spellings = spellingsIn(meta.spellings);
    this.documents = documents;
    this.facts = once(async () => {
      const bytes = await files.bytes(meta.files.facts);
      return intact(meta.files.facts, () => new Facts(bytes, meta));
    });
    this.speakers = once(async () => {
      const { speakers } = meta.files;
      const [bytes, facts] = await Promise.all([files.bytes(speakers), this.facts()]);
      return intact(speakers, () => new Speakers(bytes, facts, documents));
    });
  }

  /** A paragraph as it is shown. @param paragraph its number among all */
  async shown(paragraph: number): Promise<Shown> {
    const { segment, paragraph: inSegment } = this.documents.inSegment(paragraph);
    const path = `${this.meta.segments[segment]?.folder ?? ''}/f${String(Math.floor(inSegment / BLOCK_PARAGRAPHS))}`;
    const { documents, speakers, paragraphs } = (await this.#files.json(path)) as Block;
    const [ofDocument, id, who, role, text] = paragraphs[inSegment % BLOCK_PARAGRAPHS] ?? [];
    const document = ofDocument === undefined ? undefined : documents[ofDocument];
    if (document === undefined || id === undefined || text === undefined)
      throw new BrokenIndex(`${path} is too short.`);
    const [key, name] = speakers[who ?? -1] ?? [];
    const speaker = key === undefined || name === undefined ? null : { key, name };
    return { document, id, speaker, role: role ?? null, text };
  }
}
