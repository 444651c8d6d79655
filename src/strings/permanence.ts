import { paragraphNumber } from '#document/paragraph-number.ts';
import type { Tombstone } from '#document/permanence.ts';
import { periodInWords } from './dates.ts';
import { listFormat } from './formats.ts';
import { count, fill } from './plural.ts';
import type { Strings } from './strings.ts';

/**
 * The words for earlier wordings and for paragraphs that are gone, as the body of a document needs them.
 * @param titleOf the title of another document by an address that it has or had
 */
export function revisionLabels(strings: Strings, titleOf: (document: string) => string) {
  const { notice } = strings.permanence;
  const gone =
    (fate: Tombstone['fate'] | 'elsewhere') =>
    (number: string, date: string): string =>
      fill(notice.gone[fate], { number, date: periodInWords(date, strings) });
  const earlier =
    (what: 'changed' | 'divided' | 'moved') =>
    (date: string): string =>
      fill(notice[what], { date: periodInWords(date, strings) });
  return {
    language: strings.language,
    unpublished: notice.unpublished,
    changed: earlier('changed'),
    divided: earlier('divided'),
    moved: earlier('moved'),
    gone: { withdrawn: gone('withdrawn'), merged: gone('merged'), split: gone('split'), elsewhere: gone('elsewhere') },
    goneNumber: (number: string): string => fill(notice.goneNumber, { number }),
    key: notice.key,
    removed: [notice.removed.before, notice.removed.after] as const,
    added: [notice.added.before, notice.added.after] as const,
    into: notice.into,
    paragraph: (number: string): string => fill(notice.paragraph, { number }),
    paragraphOf: (number: string, document: string): string =>
      fill(notice.paragraphOf, { number, title: titleOf(document) }),
    howLinksLast: notice.howLinksLast,
  };
}

/**
 * What a page says of paragraphs that are not published yet; null where all are.
 * @param ids their ids in page order
 */
export function provisionalInWords(published: boolean, ids: readonly string[], strings: Strings): string | null {
  const { provisional } = strings.permanence;
  if (!published) return provisional.document;
  if (ids.length === 0) return null;
  const numbers = listFormat(strings.locale, { type: 'conjunction' }).format(ids.map(paragraphNumber));
  return count(strings.locale, ids.length, provisional.paragraphs, { numbers });
}
