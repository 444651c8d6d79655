import { paragraphNumber } from '#document/paragraph-number.ts';
import type { Hit, SearchRecord } from '../engine.ts';

/**
 * The address under which Pagefind keeps a record. Its query carries what is shown with the hit: as metadata of the record
 * title and date would be searched too, and a word of the title would find every paragraph of its document.
 */
export function packed({ address, title, date }: Pick<SearchRecord, 'address' | 'title' | 'date'>): string {
  const [path = '', fragment = ''] = address.split('#');
  return `${path}?${new URLSearchParams({ title, date }).toString()}#${fragment}`;
}

/** What a packed address holds. @param url as Pagefind gives it back, the site's path before it */
export function unpacked(url: string): Pick<Hit, 'address' | 'number' | 'title' | 'date'> {
  const { pathname, searchParams, hash } = new URL(url, 'https://record.invalid');
  const shown = (name: string): string => searchParams.get(name) ?? '';
  return {
    address: `${pathname}${hash}`,
    number: paragraphNumber(hash.slice(1)),
    title: shown('title'),
    date: shown('date'),
  };
}
