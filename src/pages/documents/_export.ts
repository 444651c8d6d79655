import type { APIRoute, GetStaticPaths } from 'astro';
import { documentOf, records } from '#catalogue/catalogue.ts';
import { exportTable } from '#exports/index.ts';
import { exported } from '#exports/routes.ts';

export const getStaticPaths = (async () =>
  (await records()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The endpoint of every export of every document; `scripts/build/export-routes.ts` gives it its routes. */
export const GET: APIRoute = async ({ params: { id = '' }, routePattern }) =>
  exported(await documentOf(id), routePattern, exportTable);
