import { citable } from '#document/citable.ts';
import { speakerKey, type Document } from '#document/document.ts';
import { wordsOf } from '#document/walk.ts';
import { yearsWithin } from '#document/years.ts';
import { NONE, type SearchRecord } from './engine.ts';
import { normalise } from './normalise.ts';

/** What the records of a document take from elsewhere: strings of the interface and addresses. */
export interface ShownWith extends Pick<SearchRecord, 'title' | 'date'> {
  /** Address of a paragraph of the document. */
  readonly address: (paragraph: string) => string;
}

function daysOf(date: Document['date']): SearchRecord['days'] {
  return date?.earliest && date.latest ? [date.earliest.slice(0, 10), date.latest.slice(0, 10)] : null;
}

/** The search records of a document: one a paragraph that is cited and has words, in reading order. */
export function searchRecords(document: Document, { title, date, address }: ShownWith): SearchRecord[] {
  const years = yearsWithin(document.date);
  const days = daysOf(document.date);
  const [language = document.language] = document.language.split('-');
  const keys = new Map(document.speakers.map((speaker) => [speaker.id, speakerKey(speaker)]));
  return citable(document.tree).flatMap(({ paragraph, citation, section: { speaker } }): SearchRecord[] => {
    const text = normalise(wordsOf(paragraph));
    if (text === '') return [];
    const facets = {
      speaker: [(speaker && keys.get(speaker.id)) ?? NONE],
      kind: [document.kind],
      year: years.length === 0 ? [NONE] : years,
    };
    return [{ address: address(citation.id), title, date, text, language, facets, days }];
  });
}
