import { parameters } from './parts.ts';

/** The path under which the site stands, as a browser writes it: empty or `/some/folder`. Set by Astro from the site's address. */
const base = new URL(import.meta.env?.BASE_URL ?? '/', 'https://site.example').pathname.replace(/\/+$/u, '');

/** The language of the interface whose pages stand at the top, without a prefix. Set from the site's language. */
const topLanguage = import.meta.env?.INTERFACE_LANGUAGE;

/**
 * Addresses of every kind of page and file; nothing else in the project writes one. Each page stands once for every
 * language of the interface, below a folder named after it: `/ru/timeline/`; those in the first language stand at the
 * top. What has no strings of the interface in it has one address whatever the language: exports, assets, the search index.
 * @param language of the interface, BCP 47, as its strings name it
 * @param top the language without a prefix; where the site is unknown, whichever is asked for
 */
export function addressesFor(language: string, top: string = topLanguage ?? language) {
  const root = language === top ? base : `${base}/${encodeURIComponent(language)}`;
  const page = (...parts: string[]): string =>
    `${root}/${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}`;
  const file = (id: string, suffix: string): string => `${base}/documents/${encodeURIComponent(id)}.${suffix}`;
  return {
    home: (): string => page(),
    document: (id: string): string => page('documents', id),
    paragraph: (id: string, paragraph: string): string => `${page('documents', id)}#${paragraph}`,
    /** A paragraph with the digest of words it had, which opens the comparison with the present ones. */
    asSeen: (id: string, paragraph: string, digest: string): string =>
      `${page('documents', id)}?${parameters.digest}=${encodeURIComponent(digest)}#${paragraph}`,
    capture: (id: string): string => page('documents', id, 'capture'),
    /** The bytes of a document's capture. @param name of the file, as its provenance has it */
    original: (id: string, name: string): string => `${base}/documents/${encodeURIComponent(id)}/capture/${name}`,
    captureLine: (id: string, line: number): string => `${page('documents', id, 'capture')}#L${String(line)}`,
    /** All states in which a document was published. */
    versions: (id: string): string => page('documents', id, 'versions'),
    /** The same for programs, RFC 7089. */
    timemap: (id: string): string => file(id, 'timemap.link'),
    /** A document as it was published. @param number number of the version, from 1 */
    version: (id: string, number: number): string => page('documents', id, 'versions', String(number)),
    timeline: (): string => page('timeline'),
    /** @param year four digits */
    year: (year: string): string => page('timeline', year),
    /** @param month two digits, `05` */
    month: (year: string, month: string): string => page('timeline', year, month),
    undated: (): string => page('timeline', 'undated'),
    search: (query?: string): string =>
      query ? `${page('search')}?${parameters.query}=${encodeURIComponent(query)}` : page('search'),
    /** How a browser searches the record, OpenSearch 1.1. */
    openSearch: (): string => `${base}/opensearch.xml`,
    about: (): string => page('about'),
    /** What the record promises of its addresses. @param part id of a part of that page */
    permanence: (part?: string): string => `${page('about', 'permanence')}${part === undefined ? '' : `#${part}`}`,
    /** An export of a document. @param suffix as in the table of exports: `tei.xml` */
    file,
    /** A file served from `public/` or written beside the pages. */
    asset: (path: string): string => `${base}/${path.replace(/^\/+/u, '')}`,
  };
}

/** The addresses of the site in one language of its interface. */
export type Addresses = ReturnType<typeof addressesFor>;
