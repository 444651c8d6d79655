import type { APIRoute, GetStaticPaths } from 'astro';
import { proof, proofs } from '#catalogue/catalogue.ts';

const STAMP = /^ledger\.json\.([a-z]+)$/u;

export const getStaticPaths = (async () =>
  (await proofs()).files.flatMap((file) => {
    const [, stamp] = STAMP.exec(file) ?? [];
    return stamp === undefined ? [] : [{ params: { stamp } }];
  })) satisfies GetStaticPaths;

/** A stamp of the list of all ledgers that others have made. */
export const GET: APIRoute = async ({ params: { stamp = '' } }) =>
  new Response(await proof(`ledger.json.${stamp}`), { headers: { 'Content-Type': 'application/octet-stream' } });
