import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialise, type Ledger } from '#ledger/ledger.ts';

interface Step {
  readonly file: string;
  /** The new file, complete, under a hidden name; null where the file goes. */
  readonly next: string | null;
  /** Where the file as it was is kept until all is done; null where there was none. */
  readonly old: string | null;
}

/**
 * Writes ledgers, all or none: every new file is complete on the disk before the first takes its place, and where one
 * cannot take it, those that did are put back.
 * @param folder the folder of the ledgers
 * @param ledgers what is to be written
 * @param gone ids of documents whose file goes, because they have another id now
 * @throws what the disk says, after everything is as it was
 */
export function writeLedgers(folder: string, ledgers: readonly Ledger[], gone: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const hidden = (document: string, ending: string): string =>
    path.join(folder, `.${document}.${String(process.pid)}.${ending}`);
  const stepOf = (document: string, isNew: boolean): Step => {
    const file = path.join(folder, `${document}.json`);
    return {
      file,
      next: isNew ? hidden(document, 'new') : null,
      old: existsSync(file) ? hidden(document, 'old') : null,
    };
  };
  const steps: Step[] = [];
  const done: Step[] = [];
  try {
    for (const ledger of ledgers) {
      const step = stepOf(ledger.document, true);
      steps.push(step);
      if (step.next !== null) writeFileSync(step.next, serialise(ledger), { flush: true });
    }
    for (const document of gone) steps.push(stepOf(document, false));
    for (const step of steps) {
      done.push(step);
      if (step.old !== null) renameSync(step.file, step.old);
      if (step.next !== null) renameSync(step.next, step.file);
    }
  } catch (error) {
    for (const { file, old } of done.toReversed()) {
      if (old !== null && existsSync(old)) renameSync(old, file);
      else if (old === null) rmSync(file, { force: true });
    }
    throw error;
  } finally {
    for (const { next } of steps) if (next !== null) rmSync(next, { force: true });
  }
  for (const { old } of steps) if (old !== null) rmSync(old, { force: true });
}
