import { BrokenIndex, ReplacedIndex, type SearchEngine, type UnknownWord } from '../../engine.ts';
import type { Asked, Call, FaultKind, Reply, Results, Said } from './messages.ts';

type OfKind<What extends Asked['what']> = Extract<Asked, { what: What }>;

const faults: Readonly<Record<FaultKind, new (message: string) => Error>> = {
  broken: BrokenIndex,
  replaced: ReplacedIndex,
  other: Error,
};

/** Calls to a worker and its replies. */
class Line {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (cause: Error) => void }>();
  #calls = 0;

  /** @param whenLost is called where the worker could not be loaded or has ended */
  constructor(worker: Worker, whenLost: () => void) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.call);
      this.#waiting.delete(data.call);
      if ('result' in data) waiting?.resolve(data.result as never);
      else waiting?.reject(new faults[data.fault.kind](data.fault.message));
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message || 'The search could not be loaded.'));
      this.#waiting.clear();
      worker.terminate();
      whenLost();
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
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const opening = new Line(worker, () => {
      if (line === opening) line = null;
    });
    line = opening;
    // Whoever asks hears of a worker that could not be loaded.
    opening.call({ what: 'open', folder: new URL(folder, location.href).href }).catch(() => undefined);
    return opening;
  };
  return {
    ask: async (question) => {
      const to = opened();
      const { answer, said } = await to.call({ what: 'ask', question });
      const toUnknown = (unknown: Said['unknown'][number]): UnknownWord => ({
        ...unknown,
        nearest: () => to.call({ what: 'nearest', answer, word: unknown.word }),
      });
      return {
        ...said,
        unknown: said.unknown.map(toUnknown),
        absent: said.absent.map(toUnknown),
        hits: (from, most) => to.call({ what: 'hits', answer, from, most }),
        groups: (from, most, each) => to.call({ what: 'groups', answer, from, most, each }),
        inGroup: (group, from, most) => to.call({ what: 'inGroup', answer, group, from, most }),
        counts: () => to.call({ what: 'counts', answer }),
        people: () => to.call({ what: 'people', answer }),
      };
    },
  };
}
