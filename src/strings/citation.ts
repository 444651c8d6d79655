import { fill } from './plural.ts';
import type { Strings } from './strings.ts';

/** What a citation says of the document. */
export interface CitedDocument {
  readonly title: string;
  /** As the page shows it, an editor's dating marked as such. */
  readonly date: string;
  readonly publisher: string | null;
}

/** The strings of which a citation is made. */
export type CitationStrings = Pick<
  Strings['permanence']['quote'],
  'source' | 'speaker' | 'publisher' | 'paragraph' | 'paragraphs'
>;

/**
 * The source of a quotation: speaker, title, date, publisher, paragraph, address.
 * @param speaker who is quoted; null where nobody is named, or several are
 * @param numbers of the first and the last paragraph, as printed in the margin
 */
export function citationInWords(
  { title, date, publisher }: CitedDocument,
  speaker: string | null,
  [first, last]: readonly [string, string],
  address: string,
  strings: CitationStrings,
): string {
  return fill(strings.source, {
    speaker: speaker === null ? '' : fill(strings.speaker, { speaker }),
    title,
    date,
    publisher: publisher === null ? '' : fill(strings.publisher, { publisher }),
    paragraphs: first === last ? fill(strings.paragraph, { number: first }) : fill(strings.paragraphs, { first, last }),
    address,
  });
}
