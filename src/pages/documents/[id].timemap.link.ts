import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesFor } from '#addresses/addresses.ts';
import { publications, site as siteOf } from '#catalogue/catalogue.ts';
import type { Publication } from '#document/permanence.ts';
import { TIMEMAP_TYPE, timemapOf } from '#exports/timemap.ts';

export const getStaticPaths = (async () =>
  (await publications()).flatMap((publication) =>
    [publication.id, ...publication.formerly].map((id) => ({ params: { id }, props: { publication } })),
  )) satisfies GetStaticPaths;

/** Every published state of a document with its moment, for programs that look for one. */
export const GET: APIRoute<{ publication: Publication }> = async ({ props: { publication }, site }) => {
  const addressOf = addressesFor((await siteOf()).language);
  const text = timemapOf(publication, addressOf, (path) => new URL(path, site).href);
  return new Response(text, { headers: { 'Content-Type': TIMEMAP_TYPE } });
};
