import type { FindCall, FindReply, Pagefind } from './bundle.ts';
import { finderOver } from './finder.ts';
import { loadPagefind } from './load.ts';

let loading: Promise<Pagefind> | null = null;

async function reply({ call, folder, words, most, filter }: FindCall): Promise<FindReply> {
  try {
    loading ??= loadPagefind(folder);
    return { call, found: await finderOver(await loading).find(words, most, filter) };
  } catch (cause) {
    return { call, fault: String(cause) };
  }
}

addEventListener('message', ({ data }: MessageEvent<FindCall>) => {
  void reply(data).then((said) => {
    postMessage(said);
  });
});
