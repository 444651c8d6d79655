import type { DocumentFinder, FoundDocument } from '../documents.ts';
import type { FindCall, FindReply } from './bundle.ts';

interface Waiting {
  readonly resolve: (found: readonly FoundDocument[]) => void;
  readonly reject: (cause: Error) => void;
}

/**
 * Opens Pagefind's index of documents in a worker, so that typing never waits for it. Nothing is loaded before something is
 * asked; one that failed is of no more use.
 * @param folder its address, with a slash at the end
 */
export function openDocuments(folder: string): DocumentFinder {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FindReply>) => {
    const asked = waiting.get(data.call);
    waiting.delete(data.call);
    if ('found' in data) asked?.resolve(data.found);
    else asked?.reject(new Error(data.fault));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'Pagefind could not be loaded.'));
    waiting.clear();
  });
  return {
    find: (words, most, filter) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        const call: FindCall = { call: calls, folder: new URL(folder, location.href).href, words, most, filter };
        worker.postMessage(call);
      }),
  };
}
