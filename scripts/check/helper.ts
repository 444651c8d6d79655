/** A thread of `npm run check`: reads the files it is given and answers each chunk of them with what is to be told. */
import { parentPort } from 'node:worker_threads';
import { findAtOnce } from '../terminal/compiled.ts';
import type { Job, Setting } from './outcome.ts';

findAtOnce();
const { outcomeOf } = await import('./outcome.ts');

let setting: Setting = { json: false, archives: new Map() };

parentPort?.on('message', (message: Setting | readonly Job[]) => {
  if ('archives' in message) setting = message;
  else parentPort?.postMessage(message.map((job) => outcomeOf(job, setting)));
});
