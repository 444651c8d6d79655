import type { Site } from '#document/site.ts';
import { plainText } from '#document/characters.ts';

/** Media type of a description. */
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

/** As much as OpenSearch 1.1 allows, in characters. */
const LONGEST = { ShortName: 16, LongName: 48, Description: 1024 } as const;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

/** A text cut to a length, after a whole word where there is one. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest + 1);
  const [words = ''] = /^.*\S(?=\s)/su.exec(start) ?? [];
  return words === '' ? text.slice(0, longest) : words;
}

/**
 * How a browser searches the record, as an OpenSearch 1.1 description.
 * @param language of the interface, BCP 47
 * @param search absolute address of the search page for words that stand in braces: `https://…/search/?q={searchTerms}`
 * @param icon absolute address of a picture
 */
export function openSearchDescription(
  { title, description }: Pick<Site, 'title' | 'description'>,
  language: string,
  search: string,
  icon: string,
): string {
  const name = plainText(title);
  const element = (tag: keyof typeof LONGEST, text: string): string =>
    `  <${tag}>${escaped(cut(text, LONGEST[tag]))}</${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', name),
    element('LongName', name),
    element('Description', plainText(description)),
    `  <Image type="image/svg+xml">${escaped(icon)}</Image>`,
    `  <Url type="text/html" template="${escaped(search)}"/>`,
    `  <Language>${escaped(language)}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '  <OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
