import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { jsonFrom } from '#corpus/json.ts';
import { indexFile, unfinishedFile } from '#corpus/ledgers.ts';
import { indexOf, ledgerIndexSchema, listed, serialiseIndex, type Listed } from '#ledger/ledger-index.ts';
import { ledgerSchema, serialise, type Ledger } from '#ledger/ledger.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { isRunning, isTaken, ownerSchema, thisProcess, type Owner } from '../disk/owner.ts';

const stepSchema = z.strictObject({
  /** As it is named from the folder of the ledgers. */
  file: z.string(),
  /** The new file, complete, under a hidden name; null where the file goes. */
  next: z.string().nullable(),
  /** Where the file as it was is kept until all is done; null where there was none. */
  old: z.string().nullable(),
});
/** What stands in the file of an unfinished publication; names of files are those in the folder. Earlier programs named their process by its id alone. */
const unfinishedSchema = z.strictObject({ process: z.union([z.int(), ownerSchema]), steps: z.array(stepSchema) });

/** The hidden names of a publication: the file, the id of its process, what it is. */
const HIDDEN = /^\..+\.(\d+)\.(?:new|old|old\.half)$/u;

/** Ending of a copy that is not complete yet. */
const HALF = '.half';

type Step = z.infer<typeof stepSchema>;

/** Why nothing was written though the disk would have taken it; the message is for people. */
export class NotWritten extends Error {}

/** What is to be written. */
export interface Publication {
  readonly ledgers: readonly Ledger[];
  /** Ids of documents whose file goes, because they have another id now. */
  readonly gone: readonly string[];
  /** The ledgers from which these were made, by document; null where there was none. They must be as they were. */
  readonly from: ReadonlyMap<string, Ledger | null>;
  /** Whether these are all ledgers of the archive, so that the list is written anew whatever stood there. */
  readonly isWhole?: boolean;
}

/**
 * Writes ledgers and the list of all of them, all or none: every new file is complete on the disk before the first takes its place, and where one
 * cannot take it, those that did are put back. Where the process itself ends in between, `putBack` does it later.
 * @param folder the folder of the ledgers
 * @throws {NotWritten} where another process is writing, or has written since the ledgers were read
 * @throws what the disk says, after everything is as it was
 */
export function writeLedgers(folder: string, { ledgers, gone, from, isWhole = false }: Publication): void {
  makeFolder(path.resolve(folder));
  const index = path.relative(folder, indexFile(folder));
  const stepOf = (file: string, isNew: boolean): Step => {
    // No document's id has a dot, so that the list of all is mistaken for none of them.
    const hidden = `.${file === index ? 'index.json' : path.basename(file, '.json')}.${String(process.pid)}`;
    const old = existsSync(path.join(folder, file)) ? `${hidden}.old` : null;
    return { file, next: isNew ? `${hidden}.new` : null, old };
  };
  const steps = [
    ...ledgers.map(({ document }) => stepOf(`${document}.json`, true)),
    ...gone.map((id) => stepOf(`${id}.json`, false)),
    stepOf(index, true),
  ];
  const at = (name: string): string => path.join(folder, name);
  begin(folder, steps);
  try {
    for (const [document, ledger] of from) {
      if (!isDeepStrictEqual(ledgerIn(at(`${document}.json`)), ledger))
        throw new NotWritten(`the ledger of ${document} has been changed in the meantime; run the command again`);
    }
    const all = listedAfter(isWhole ? [] : indexIn(at(index)), ledgers, gone);
    const texts = [...ledgers.map(serialise), ...gone.map(() => ''), serialiseIndex(indexOf(all))];
    for (const [place, { next }] of steps.entries())
      if (next !== null) writeFileSync(at(next), texts[place] ?? '', { flush: true });
    for (const { file, old } of steps) {
      if (old === null) continue;
      copyFileSync(at(file), at(`${old}${HALF}`));
      renameSync(at(`${old}${HALF}`), at(old));
    }
    for (const { file, next } of steps) {
      if (next !== null) renameSync(at(next), at(file));
      else rmSync(at(file), { force: true });
    }
  } catch (error) {
    undo(folder, steps);
    throw error;
  }
  rmSync(unfinishedFile(folder));
  for (const { old } of steps) if (old !== null) rmSync(at(old), { force: true });
}

/**
 * Puts back what a publication had replaced when it was broken off half-way, say by a power cut.
 * @returns whether there was something to put back
 * @throws {NotWritten} where it is not broken off but still going on
 */
export function putBack(folder: string): boolean {
  const file = unfinishedFile(folder);
  if (!existsSync(file)) {
    sweep(folder);
    return false;
  }
  const begun = unfinishedSchema.safeParse(jsonIn(file));
  // A file that is not whole was being written when the process ended: nothing else had been touched.
  if (begun.success && isGoingOn(begun.data.process)) throw beingWritten(folder);
  undo(folder, begun.success ? begun.data.steps : []);
  return true;
}

/** Of a process of another machine nobody knows: then it may go on. */
function isGoingOn(process: number | Owner): boolean {
  return typeof process === 'number' ? isTaken(process) : isRunning(process) !== false;
}

/** Removes what a process left that ended when all had been published and only the files as they were had to go. */
function sweep(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, id] = HIDDEN.exec(name) ?? [];
    if (id !== undefined && !isTaken(Number(id))) rmSync(path.join(folder, name), { force: true });
  }
}

/** Says that a publication has begun. */
function begin(folder: string, steps: readonly Step[]): void {
  const text = `${JSON.stringify({ process: thisProcess(), steps })}\n`;
  try {
    writeFileSync(unfinishedFile(folder), text, { flag: 'wx', flush: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw beingWritten(folder);
    rmSync(unfinishedFile(folder), { force: true });
    throw error;
  }
}

function beingWritten(folder: string): NotWritten {
  return new NotWritten(
    `another npm run ledger is writing to ${folder}; if there is none, restore the folder from version control and remove ${unfinishedFile(folder)}`,
  );
}

/** What the list of all ledgers says after a publication. */
function listedAfter(before: readonly Listed[], ledgers: readonly Ledger[], gone: readonly string[]): Listed[] {
  const all = new Map(before.map((entry) => [entry.document, entry]));
  for (const id of gone) all.delete(id);
  for (const ledger of ledgers) all.set(ledger.document, listed(ledger));
  return [...all.values()];
}

/** @throws {NotWritten} where a list is there and cannot be used */
function indexIn(file: string): readonly Listed[] {
  if (!existsSync(file)) return [];
  const index = ledgerIndexSchema.safeParse(jsonIn(file));
  if (!index.success) throw new NotWritten(`${file} cannot be used; restore it from version control`);
  return index.data.documents;
}

function ledgerIn(file: string): Ledger | null {
  return existsSync(file) ? (ledgerSchema.safeParse(jsonIn(file)).data ?? null) : null;
}

/** @throws what the disk says: a file that cannot be read may hold anything */
const jsonIn = (file: string): unknown => jsonFrom(readFileSync(file, 'utf8'));

/** Brings the folder back to what it was before the steps. */
function undo(folder: string, steps: readonly Step[]): void {
  const at = (name: string): string => path.join(folder, name);
  for (const { file, next, old } of steps.toReversed()) {
    if (old !== null && existsSync(at(old))) renameSync(at(old), at(file));
    else if (old === null && next !== null && !existsSync(at(next))) rmSync(at(file), { force: true });
    if (old !== null) rmSync(at(`${old}${HALF}`), { force: true });
    if (next !== null) rmSync(at(next), { force: true, recursive: true });
  }
  rmSync(unfinishedFile(folder), { force: true });
}
