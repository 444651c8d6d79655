import { Worker } from 'node:worker_threads';
import { Refused } from '../terminal/command-line.ts';
import { whereCompiledIsKept } from '../terminal/compiled.ts';
import { printable } from '../terminal/printable.ts';
import type { Job, Outcome, Setting } from './outcome.ts';

/** A helper has the next chunk at hand while it reads one. */
const AT_HAND = 2;

/** A thread and the chunks it was given and has not answered, in order. */
interface Helper {
  readonly worker: Worker;
  readonly given: { readonly place: number; readonly jobs: readonly Job[] }[];
}

/**
 * Threads that read chunks of files and answer each with what is to be told of it. Our own few lines, since order and how far the
 * threads may run ahead are decided by whoever tells of the files, and a pool from outside would add a queue for neither.
 */
export class Helpers {
  readonly #helpers: readonly Helper[];
  readonly #answers = new Map<number, readonly Outcome[]>();
  #failure: Error | null = null;
  #wake: () => void = () => undefined;

  /** Starts so many, which load what they read with while the caller does other things. */
  constructor(many: number) {
    this.#helpers = Array.from({ length: many }, () => this.#start());
  }

  /** Tells them what files are read with, before any is given. */
  begin(setting: Setting): void {
    for (const { worker } of this.#helpers) worker.postMessage(setting);
  }

  #start(): Helper {
    const env = whereCompiledIsKept();
    const worker = new Worker(new URL('helper.ts', import.meta.url), { env });
    const helper: Helper = { worker, given: [] };
    worker.on('message', (outcomes: readonly Outcome[]) => {
      const chunk = helper.given.shift();
      if (chunk) this.#answers.set(chunk.place, outcomes);
      this.#wake();
    });
    worker.on('error', (error) => {
      this.#fail(helper, error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', (code) => {
      this.#fail(helper, `exit code ${String(code)}`);
    });
    return helper;
  }

  #fail({ given }: Helper, reason: string): void {
    const files = (given[0]?.jobs ?? []).map(({ found }) => found.source?.file ?? found.problem?.file ?? '');
    const at = files.length === 0 ? '' : ` while it read ${files.map(printable).join(', ')}`;
    this.#failure ??= new Refused(
      `A thread that reads captures ended${at}: ${printable(reason)}. What was told so far is complete; --workers 1 reads without such threads.`,
    );
    this.#wake();
  }

  /** Gives a chunk to a helper that has room for it; false where none has. @param place of the chunk among all */
  give(place: number, jobs: readonly Job[]): boolean {
    const helper = this.#helpers.find(({ given }) => given.length < AT_HAND);
    if (!helper) return false;
    helper.given.push({ place, jobs });
    helper.worker.postMessage(jobs);
    return true;
  }

  /** What is to be told of a chunk; null as long as no helper has answered. @throws {Refused} where a helper has died */
  answer(place: number): readonly Outcome[] | null {
    if (this.#failure) throw this.#failure;
    const outcomes = this.#answers.get(place) ?? null;
    this.#answers.delete(place);
    return outcomes;
  }

  /** Waits until a helper answers, or dies. */
  async news(): Promise<void> {
    if (this.#failure) return;
    await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  /** Ends all helpers, whatever they are doing. */
  async end(): Promise<void> {
    await Promise.all(this.#helpers.map(async ({ worker }) => worker.terminate()));
  }
}
