import type { Element } from 'hast';
import { setOfNames } from './tags.ts';

/** What `<meta>` can tell of a document, by its `name`, `property` or `itemprop` in lower case. */
const metaNames = setOfNames(`
  title description date author pubdate publisher language og:title og:description og:site_name og:url og:locale
  article:published_time article:modified_time article:author article:section article:tag dc.title dc.date
  dc.publisher dc.language dcterms.title dcterms.date dcterms.created dcterms.issued dcterms.publisher
  dcterms.language headline datepublished datemodified datecreated`);

/** A value that an attribute holds, and where it stands. */
export interface AttributeField {
  readonly field: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What an element tells of the document by an attribute; null where it tells nothing. */
export function fieldOf(element: Element, source: string): AttributeField | null {
  const { tagName, properties } = element;
  if (tagName === 'meta') {
    const name = String(properties.name ?? properties.property ?? properties.itemProp ?? '').toLowerCase();
    return metaNames.has(name) ? fieldOfAttribute(element, 'content', name, source) : null;
  }
  if (tagName === 'html') return fieldOfAttribute(element, 'lang', 'lang', source);
  if (tagName === 'time') return fieldOfAttribute(element, 'dateTime', 'datetime', source);
  const isCanonical = tagName === 'link' && String(properties.rel) === 'canonical';
  return isCanonical ? fieldOfAttribute(element, 'href', 'canonical', source) : null;
}

/** The end of an attribute's name and the quotation mark before its value. */
const BEFORE_VALUE = /^[^\s=]+\s*=\s*(["']?)/u;

/** The value of an attribute as a field of the given name; null where the element has none. */
export function fieldOfAttribute(
  element: Element,
  property: string,
  field: string,
  source: string,
): AttributeField | null {
  const value = element.properties[property];
  const place = element.data?.position.properties?.[property];
  const start = place?.start.offset;
  const end = place?.end.offset;
  if (value === undefined || value === null || start === undefined || end === undefined) return null;
  const [opening, quote] = BEFORE_VALUE.exec(source.slice(start, end)) ?? [];
  if (opening === undefined) return null;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return { field, value: text, start: start + opening.length, end: end - (quote === '' ? 0 : 1) };
}
