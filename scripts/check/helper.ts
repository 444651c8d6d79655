/** A thread of `npm run check`: reads the files it is given and answers each chunk of them with what is to be told. */
import { parentPort, workerData } from 'node:worker_threads';
import { outcomeOf, type Job, type Setting } from './outcome.ts';

parentPort?.on('message', (jobs: readonly Job[]) => {
  parentPort?.postMessage(jobs.map((job) => outcomeOf(job, workerData as Setting)));
});
