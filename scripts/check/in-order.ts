import { setImmediate as turn } from 'node:timers/promises';
import type { Chunk } from './chunks.ts';
import type { Helpers } from './helpers.ts';
import type { Job, Outcome } from './outcome.ts';

/** So many bytes may be read, or in hand, before what stands before them is told: what waits is held in memory. */
const AHEAD = 4_000_000;

/**
 * What is to be told of files, in their order, whoever has read them: this thread reads where all helpers have enough to do.
 * @param chunks the files; standard input is null, which only this thread can read
 * @param read reads a file in this thread
 * @throws {Refused} where a helper has died
 */
export async function* inOrder<Own extends Job | null>(
  chunks: readonly Chunk<Own>[],
  helpers: Helpers,
  read: (job: Own) => Outcome | Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const own = new Map<number, readonly Outcome[]>();
  let [next, ahead] = [0, 0];
  for (const [place, { size }] of chunks.entries()) {
    let outcomes = own.get(place) ?? helpers.answer(place);
    while (outcomes === null) {
      const chunk = chunks[next];
      if (chunk === undefined || (next > place && ahead + chunk.size > AHEAD)) await helpers.news();
      else {
        const jobs = chunk.jobs.filter((job) => job !== null);
        if (jobs.length < chunk.jobs.length || !helpers.give(next, jobs)) {
          const found: Outcome[] = [];
          for (const job of chunk.jobs) found.push(await read(job));
          own.set(next, found);
          // What the helpers have answered meanwhile comes in.
          await turn();
        }
        next += 1;
        ahead += chunk.size;
      }
      outcomes = own.get(place) ?? helpers.answer(place);
    }
    own.delete(place);
    ahead -= size;
    yield* outcomes;
  }
}
