import { addressesFor } from '#addresses/addresses.ts';
import { parameters } from '#addresses/parts.ts';
import type { Hit } from '#search/engine.ts';

/** So many forms are handed on to be marked, since an address has an end; those of the hit itself come first. */
const MOST_FORMS = 24;

/**
 * The address of a paragraph, with the words that are to be marked in its document.
 * @param forms all forms that were found, as an answer has them
 * @param language of the interface
 */
export function hitAddress(
  { document, paragraph, excerpt }: Pick<Hit, 'document' | 'paragraph' | 'excerpt'>,
  forms: readonly string[],
  language: string,
): string {
  const own = excerpt.filter(({ found }) => found).map(({ text }) => text);
  const marked = new Map([...own, ...forms].map((form) => [form.toLowerCase(), form] as const));
  const words = [...marked.values()].slice(0, MOST_FORMS).map((form) => [parameters.highlight, form]);
  const query = new URLSearchParams(words).toString();
  return `${addressesFor(language).document(document)}${query === '' ? '' : `?${query}`}#${paragraph}`;
}
