import { citable } from '#document/citable.ts';
import type { Document } from '#document/document.ts';
import { wordsOf } from '#document/tree.ts';
import { yearsWithin } from '#document/years.ts';
import { normalise } from './normalise.ts';

/** One hit of the search: one paragraph with what is shown and filtered by. */
export interface SearchRecord {
  /**
   * Address of the paragraph, without the path the site stands under. Its query carries what is shown with the hit:
   * `title` and `date`. As metadata of the record they would be searched too, and a word of the title would find
   * every paragraph of its document.
   */
  readonly url: string;
  /** What is searched and quoted, as `normalise` leaves it. */
  readonly content: string;
  /** BCP 47 primary language: it decides the index and the stemming. */
  readonly language: string;
  /** Values by facet; `NONE` where there is none. */
  readonly filters: Readonly<Record<'speaker' | 'kind' | 'year', readonly string[]>>;
}

/** What a record takes from elsewhere: words of the interface and addresses. */
export interface RecordWords {
  /** The document's title as shown. */
  readonly title: string;
  /** The document's date as shown, with its basis where nobody states it. */
  readonly date: string;
  /** Address of a paragraph of the document. */
  readonly address: (paragraph: string) => string;
}

/** Stands in a filter for “nobody named” and “no year known”. */
export const NONE = '—';

/** Every year the date can lie in, four digits; `NONE` where nobody says. */
export function yearsOf(date: Document['date']): string[] {
  const years = yearsWithin(date);
  return years.length === 0 ? [NONE] : years;
}

/** The address of a paragraph with what is shown in its query. */
function addressWith({ address, title, date }: RecordWords, paragraph: string): string {
  const [path = '', fragment = ''] = address(paragraph).split('#');
  return `${path}?${new URLSearchParams({ title, date }).toString()}#${fragment}`;
}

/**
 * The search records of a document: one a paragraph that has an id and words.
 * @param words what is shown with each of them
 */
export function searchRecords(document: Document, words: RecordWords): SearchRecord[] {
  const names = new Map(document.speakers.map(({ id, name }) => [id, name]));
  return citable(document.tree).flatMap(({ paragraph, citation, section }): SearchRecord[] => {
    const content = normalise(wordsOf(paragraph));
    if (content === '') return [];
    return [
      {
        url: addressWith(words, citation.id),
        content,
        language: document.language.split('-')[0] ?? document.language,
        filters: {
          speaker: [(section.speaker && names.get(section.speaker.id)) ?? NONE],
          kind: [document.kind],
          year: yearsOf(document.date),
        },
      },
    ];
  });
}
