import { createHash } from 'node:crypto';
import { originalNames } from '#document/document.ts';
import { addressOfPage, attribute, fileAt, type BuiltSite, type Page } from './built-site.ts';
import type { Check } from './check.ts';

const CAPTURE_PAGE = /^\/documents\/[^/]+\/capture\/$/u;

/** Beside the numbered lines of a capture; a page that only leads to another has none. */
const LINES = '<ol class="capture"';

/** Every capture page, and the file in which the bytes of its capture are published. */
export const originals: Check = {
  claim: 'the bytes of every capture are published, and its page has their SHA-256 and their SWHID',
  faults: async (site) => {
    const pages = site.pages.filter(({ path, html }) => CAPTURE_PAGE.test(path) && html.includes(LINES));
    const faults = await Promise.all(
      pages.map(async (page) => (await faultsOf(site, page)).map((fault) => `${page.path}: ${fault}`)),
    );
    return faults.flat();
  },
};

async function faultsOf(site: BuiltSite, page: Page): Promise<string[]> {
  const files = page.elements
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((address) => originalNames.some((name) => address.endsWith(`/${name}`)))
    .map((address) => fileAt(site, new URL(address, addressOfPage(site, page))));
  const [file] = files;
  if (file === undefined || file === null || !site.files.has(file)) return ['has no original'];
  const bytes = await site.read(file);
  // As `sha256sum` and `git hash-object --no-filters` have them.
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return [sha256, `swh:1:cnt:${blob}`]
    .filter((digest) => !page.html.includes(`<code>${digest}</code>`))
    .map((digest) => `does not say ${digest}, which ${file} has`);
}
