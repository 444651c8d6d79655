import { BrokenIndex } from '../../engine.ts';
import type { Block } from '../format/block.ts';
import { BLOCK_PARAGRAPHS, type Meta } from '../format/layout.ts';
import { Dictionary } from './dictionary.ts';
import { Documents } from './documents.ts';
import { Files, intact, type ReadFile } from './files.ts';
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
  readonly documents: () => Promise<Documents>;
  /** Who speaks where. */
  readonly speakers: () => Promise<Speakers>;

  constructor(meta: Meta, read: ReadFile) {
    const files = new Files(read);
    this.meta = meta;
    this.#files = files;
    this.dictionary = new Dictionary(files, meta);
    this.vocabulary = new Vocabulary(files, meta);
    this.spellings = spellingsIn(meta.spellings);
    this.documents = once(async () => {
      const bytes = await files.bytes(meta.files.docs);
      return intact(meta.files.docs, () => new Documents(bytes, meta));
    });
    this.speakers = once(async () => {
      const { speakers, names } = meta.files;
      const [bytes, all, documents] = await Promise.all([files.bytes(speakers), files.json(names), this.documents()]);
      return intact(speakers, () => new Speakers(bytes, all as Speakers['all'], documents));
    });
  }

  /** A paragraph as it is shown. @param paragraph its number among all */
  async shown(paragraph: number): Promise<Shown> {
    const { segment, paragraph: inSegment } = (await this.documents()).inSegment(paragraph);
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
