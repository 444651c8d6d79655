import { BUNDLE_LANGUAGE, type Pagefind } from './bundle.ts';

/** Pagefind's program beside its index, set up. It has a worker of its own, which would load all of its code a second time. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
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
