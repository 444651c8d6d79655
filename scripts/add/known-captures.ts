import { hash } from 'node:crypto';
import path from 'node:path';
import { documentsFolder, filesOf, openArchive } from '#corpus/archive.ts';
import { readDocument } from '#corpus/build-document.ts';
import { idOfFile } from '#corpus/read-told.ts';
import type { Document } from '#document/document.ts';
import { boundsOf } from '#document/bounds.ts';
import { foldForComparing } from '#document/fold.ts';
import type { Particulars } from '#document/problem-values.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { readCapture } from '#read/read-capture.ts';
import { readBytes } from '#read/read-files.ts';

/** Share of a document's words that must stand in paragraphs of another for the two to be captures of one. */
const SAME_TEXT = 0.8;

/** Two captures of one document may be dated differently by the days between publication and reprint. */
const DAYS_APART = 31;

/** A label before the first words of a line: they are compared without it. */
const SHORT_LABEL = /^[^:]{1,80}: /u;

/** Words without case, punctuation and kinds of blanks. */
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

const wordsIn = (text: string): string => foldForComparing(text).replace(NO_LETTERS, ' ').trim();
const keyOf = (words: string): string => hash('sha1', words, 'base64').slice(0, 16);
const countOf = (words: string): number => words.split(' ').length;

/** Another capture of a document, and how it was known. */
export interface OtherCapture {
  readonly id: string;
  readonly file: string;
  readonly evidence: Particulars<'capture-again'>;
}

interface Entry {
  readonly id: string;
  readonly path: string;
}

/** What an archive has already: ids, checksums and, as keys, the lines of all captures. No text is kept. */
export class KnownCaptures {
  /** The `documents` folder. */
  readonly documents: string;
  readonly #folder: string;
  readonly #bySha256 = new Map<string, Entry>();
  readonly #byId = new Map<string, Entry>();
  readonly #names = new Set<string>();
  readonly #byLine = new Map<string, Entry | Entry[]>();

  /** @param folder the archive's folder, which need not exist yet */
  constructor(folder: string) {
    this.#folder = folder;
    this.documents = documentsFolder(folder);
  }

  /** Reads what is there. @param step called after each file, with the number of all of them */
  *load(): Generator<{ readonly file: string; readonly of: number }> {
    const archive = openArchive(this.#folder);
    for (const { file, bytes } of filesOf(archive)) {
      if (bytes !== null) this.add(bytes, file);
      yield { file: path.basename(file), of: archive.files.length };
    }
  }

  /** Adds a file of the archive. */
  add(bytes: Uint8Array, file: string): void {
    const { sha256, editor, lines } = readCapture(bytes, file);
    const entry = { id: editor?.id ?? idOfFile(file), path: file };
    this.#bySha256.set(sha256, entry);
    this.#byId.set(entry.id, entry);
    this.#names.add(idOfFile(file));
    for (const { text } of lines)
      for (const part of new Set([text, text.replace(SHORT_LABEL, '')])) {
        const words = wordsIn(part);
        if (words !== '') this.#addLine(keyOf(words), entry);
      }
  }

  #addLine(key: string, entry: Entry): void {
    const known = this.#byLine.get(key);
    if (known === undefined) this.#byLine.set(key, entry);
    else if (!Array.isArray(known)) this.#byLine.set(key, known === entry ? entry : [known, entry]);
    else if (!known.includes(entry)) known.push(entry);
  }

  #withLine(words: string): readonly Entry[] {
    const known = words === '' ? undefined : this.#byLine.get(keyOf(words));
    return known === undefined ? [] : [known].flat();
  }

  /** Whether a new document cannot have this id. */
  has(id: string): boolean {
    return this.#byId.has(id) || this.#names.has(id);
  }

  /** The document whose capture has these very bytes. */
  withDigest(sha256: string): { readonly id: string; readonly file: string } | null {
    const entry = this.#bySha256.get(sha256);
    return entry ? { id: entry.id, file: path.basename(entry.path) } : null;
  }

  /** A document of which this one is another capture, if there is one. */
  otherCapture(document: Document): OtherCapture | null {
    const { total, shared } = this.#shared(document);
    const byText = [...shared].filter(([, count]) => count >= total * SAME_TEXT).sort(([, a], [, b]) => b - a);
    for (const [entry, count] of byText)
      if (!datedApart(document, readAgain(entry))) {
        const percent = Math.floor((100 * count) / total);
        const found = named(entry);
        return { ...found, evidence: ['same-words', { file: found.file, percent }] };
      }
    const title = document.title === null ? '' : wordsIn(document.title);
    for (const entry of this.#withLine(title)) {
      const date = readAgain(entry)?.date?.edtf;
      if (date === undefined || date !== document.date?.edtf) continue;
      const found = named(entry);
      return { ...found, evidence: ['same-title', { file: found.file }] };
    }
    return null;
  }

  /** Words of a document's paragraphs, and for each known capture how many of them stand in paragraphs it has too. */
  #shared(document: Document): { readonly total: number; readonly shared: ReadonlyMap<Entry, number> } {
    const shared = new Map<Entry, number>();
    let total = 0;
    for (const paragraph of sections(document.tree).flatMap(paragraphs)) {
      const words = wordsIn(wordsOf(paragraph));
      if (words === '') continue;
      total += countOf(words);
      for (const entry of this.#withLine(words)) shared.set(entry, (shared.get(entry) ?? 0) + countOf(words));
    }
    return { total, shared };
  }
}

const named = ({ id, path: file }: Entry): { id: string; file: string } => ({ id, file: path.basename(file) });

function readAgain(entry: Entry): Document | null {
  const { bytes } = readBytes(entry.path);
  return bytes === null ? null : readDocument(bytes, entry.path).document;
}

/** Whether two documents say of themselves that they are of different times. */
function datedApart(a: Document, b: Document | null): boolean {
  const [first, second] = [a, b].map((document) => {
    const { earliest, latest } = boundsOf(document?.date?.edtf ?? '');
    return { from: Date.parse(`${earliest ?? ''}Z`), to: Date.parse(`${latest ?? ''}Z`) };
  });
  const day = 86_400_000;
  const gap = Math.max((first?.from ?? NaN) - (second?.to ?? NaN), (second?.from ?? NaN) - (first?.to ?? NaN));
  return gap > DAYS_APART * day;
}
