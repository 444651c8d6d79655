import type { Element } from 'hast';
import { webAddress } from '#document/web-address.ts';
import { attribute } from './built-site.ts';
import type { Check } from './check.ts';
import { addressesOf } from './element-addresses.ts';

/** Controls and blanks before an address, and tabs and line ends anywhere in it: the URL Standard takes them out before it looks. */
const LEFT_OUT = /^[\u0000-\u0020]+|[\t\n\r]+/gu;

/** An address that says by itself how it is to be used. */
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/** Two strokes of any kind lead to another host, under the scheme of the page. */
const OTHER_HOST = /^[/\\]{2}/u;

/** A mail address as a link of ours has it. */
const MAIL = /^mailto:[^\s/@:?]+@[^\s/@:?]+$/u;

const isMail = (element: Element, address: string): boolean => element.tagName === 'a' && MAIL.test(address);

/** Every address of every page, whatever stands before its scheme: no scheme is known to be dangerous, three are known to be ours. */
export const schemes: Check = {
  claim: 'every address is of this site, of the web as `webAddress` has it, or a mail address',
  faults: (site) =>
    site.pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        faultsOf(element).map((fault) => `${page.path}: <${element.tagName}> ${fault}`),
      ),
    ),
};

function faultsOf(element: Element): string[] {
  // A page within a page would have addresses that nothing here looks at.
  const within = attribute(element, 'srcDoc') === null ? [] : ['holds a page of its own'];
  return [...within, ...addressesOf(element).flatMap((address) => faultOf(element, address) ?? [])];
}

function faultOf(element: Element, written: string): string | null {
  const address = written.replace(LEFT_OUT, '');
  const isWhole = SCHEME.test(address) || OTHER_HOST.test(address);
  if (!isWhole)
    return address.includes('\\') ? `leads to ${JSON.stringify(written)}, which has a backslash in it` : null;
  if (isMail(element, written)) return null;
  const { href, fault } = webAddress(written);
  return href === null ? `leads to ${JSON.stringify(written)}, which may not be a link (${fault})` : null;
}
