import path from 'node:path';
import { readDocument, type ReadDocument } from '#corpus/build-document.ts';
import type { Document } from '#document/document.ts';
import type { EditorWords } from '#document/editor.ts';
import { problem, type Problem } from '#document/problem.ts';
import { splitFrontMatter } from '#read/split-front-matter.ts';
import { syntaxOf } from '#read/syntax.ts';
import type { KnownCaptures, OtherCapture } from './known-captures.ts';
import { frontMatterBlock } from './front-matter.ts';
import { freeId, proposeId } from './propose-id.ts';

/** A capture that is to be added: its bytes, the name it is reported by and the name whose ending says how it is written. */
export interface Incoming {
  readonly file: string;
  readonly readAs: string;
  readonly bytes: Uint8Array;
  /** How it came here, where nobody says it; null where nothing is known. */
  readonly provenance: string | null;
}

/** A capture as it is to stand in the archive. */
export interface Plan {
  readonly id: string;
  /** The file it is to become. */
  readonly target: string;
  /** Everything above the capture. */
  readonly block: string;
  /** The capture, untouched. */
  readonly capture: Uint8Array;
  /** 1-based line of the file that was given on which the capture begins. */
  readonly firstLine: number;
  /** What stands above the capture. */
  readonly editor: EditorWords;
  /** The document as it will be published. */
  readonly read: ReadDocument;
  /** A document of which this is another capture. */
  readonly other: OtherCapture | null;
  /** Everything wrong with it, as the file that was given; no line stands where the lines of that file do not fit. */
  readonly problems: readonly Problem[];
}

const endings = { text: 'txt', markdown: 'md', html: 'html' } as const;

/**
 * Decides how a capture is to stand in the archive. Nothing is written.
 * @param given the capture as it is read by itself
 * @param entered the editor's words, which go before those that stand above the capture already; a date that the source
 * itself states is not repeated as the editor's
 */
export function planFor(
  incoming: Incoming,
  given: ReadDocument,
  entered: EditorWords,
  archive: KnownCaptures,
  related: boolean,
): Plan {
  const { file, readAs, bytes } = incoming;
  const { rest, editor, problems: blockProblems } = splitFrontMatter(bytes, readAs);
  const wanted = frontMatterOf(incoming, given, editor, entered);
  const known = archive.withDigest(given.capture.sha256);
  const isTaken = (candidate: string): boolean => archive.has(candidate);
  const id = wanted.id ?? known?.id ?? freeId(proposeId(withWords(given.document, wanted)), isTaken);
  delete wanted.id;
  const target = path.join(archive.documents, `${id}.${endings[syntaxOf(readAs)]}`);
  const before = frontMatterBlock(wanted);
  const read = readDocument(Buffer.concat([Buffer.from(before), rest]), target);
  const other = known === null ? archive.otherCapture(read.document) : null;
  const tie = tied(wanted.related, related ? other : null);
  const frontMatter: EditorWords = tie === undefined ? wanted : { ...wanted, related: tie };
  const block = tie === undefined ? before : frontMatterBlock(frontMatter);
  const { firstLine } = given.capture;

  const at = { file, line: null };
  const among: Problem[] = [];
  if (known !== null) among.push(problem('capture-known', at, 'plain', { file: known.file }));
  else if (archive.has(id)) among.push(problem('id-duplicate', at, 'taken', { id }));
  for (const lost of (frontMatter.related ?? []).filter((one) => !archive.has(one)))
    among.push(problem('reference-unresolved', at, 'plain', { other: lost }));
  if (other !== null && !related) among.push(problem('capture-again', at, ...other.evidence));
  const problems = [
    ...blockProblems.map((entry) => ({ ...entry, file })),
    ...given.document.problems.filter(({ name }) => name === 'digest-mismatch').map((entry) => ({ ...entry, file })),
    ...read.document.problems.map((entry) => ({ ...entry, file, line: lineInGiven(entry, block, firstLine) })),
    ...among,
  ];
  return { id, target, block, capture: rest, firstLine, editor: frontMatter, read, other, problems };
}

/** The documents a capture is linked to, with another capture of it where the two are to be linked. */
function tied(ids: string[] | undefined, other: OtherCapture | null): string[] | undefined {
  return other === null ? ids : [...new Set([...(ids ?? []), other.id])];
}

/**
 * What is to stand above the capture.
 * @param given the capture as it is read by itself
 * @param above the words that stand above the capture already
 */
function frontMatterOf(
  { provenance }: Incoming,
  { document, capture }: ReadDocument,
  above: EditorWords | null,
  entered: EditorWords,
): EditorWords {
  const wanted: EditorWords = { ...above, ...entered, sha256: capture.sha256 };
  const stated = (document.statedDate ?? document.date)?.edtf;
  const isStated = entered.date !== undefined && entered.date === stated && above?.date === undefined;
  if (isStated) delete wanted.date;
  if (isStated || (entered.date !== undefined && entered.why === undefined)) delete wanted.why;
  if (provenance !== null) wanted.provenance ??= provenance;
  return wanted;
}

/** The facts that decide on the id, with the editor's words laid over them. */
function withWords(document: Document, words: EditorWords): Pick<Document, 'date' | 'kind' | 'speakers' | 'title'> {
  const { date, kind, speakers, title } = document;
  const decided =
    words.date === undefined
      ? date
      : {
          edtf: words.date,
          time: null,
          basis: 'editorial' as const,
          lines: [],
          evidence: { name: 'reason' as const, values: { reason: '' } },
          earliest: null,
          latest: null,
        };
  return { date: decided, kind: words.kind ?? kind, speakers, title: words.title ?? title };
}

/** The line of the file that was given which a line of the file to be written stands for. */
function lineInGiven({ line }: Problem, block: string, firstLine: number): number | null {
  if (line === null) return null;
  const above = block.split('\n').length - 1;
  return line <= above ? null : line - above + firstLine - 1;
}

/** Whether the archive may take it. */
export function isWritable({ problems }: Plan): boolean {
  return !problems.some(({ severity, name }) => severity === 'error' || name === 'capture-again');
}
