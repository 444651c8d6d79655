/** Why a text that stands for a web address may not become a link. */
export type AddressFault = 'scheme' | 'no-host' | 'password' | 'unseen' | 'host';

/** Where a text leads as a link, or why it may lead nowhere. */
export type WebAddress =
  { readonly href: string; readonly fault: null } | { readonly href: null; readonly fault: AddressFault };

/** What nobody sees in an address or browsers read as something else: blanks, controls, marks of direction, backslashes, brackets of markup. */
const UNSEEN = /[\s\p{C}\p{Default_Ignorable_Code_Point}\\<>"]/u;

const HTTP = /^https?:\/\//iu;

/** What says how an address is to be used: `javascript:`, `mailto:`. */
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/** `en.kremlin.ru`, `кремль.рф:8080`: names parted by full stops, the last of letters, and no more before the path. */
const BARE_HOST = /^(?:[\p{L}\p{M}\p{N}_-]+\.)+(\p{L}[\p{L}\p{M}\p{N}-]+)(?::\d{1,5})?(?=[/?#]|$)/u;

/** Endings of files, none of them a top-level domain: `index.html` is an address on a site that it does not name. */
const FILE_ENDINGS: readonly string[] = ['html', 'htm', 'xhtml', 'shtml', 'php', 'asp', 'aspx', 'jsp', 'cfm', 'txt'];

/** What stands between the scheme and the path. */
const AUTHORITY = /^https?:\/\/([^/?#]*)/iu;
const PORT = /:\d*$/u;
const NAME = /^[\p{L}\p{M}\p{N}-]+$/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;
const ASCII = /^\p{ASCII}*$/u;

const refused = (fault: AddressFault): WebAddress => ({ href: null, fault });

/** A bare host gets a scheme; null for what names no host. */
function withScheme(text: string): string | null {
  if (HTTP.test(text)) return text;
  const ending = BARE_HOST.exec(text)?.[1];
  return ending === undefined || FILE_ENDINGS.includes(ending.toLowerCase()) ? null : `https://${text}`;
}

/**
 * Whether the host is what it looks like: in ASCII letter for letter the one that a browser asks, else of names of letters
 * and digits that do not mix the Latin alphabet with another. Names that are wholly of another alphabet are real
 * (`кремль.рф`); beside such a link its page shows the host as the network knows it.
 */
function isPlainHost(written: string, { hostname }: URL): boolean {
  const host = written.toLowerCase().replace(PORT, '');
  if (ASCII.test(host)) return host === hostname;
  return host.split('.').every((name) => NAME.test(name) && !(LATIN.test(name) && OTHER_LETTER.test(name)));
}

/**
 * The one judgement on whether an address that a capture or an editor gives may be a link: http or https, without a name
 * and password, without anything unseen, of a host that is what it looks like. A bare host gets `https://`.
 * @returns the address as the WHATWG URL Standard writes it, in ASCII
 */
export function webAddress(given: string): WebAddress {
  const text = given.trim();
  if (UNSEEN.test(text)) return refused('unseen');
  const whole = withScheme(text);
  if (whole === null) return refused(SCHEME.test(text) ? 'scheme' : 'no-host');
  const written = AUTHORITY.exec(whole)?.[1] ?? '';
  if (written.includes('@')) return refused('password');
  if (!URL.canParse(whole)) return refused('host');
  const url = new URL(whole);
  return isPlainHost(written, url) ? { href: url.href, fault: null } : refused('host');
}

/** Whether a text may be a link, see `webAddress`. */
export const isWebAddress = (text: string): boolean => webAddress(text).href !== null;
