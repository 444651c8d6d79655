import { addressOfPage, fileAt, type BuiltSite, type Page } from './built-site.ts';
import type { Check } from './check.ts';
import { addressesOf } from './element-addresses.ts';

const FRAGMENTS_SHOWN = 30;

const PAGES_SHOWN = 3;

/** Every link, picture, style sheet and form of every page that stays within the site. */
export const links: Check = {
  claim: 'every internal link leads to a page and, with a fragment, to a place on it',
  faults: (site) => {
    const pageOfFile = new Map(site.pages.map((page) => [page.path.replace(/\/$/u, '/index.html'), page]));
    const pagesOfFault = new Map<string, Set<string>>();
    for (const page of site.pages)
      for (const address of page.elements.flatMap(addressesOf)) {
        const fault = faultOf(site, page, address, pageOfFile);
        if (fault !== null) pagesOfFault.set(fault, (pagesOfFault.get(fault) ?? new Set()).add(page.path));
      }
    return [...pagesOfFault].map(([fault, paths]) => `${shortList([...paths], PAGES_SHOWN, ', ')}: ${fault}`);
  },
};

function faultOf(site: BuiltSite, page: Page, address: string, pageOfFile: ReadonlyMap<string, Page>): string | null {
  const from = addressOfPage(site, page);
  if (!URL.canParse(address, from)) return `“${address}” is no address`;
  const target = new URL(address, from);
  if (target.origin !== site.address.origin) return null;
  const file = fileAt(site, target);
  if (file === null) return `“${address}” leads out of ${site.address.pathname}, where the site stands`;
  if (!site.files.has(file)) return `“${address}” leads to ${file}, which does not exist`;
  const fragment = decodeURIComponent(target.hash.slice(1));
  const ids = pageOfFile.get(file)?.ids;
  // `#top` and text fragments are the browser's own.
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:') || ids?.has(fragment)) return null;
  return `“${address}” leads to #${fragment}, which does not exist on ${file}; there is ${listed(ids)}`;
}

function listed(ids: ReadonlySet<string> | undefined): string {
  if (!ids || ids.size === 0) return 'no fragment at all';
  return shortList(
    [...ids].map((id) => `#${id}`),
    FRAGMENTS_SHOWN,
    ' ',
  );
}

function shortList(items: readonly string[], most: number, between: string): string {
  const more = items.length - most;
  return `${items.slice(0, most).join(between)}${more > 0 ? ` and ${more} more` : ''}`;
}
