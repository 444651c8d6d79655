/** A thread of `npm run check`: reads the files it is given and answers each chunk of them with what is to be told. */
import { parentPort, workerData } from 'node:worker_threads';
import { findAtOnce } from '../terminal/compiled.ts';
import type { Job, Setting } from './outcome.ts';

findAtOnce();
const { outcomeOf } = await import('./outcome.ts');

parentPort?.on('message', (jobs: readonly Job[]) => {
  parentPort?.postMessage(jobs.map((job) => outcomeOf(job, workerData as Setting)));
});
