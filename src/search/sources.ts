/*
 * Which document was made from a page: by the address of the page at its publisher, or by the number it is registered under
 * there. A small table beside the index, loaded only when somebody puts such an address or number into the field.
 */

/** A document as the table has it. */
export interface SourcedDocument {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** What is known of where a document comes from. */
export interface Source extends SourcedDocument {
  /** Addresses of pages of its publisher, as captures give them. */
  readonly addresses: readonly string[];
  /** Register numbers, as printed. */
  readonly numbers: readonly string[];
}

/** Documents, and by the key of each address and number their places among them. */
export interface SourceTable {
  readonly documents: readonly SourcedDocument[];
  readonly keys: Readonly<Record<string, readonly number[]>>;
}

/** Name of the table's file, below the site. */
export const SOURCES_FILE = 'search-index/sources.json';

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S*$/iu;

/** The key of an address: host without `www.`, path without a slash or an index page at its end, query; whatever the protocol. */
function addressKey(address: string): string | null {
  const whole = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  const { hostname, pathname, search } = new URL(whole);
  const path = pathname.replace(/\/index\.\w{3,5}$/u, '').replace(/\/+$/u, '');
  return `${hostname.replace(/^www\./u, '')}${path}${search}`.toLowerCase();
}

/** Before a number: `№ 354-24-02-2020`, `No. 354`. */
const SIGN = /^(?:№|no\.?(?=[\s\d])|nr\.?(?=[\s\d])|#)\s*/iu;
/** Digits and capitals in groups: `354-24-02-2020`, `A/RES/75/1`. */
const NUMBER = /^(?=\S*\d)[\p{Lu}\d]+(?:[-/.][\p{Lu}\d]+)*$/u;
/** A number without a sign has so many groups at least: `F-16`, `12.5` and `2012/13` are words of a text. */
const FEWEST_GROUPS = 3;
const BETWEEN = /[-/.]/u;

/** The key of a register number: without the sign before it and blanks around its hyphens. */
function numberKey(number: string): string {
  return `№${number
    .replace(SIGN, '')
    .replace(/\s*[-\u2010-\u2014]\s*/gu, '-')
    .trim()
    .toLowerCase()}`;
}

/** The key under which a query stands in the table; null where it does not look like an address or a number. */
export function sourceKey(query: string): string | null {
  const typed = query.trim();
  if (ADDRESS.test(typed)) return addressKey(typed);
  const bare = typed.replace(SIGN, '').replace(/\s*[-\u2010-\u2014]\s*/gu, '-');
  if (!NUMBER.test(bare)) return null;
  return SIGN.test(typed) || bare.split(BETWEEN).length >= FEWEST_GROUPS ? numberKey(bare) : null;
}

/** The table of all documents that come from an address or have a number, in the order given. */
export function sourceTable(sources: readonly Source[]): SourceTable {
  const documents: SourcedDocument[] = [];
  const keys = new Map<string, number[]>();
  for (const { addresses, numbers, id, title, date } of sources) {
    const own = new Set([...addresses.map(addressKey), ...numbers.map(numberKey)].filter((key) => key !== null));
    if (own.size === 0) continue;
    for (const key of own) keys.set(key, [...(keys.get(key) ?? []), documents.length]);
    documents.push({ id, title, date });
  }
  return { documents, keys: Object.fromEntries([...keys].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The documents of a key. */
export function documentsOf(key: string, { documents, keys }: SourceTable): SourcedDocument[] {
  return (Object.hasOwn(keys, key) ? (keys[key] ?? []) : []).flatMap((place) => documents[place] ?? []);
}
