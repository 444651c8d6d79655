import type { DocumentRecord } from '#document/document.ts';

/** A record with nothing but an id, and the first and last day its date can mean. */
export function record(id: string, first: string | null = null, last: string | null = first): DocumentRecord {
  return {
    id,
    title: id,
    kind: 'other',
    language: 'en',
    summary: null,
    date:
      first === null
        ? null
        : {
            edtf: first === last ? first : `${first}/${last ?? ''}`,
            time: null,
            basis: 'stated',
            lines: [1],
            why: '',
            earliest: `${first}T00:00:00`,
            latest: `${last ?? ''}T23:59:59`,
          },
    statedDate: null,
    published: null,
    place: null,
    publisher: null,
    speakers: [],
    languagesAvailable: [],
    topics: [],
    geography: [],
    persons: [],
    publishedIn: [],
    related: [],
    paragraphs: 1,
    words: 1,
    provenance: {
      file: `${id}.txt`,
      sha256: '',
      encoding: 'utf-8',
      lines: 1,
      characters: 1,
      format: 'general',
      formatWhy: '',
      url: null,
      captured: null,
      note: null,
    },
    problems: [],
  };
}
