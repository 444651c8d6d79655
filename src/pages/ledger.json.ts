import type { APIRoute } from 'astro';
import { proof } from '#catalogue/catalogue.ts';

/** The list of all ledgers with their seals and the one digest of them. */
export const GET: APIRoute = async () =>
  new Response(await proof('ledger.json'), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
