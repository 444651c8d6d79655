import { BUNDLE_LANGUAGE, type FindCall, type FindReply, type Pagefind } from './bundle.ts';
import { finderOver } from './finder.ts';

let loading: Promise<Pagefind> | null = null;

/** Pagefind's program beside its index, set up. It has a worker of its own, which would load all of its code a second time. */
async function load(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: '/',
    language: BUNDLE_LANGUAGE,
    noWorker: true,
    // The words of a head stand several times in a record, whose length says nothing of the document.
    ranking: { pageLength: 0, termSaturation: 2 },
  });
  return pagefind;
}

async function reply({ call, folder, words, most, filter }: FindCall): Promise<FindReply> {
  try {
    loading ??= load(folder);
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
