import { parameters } from '#addresses/parts.ts';

/** Names of the reader's own machine, where a site is tried out before it is published. */
const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** Where a page stands: the address it was loaded from, and the one at which it is published, if it says so. */
export interface Whereabouts {
  readonly here: string;
  readonly canonical: string | null;
}

/** The whereabouts of the page that is open. */
export function whereabouts(): Whereabouts {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return { here: location.href, canonical: link?.href ?? null };
}

/**
 * The address of words that can be handed on: `https://…/documents/x/?said=h3f9k2a#p12`. It is the published address
 * wherever the page was loaded from, a mirror or a folder on disk, but for a trial on the reader's own machine.
 * @param digest of the words as they stand now, null where it is not known
 */
export function addressOfWords({ here, canonical }: Whereabouts, id: string, digest: string | null): string {
  const onTrial = OWN_MACHINE.test(new URL(here).hostname);
  const address = new URL(canonical === null || onTrial ? here : canonical);
  address.search = digest === null ? '' : `?${new URLSearchParams({ [parameters.digest]: digest }).toString()}`;
  address.hash = id;
  return address.href;
}

/** The id that the address leads to, without what stands in it for the browser alone. */
export function idInAddress(): string {
  const [fragment = ''] = location.hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
