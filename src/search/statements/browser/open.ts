import { BrokenIndex, type SearchEngine } from '../../engine.ts';
import type { Asked, Call, Reply, Results } from './messages.ts';

type OfKind<What extends Asked['what']> = Extract<Asked, { what: What }>;

/** Calls to a worker and its replies. */
class Line {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (cause: Error) => void }>();
  #calls = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.call);
      this.#waiting.delete(data.call);
      if ('result' in data) waiting?.resolve(data.result as never);
      else waiting?.reject(data.fault.isBroken ? new BrokenIndex(data.fault.message) : new Error(data.fault.message));
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message || 'The search could not be loaded.'));
      this.#waiting.clear();
    });
  }

  call<What extends Asked['what']>(asked: OfKind<What>): Promise<Results[What]> {
    this.#calls += 1;
    const call: Call = { call: this.#calls, asked };
    return new Promise((resolve, reject) => {
      this.#waiting.set(call.call, { resolve, reject });
      this.#worker.postMessage(call);
    });
  }
}

/**
 * The index of a site, asked in a worker, so that typing never waits for it. Nothing is loaded before the first question.
 * @param folder address of the folder of the index, with a slash at its end
 */
export function openStatements(folder: string): SearchEngine {
  let line: Line | null = null;
  const opened = (): Line => {
    if (line !== null) return line;
    line = new Line(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
    void line.call({ what: 'open', folder: new URL(folder, location.href).href });
    return line;
  };
  return {
    ask: async (question) => {
      const to = opened();
      try {
        const { answer, said } = await to.call({ what: 'ask', question });
        return {
          ...said,
          unknown: said.unknown.map(({ word }) => ({
            word,
            nearest: () => to.call({ what: 'nearest', answer, word }),
          })),
          hits: (from, most) => to.call({ what: 'hits', answer, from, most }),
          counts: () => to.call({ what: 'counts', answer }),
          people: () => to.call({ what: 'people', answer }),
        };
      } catch (cause) {
        // A worker that could not be loaded is tried again.
        if (line === to && !(cause instanceof BrokenIndex)) line = null;
        throw cause;
      }
    },
  };
}
