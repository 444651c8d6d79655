import type { Element } from 'hast';
import { addressOfPage, attribute, fileAt, type BuiltSite } from './built-site.ts';
import type { Check } from './check.ts';

/** Elements that load what they name; a link one may follow or leave is not among them. */
const loaders: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xLinkHref'],
  img: ['src', 'srcSet'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcSet'],
  track: ['src'],
  use: ['href', 'xLinkHref'],
  video: ['src', 'poster'],
};

/** Links that tell something and load nothing. */
const TELLS_ONLY = /^(?:canonical|alternate|license|author|help|next|prev|search|me)$/u;

const CSS_ADDRESS = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gu;

/** Everything a page loads, and everything its style sheets load. */
export const ownFiles: Check = {
  claim: 'no page loads anything from anywhere else',
  faults: async (site) => [
    ...site.pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        loadedBy(element)
          .filter((address) => isElsewhere(site, address, addressOfPage(site, page)))
          .map((address) => `${page.path}: <${element.tagName}> loads ${address}`),
      ),
    ),
    ...(await styleSheetFaults(site)),
  ],
};

function loadedBy(element: Element): string[] {
  if (element.tagName === 'link') {
    const rel = (attribute(element, 'rel') ?? '').split(' ');
    return rel.every((word) => TELLS_ONLY.test(word)) ? [] : [attribute(element, 'href') ?? ''];
  }
  const names = loaders[element.tagName] ?? [];
  return names.flatMap((name) =>
    (attribute(element, name) ?? '')
      .split(name === 'srcSet' ? ',' : '\n')
      .flatMap((part) => part.trim().split(' ').slice(0, 1).filter(Boolean)),
  );
}

async function styleSheetFaults(site: BuiltSite): Promise<string[]> {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  const faults = await Promise.all(
    sheets.map(async (file) => {
      const css = (await site.read(file)).toString();
      const addresses = [...css.matchAll(CSS_ADDRESS)].map(([, url, imported]) => url ?? imported ?? '');
      const from = new URL(file.slice(1), site.address);
      return addresses
        .filter((address) => isElsewhere(site, address, from))
        .map((address) => `${file}: loads ${address}`);
    }),
  );
  return faults.flat();
}

function isElsewhere(site: BuiltSite, address: string, from: URL): boolean {
  if (address.startsWith('data:') || address.startsWith('#')) return false;
  return !URL.canParse(address, from) || fileAt(site, new URL(address, from)) === null;
}
