import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readInArchive, type Ledgers } from '#corpus/archive-documents.ts';
import { idsOf, problemsAmong, type ArchiveIds } from '#corpus/archive-ids.ts';
import { filesOf, openArchive, type Archive } from '#corpus/archive.ts';
import { checkBytesWith, unread, type Checked } from '#report/check-bytes.ts';
import { readLedgers } from '#corpus/ledgers.ts';
import type { ReadDocument } from '#corpus/build-document.ts';
import type { Document } from '#document/document.ts';
import { placed, type Problem } from '#document/problem.ts';
import { severitySchema } from '#document/severity.ts';
import { type Leaf } from '#document/tree.ts';
import { leaves, paragraphs, sections } from '#document/walk.ts';
import { captureLines } from '#render/capture-lines.ts';
import { problemInWords, type WordedProblem } from '#strings/problems.ts';
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

function shownProblem({ severity, name, file, line, message, hint }: WordedProblem): PreviewProblem {
  const place = line === null ? path.basename(file) : `${path.basename(file)}:${String(line)}`;
  return { severity, name, place, message, hint };
}

/** Problems as they are shown, the gravest first. */
function shownProblems(problems: readonly WordedProblem[]): PreviewProblem[] {
  const gravity = ({ severity }: WordedProblem): number => severitySchema.options.indexOf(severity);
  return [...problems].sort((a, b) => gravity(a) - gravity(b)).map(shownProblem);
}

/** What each leaf was taken for, in words. */
function whatLeavesAre(document: Document): Map<Leaf, string> {
  const found = new Map<Leaf, string>();
  for (const leaf of leaves(document.tree)) found.set(leaf, plainly(leaf));
  for (const section of sections(document.tree)) {
    const { kind, label, speaker, role, inferred } = section;
    const names = [speaker?.name ?? null, role].filter((part) => part !== null);
    const [short] = names;
    const who = short === undefined ? '' : `, ${short}${inferred ? ' (inferred)' : ''}`;
    if (label) found.set(label, ['label', ...names].join(', '));
    for (const { children, citation } of paragraphs(section))
      for (const inline of children)
        if (inline.type === 'text') found.set(inline, `${kind}${who}, ¶ ${citation?.id ?? '–'}`);
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
function linesOf(file: string, { document, capture: { firstLine } }: ReadDocument): PreviewData['lines'] {
  const above = firstLine === 1 ? [] : readFileSync(file, 'utf8').split('\n', firstLine - 1);
  const editors = above.map((text, at) => ({
    number: at + 1,
    parts: [{ kind: 'front-matter', what: 'front matter', text: shortened(text, LONGEST_PART) }],
  }));
  const read = whatLeavesAre(document);
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
  /** Its name below the folder of the documents. */
  readonly file: string;
  readonly checked: Checked<ReadDocument>;
  readonly problems: readonly WordedProblem[];
}

/** How the captures of one archive are read, as the dev server is asked. Everything is read anew each time. */
export class Previews {
  readonly #folder: string;

  /** @param folder the archive's folder */
  constructor(folder: string) {
    this.#folder = path.resolve(folder);
  }

  /** The id under which a file of the archive is published; empty where another file has it or there is no such file. */
  idOf(file: string): string {
    return [...idsOf(openArchive(this.#folder))].find(([, holder]) => holder === file)?.[0] ?? '';
  }

  /** How the capture of this id is read; where there is none, how the archive stands. */
  async of(id: string): Promise<PreviewData> {
    const { byDocument, problems } = await readLedgers(this.#folder);
    const archive = openArchive(this.#folder);
    const ids = idsOf(archive);
    const own = ids.get(id);
    const found = [...readings(own === undefined ? archive : { ...archive, files: [own] }, ids, byDocument)];
    const [first] = found;
    return own !== undefined && first !== undefined ? captureView(own, first) : overview(archive, found, problems);
  }
}

/** Reads the files of an archive as the build does: with their ledgers, and beside the other documents. */
function* readings(archive: Archive, ids: ArchiveIds, ledgers: Ledgers): Generator<ReadFile> {
  for (const { file: whole, bytes, problem: unreadable } of filesOf(archive)) {
    const file = path.relative(archive.documents, whole);
    const checked =
      bytes === null
        ? unread(file, [{ ...unreadable, file }])
        : checkBytesWith((content, name) => readInArchive(content, name, ledgers), bytes, file);
    const among = checked.read === null ? [] : problemsAmong(ids, checked.read.document, { path: whole, file });
    const lost = (checked.read?.differences ?? []).map((one) => placed(one, { file, line: null }));
    const more = [...among, ...lost].map((one) => problemInWords(one));
    yield { file, checked, problems: [...checked.report.problems, ...more] };
  }
}

function captureView(whole: string, { file, checked, problems }: ReadFile): PreviewData {
  const lines = checked.read === null ? [] : linesOf(whole, checked.read);
  return { heading: file, facts: facts(checked), problems: shownProblems(problems), lines, documents: [] };
}

function overview(archive: Archive, read: readonly ReadFile[], broken: readonly Problem[]): PreviewData {
  const { documents, files, unreadable, ignored } = archive;
  const unread = [...unreadable, ...ignored].map((one) => ({ ...one, file: path.relative(documents, one.file) }));
  const unusable = [...broken, ...unread].map((one) => problemInWords(one));
  const grave = read.flatMap((one) => one.problems.filter(({ severity }) => severity === 'error'));
  return {
    heading: 'The archive',
    facts: [['Documents', String(files.length)]],
    problems: shownProblems([...unusable, ...grave]),
    lines: [],
    documents: read.map(({ file, checked, problems }) => ({
      id: checked.read?.document.id ?? '',
      file,
      state: problemCounts(problems),
    })),
  };
}
