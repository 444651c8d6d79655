import { readFileSync } from 'node:fs';
import path from 'node:path';
import { archiveIds, ignored, problemsAmong, type ArchiveIds } from '#corpus/archive-ids.ts';
import { readDocument, type ReadDocument } from '#corpus/build-document.ts';
import { checkBytes, checkFile, type Checked } from '#report/check-files.ts';
import { readLedgers } from '#corpus/ledgers.ts';
import type { Document } from '#document/document.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Severity } from '#document/severity.ts';
import { leaves, sections, type Leaf } from '#document/tree.ts';
import { captureLines } from '#render/capture-lines.ts';
import { checkDocument } from '#ledger/check.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { listCaptures, readBytes } from '#read/read-files.ts';
import { columns, rowOf } from '../check/row.ts';
import { shortened } from '../terminal/printable.ts';
import { problemCounts } from '../terminal/problems.ts';
import type { PreviewData, PreviewPart, PreviewProblem } from './preview.element.ts';

/** No more of a capture is shown: a browser has to lay it out at every edit. */
const MOST_LINES = 3000;
const LONGEST_PART = 300;

/** The facts of the preview: the cells of `npm run check` but the file and the problems. */
const facts = (checked: Checked): [string, string][] =>
  rowOf(checked).flatMap((cell, at) => {
    const head = columns[at]?.head ?? '';
    return head === 'File' || head === 'Problems' ? [] : [[head, cell] satisfies [string, string]];
  });

function shownProblem({ severity, name, file, line, message, hint }: Problem): PreviewProblem {
  const place = line === null ? path.basename(file) : `${path.basename(file)}:${String(line)}`;
  return { severity, name, place, message, hint };
}

const gravity: readonly Severity[] = ['error', 'warning', 'note'];

/** Problems as they are shown, the gravest first. */
function shownProblems(problems: readonly Problem[]): PreviewProblem[] {
  const sorted = [...problems].sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  return sorted.map(shownProblem);
}

/** What each leaf was taken for, in words. */
function readings(document: Document): Map<Leaf, string> {
  const found = new Map<Leaf, string>();
  for (const leaf of leaves(document.tree)) found.set(leaf, plainly(leaf));
  for (const section of sections(document.tree)) {
    const { speaker, role, inferred } = section;
    const both = [speaker, role].filter((part) => part !== null).join(', ');
    const short = speaker ?? role;
    const who = short === null ? '' : `, ${short}${inferred ? ' (inferred)' : ''}`;
    if (section.label) found.set(section.label, both === '' ? 'label' : `label, ${both}`);
    for (const child of section.children)
      if (child.type === 'paragraph')
        for (const inline of child.children)
          if (inline.type === 'text') found.set(inline, `${section.kind}${who}, ¶ ${child.id ?? '–'}`);
  }
  return found;
}

function plainly(leaf: Leaf): string {
  switch (leaf.type) {
    case 'furniture':
      return `set aside: ${leaf.what}`;
    case 'metadata':
      return leaf.date === undefined ? leaf.field : `${leaf.field} ${leaf.date.edtf}`;
    case 'dateline':
      return `dateline${leaf.agency === null ? '' : ` of ${leaf.agency}`}`;
    case 'markup':
    case 'caption':
    case 'label':
    case 'note':
    case 'text':
      return leaf.type;
  }
}

/** The lines of a file: those of the editor's front matter, then those of the capture with what they were taken for. */
function linesOf(file: string, document: Document, firstLine: number): PreviewData['lines'] {
  const above = firstLine === 1 ? [] : readFileSync(file, 'utf8').split('\n', firstLine - 1);
  const editors = above.map((text, at) => ({
    number: at + 1,
    parts: [{ kind: 'front-matter', what: 'front matter', text: shortened(text, LONGEST_PART) }],
  }));
  const read = readings(document);
  const captured = captureLines(document)
    .slice(0, MOST_LINES)
    .map(({ number, spans }) => {
      const parts: PreviewPart[] = spans.flatMap(({ leaf, text }) =>
        leaf === null ? [] : [{ kind: leaf.type, what: read.get(leaf) ?? '', text: shortened(text, LONGEST_PART) }],
      );
      const blank = { kind: 'blank', what: '', text: '' };
      return { number: number + firstLine - 1, parts: parts.length === 0 ? [blank] : parts };
    });
  return [...editors, ...captured];
}

/** A file of the archive as it is read now. */
interface ReadFile {
  readonly path: string;
  /** Its name below the folder of the documents. */
  readonly file: string;
  readonly checked: Checked;
  readonly problems: readonly Problem[];
}

/** How the captures of one archive are read, as the dev server is asked. Everything is read anew each time. */
export class Previews {
  readonly #folder: string;
  readonly #documents: string;

  /** @param folder the archive's folder */
  constructor(folder: string) {
    this.#folder = folder;
    this.#documents = path.resolve(folder, 'documents');
  }

  /** The id under which a file of the archive is published; empty where another file has it or there is no such file. */
  idOf(file: string): string {
    return [...archiveIds(this.#documents)].find(([, holder]) => holder === file)?.[0] ?? '';
  }

  /** How the capture of this id is read; where there is none, how the archive stands. */
  async of(id: string): Promise<PreviewData> {
    const { byDocument, problems } = await readLedgers(this.#folder);
    const ids = archiveIds(this.#documents);
    const file = ids.get(id);
    if (file === undefined) return this.#overview(ids, byDocument, problems);
    const { file: heading, checked, problems: own } = this.#read(file, ids, byDocument);
    const lines = checked.document === null ? [] : linesOf(file, checked.document, checked.firstLine);
    return { heading, facts: facts(checked), problems: shownProblems(own), lines, documents: [] };
  }

  /** Reads a file as the build does: with its ledger, and beside the other documents. */
  #read(whole: string, ids: ArchiveIds, ledgers: ReadonlyMap<string, Ledger>): ReadFile {
    const file = path.relative(this.#documents, whole);
    const { bytes, problem: unreadable } = readBytes(whole, this.#documents);
    const lost: Problem[] = [];
    const engine = (content: Uint8Array, name: string): ReadDocument => {
      const read = readDocument(content, name, (id) => ledgers.get(id) ?? null);
      const ledger = ledgers.get(read.document.id) ?? null;
      for (const { name: problemName, message } of checkDocument(ledger, read.changes))
        lost.push(problem(problemName, { file, line: null }, message));
      return read;
    };
    const checked =
      bytes === null
        ? checkFile({ source: null, problem: { ...unreadable, file } })
        : checkBytes(bytes, file, file, engine);
    const among = checked.document === null ? [] : problemsAmong(ids, checked.document, { path: whole, file });
    return { path: whole, file, checked, problems: [...(checked.report.problems ?? []), ...among, ...lost] };
  }

  #overview(ids: ArchiveIds, ledgers: ReadonlyMap<string, Ledger>, broken: readonly Problem[]): PreviewData {
    const { files, others, problems } = listCaptures(this.#documents);
    const unread = [...problems, ...ignored(others)].map((one) => ({
      ...one,
      file: path.relative(this.#documents, one.file),
    }));
    const read = files.map((file) => this.#read(file, ids, ledgers));
    const grave = read.flatMap((one) => one.problems.filter(({ severity }) => severity === 'error'));
    return {
      heading: 'The archive',
      facts: [['Documents', String(files.length)]],
      problems: shownProblems([...broken, ...unread, ...grave]),
      lines: [],
      documents: read.map(({ file, checked, problems: found }) => ({
        id: checked.document?.id ?? '',
        file,
        state: problemCounts(found),
      })),
    };
  }
}
