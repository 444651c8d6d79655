import { setTimeout as pause } from 'node:timers/promises';

/**
 * How long the state must stay as it is before work that was done from it is trusted, in milliseconds. Watchers keep a
 * second change of a file to themselves where it follows the first within 50, and an editor that empties a file before
 * filling it makes two.
 */
const STILL = 120;

/** Work whose result depends on something that changes. */
export interface Rerun {
  /** Tells what the work depends on; two equal answers mean that the work need not be done again. */
  readonly state: () => string;
  /** Makes the result anew from the state. */
  readonly work: () => Promise<void>;
  /** Is told why the work failed; a later change makes it work again. */
  readonly failed: (reason: unknown) => void;
}

/**
 * Does work again until the state it depends on is still. The work never runs beside itself; after it the state is looked at again, and where
 * it is another than the one the work began with, the work is done once more, so that a change nobody told of is not missed.
 * @param still how long to wait before looking again, in milliseconds
 * @returns to be called when something may have changed
 */
export function rerunUntilStill({ state, work, failed }: Rerun, still = STILL): () => void {
  let calls = 0;
  let busy = false;
  const run = async (): Promise<void> => {
    let call: number;
    let before: string;
    do {
      call = calls;
      before = state();
      await work().catch(failed);
      await pause(still);
    } while (calls !== call || state() !== before);
  };
  return () => {
    calls += 1;
    if (busy) return;
    busy = true;
    void run().finally(() => {
      busy = false;
    });
  };
}
