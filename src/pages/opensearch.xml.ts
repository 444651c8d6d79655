import type { APIRoute } from 'astro';
import { addressesFor } from '#addresses/addresses.ts';
import { parameters } from '#addresses/parts.ts';
import { site as siteOf } from '#catalogue/catalogue.ts';
import { OPEN_SEARCH_TYPE, openSearchDescription } from '#exports/open-search.ts';
import { interfaceOf } from '#strings/strings.ts';

/** Lets a browser search the record from its address bar. */
export const GET: APIRoute = async ({ params, site: origin }) => {
  const site = await siteOf();
  const { language } = interfaceOf(site, params);
  const addressOf = addressesFor(language);
  const absolute = (path: string): string => new URL(path, origin).href;
  const search = `${absolute(addressOf.search())}?${parameters.query}={searchTerms}`;
  const text = openSearchDescription(site, language, search, absolute(addressOf.asset('favicon.svg')));
  return new Response(text, { headers: { 'Content-Type': OPEN_SEARCH_TYPE } });
};
