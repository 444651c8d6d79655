import type { Addresses } from '#addresses/addresses.ts';
import type { Publication, PublishedVersion } from '#document/permanence.ts';

/** Media type of a timemap, RFC 6690. */
export const TIMEMAP_TYPE = 'application/link-format';

/**
 * When a version was published as RFC 7089 writes it, `Thu, 26 Nov 2026 18:40:00 GMT`; a day without an hour stands for its first moment.
 */
function momentOf({ published }: PublishedVersion): string {
  return new Date(published.includes('T') ? published : `${published}T00:00:00Z`).toUTCString();
}

/**
 * The timemap of a document (RFC 7089, section 5): the document, this list, and every version with the moment of its publication.
 * @param absolute makes an absolute address of a path
 */
export function timemapOf(
  { id, versions }: Pick<Publication, 'id' | 'versions'>,
  addressOf: Addresses,
  absolute: (path: string) => string,
): string {
  const mementos = versions.toReversed();
  const [first, last] = [mementos[0], mementos.at(-1)];
  if (!first || !last) return '';
  const relationOf = (version: PublishedVersion): string =>
    [...(version === first ? ['first'] : []), ...(version === last ? ['last'] : []), 'memento'].join(' ');
  const links = [
    `<${absolute(addressOf.document(id))}>; rel="original"`,
    `<${absolute(addressOf.timemap(id))}>; rel="self"; type="${TIMEMAP_TYPE}"; from="${momentOf(first)}"; until="${momentOf(last)}"`,
    ...mementos.map(
      (version) =>
        `<${absolute(addressOf.version(id, version.number))}>; rel="${relationOf(version)}"; datetime="${momentOf(version)}"`,
    ),
  ];
  return `${links.join(',\n')}\n`;
}
