import { citable } from '#document/citable.ts';
import { speakerKey, type Document } from '#document/document.ts';
import { foldBlanks } from '#document/fold.ts';
import { publisherKey } from '#document/reference.ts';
import type { DocumentTree } from '#document/tree.ts';
import { wordsOf } from '#document/walk.ts';
import type { Named, SearchDocument } from './engine.ts';

/** What of a document is words of the interface. */
export type ShownWith = Pick<SearchDocument, 'title' | 'date'>;

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** First and last day of a date. */
function daysOf(date: Document['date']): SearchDocument['days'] {
  const [first, last] = [date?.earliest, date?.latest].map((end) => DAY.exec(end ?? '')?.[0] ?? null);
  if (first === undefined || last === undefined) return null;
  if (first === null || last === null) return first === last ? null : [first, last];
  return first > last ? null : [first, last];
}

function captionsIn(tree: DocumentTree): string[] {
  return [
    ...tree.children,
    ...tree.children.flatMap((child) => (child.type === 'section' ? child.children : [])),
  ].flatMap((child) => (child.type === 'caption' ? [child.value] : []));
}

/** What is searched for a document as a whole: all that stands around its text and says what it is. */
function headOf({ title, summary, speakers, publisher, topics, geography, persons, place, tree }: Document): string[] {
  const names = speakers.flatMap(({ name, roles, labels }) => [name, ...roles, ...labels]);
  const facts = [title, summary, publisher?.name, place?.text, ...names, ...topics, ...geography, ...persons];
  return [...new Set([...facts, ...captionsIn(tree)].filter((text) => typeof text === 'string'))].map(foldBlanks);
}

/** A document as search has it: its paragraphs that are cited and have words, in reading order, each with its speaker. */
export function searchDocument(document: Document, { title, date }: ShownWith): SearchDocument {
  const { id, kind, tree } = document;
  const [language = document.language] = document.language.split('-');
  const named = new Map(
    document.speakers.map((speaker): [string, Named] => [speaker.id, { key: speakerKey(speaker), name: speaker.name }]),
  );
  const paragraphs = citable(tree).flatMap(({ paragraph, citation, section: { speaker, role } }) => {
    const text = foldBlanks(wordsOf(paragraph));
    return text === '' ? [] : [{ id: citation.id, text, speaker: (speaker && named.get(speaker.id)) ?? null, role }];
  });
  const publisher = document.publisher && { key: publisherKey(document.publisher), name: document.publisher.name };
  return {
    id,
    title,
    date,
    days: daysOf(document.date),
    kind,
    publisher,
    language,
    head: headOf(document),
    paragraphs,
  };
}
