import type { APIRoute, GetStaticPaths } from 'astro';
import { proof, publications } from '#catalogue/catalogue.ts';

/** Withdrawn documents and earlier addresses among them: what was published stays there to be checked. */
export const getStaticPaths = (async () =>
  (await publications()).flatMap(({ id, formerly }) =>
    [id, ...formerly].map((address) => ({ params: { id: address } })),
  )) satisfies GetStaticPaths;

/** The ledger of a document, as it lies in the archive. */
export const GET: APIRoute = async ({ params: { id = '' } }) =>
  new Response(await proof(`documents/${id}.ledger.json`), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
