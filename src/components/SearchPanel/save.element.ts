import { addressesFor } from '#addresses/addresses.ts';
import type { Answer, Hit } from '#search/engine.ts';
import { listForms, type ListFormName } from '#search/listing/index.ts';
import type { Listed } from '#search/listing/listed.ts';
import { whereabouts } from '../DocumentBody/words-address.element.ts';
import { writeAsked, type Asked } from './state.element.ts';

/** So many hits are fetched at a time, so that it is seen how far it is. */
const AT_A_TIME = 200;

/** What the search page was opened by, and is published under. */
export interface SaveContext {
  /** Language of the interface. */
  readonly language: string;
  /** Title of the record. */
  readonly record: string;
  /** What the list answers: the page may ask for something else by the time it is saved. */
  readonly asked: Asked;
  /** Is told how many hits are fetched; throws to end it. */
  readonly progress: (done: number) => void;
}

const publishedAt = (path: string): string => {
  const { here, canonical } = whereabouts();
  return new URL(path, canonical ?? here).href;
};

const listed = (hit: Hit, language: string): Listed => ({
  ...hit,
  address: publishedAt(addressesFor(language).paragraph(hit.document, hit.paragraph)),
});

/** Hands a file to the reader. */
function download(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to write.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** A name for the file: what is searched for, in plain letters. */
function fileName(query: string, ending: string): string {
  const words =
    query
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 5)
      .join('-') ?? '';
  return `search${words === '' ? '' : `-${words.toLowerCase().slice(0, 60)}`}.${ending}`;
}

/**
 * Saves all hits of an answer, in their order, as a file that the browser downloads.
 * @returns the name of the file
 * @throws what the engine or `progress` throws; nothing is saved then
 */
export async function saveList(form: ListFormName, answer: Answer, context: SaveContext): Promise<string> {
  const { language, record, asked, progress } = context;
  const hits: Listed[] = [];
  while (hits.length < answer.total) {
    const more = await answer.hits(hits.length, AT_A_TIME);
    if (more.length === 0) throw new Error(`Of ${answer.total} paragraphs only ${hits.length} came.`);
    hits.push(...more.map((hit) => listed(hit, language)));
    progress(hits.length);
  }
  const { write, type, ending } = listForms[form];
  const name = fileName(asked.query, ending);
  download(name, write(hits, { record, search: publishedAt(location.pathname + writeAsked(asked)) }), type);
  return name;
}

export type SaveList = typeof saveList;
