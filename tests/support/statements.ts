import { byFacet, everything, type Question, type SearchDocument, type SearchEngine } from '#search/engine.ts';
import { openIndex } from '#search/statements/ask/open.ts';
import { statementsBuilder } from '#search/statements/build/build.ts';
import type { Placed } from '#search/statements/build/segments.ts';

/** A document of paragraphs, each said by somebody (`Lavrov: …`) or by nobody. Further fields are as given. */
export function searched(
  id: string,
  paragraphs: readonly string[],
  facts: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    id,
    title: `Title of ${id}`,
    date: '',
    days: ['2021-05-08', '2021-05-08'],
    kind: 'remarks',
    publisher: { key: 'Ministry', name: 'Ministry' },
    language: 'en',
    head: [],
    paragraphs: paragraphs.map((line, index) => {
      const [, name, text] = /^(\p{Lu}[\p{L} ]+): (.*)$/u.exec(line) ?? [];
      const speaker = name === undefined ? null : { key: name, name };
      return { id: `p${String(index + 1)}`, text: text ?? line, speaker, role: null };
    }),
    ...facts,
  };
}

/** The files of an index of documents, which come in order of time. */
export function filesOf(
  documents: readonly SearchDocument[],
  published: (id: string) => string | null = () => null,
  spellings: readonly (readonly string[])[] = [],
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const placed = documents.map(({ id }): Placed => ({ id, published: published(id) }));
  const builder = statementsBuilder(placed, spellings);
  documents.forEach(builder.add);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { path, content } of builder.files()) files.set(path, new Uint8Array(content));
  return Promise.resolve(files);
}

/** Asks an index that lies in memory. @param read is told of each file that is asked for */
export const engineOf = (
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  read: (path: string) => void = () => undefined,
): SearchEngine =>
  openIndex((path) => {
    read(path);
    return Promise.resolve(files.get(path) ?? null);
  });

/** An index of some documents, ready to be asked. */
export const indexed = async (
  documents: readonly SearchDocument[],
  spellings: readonly (readonly string[])[] = [],
): Promise<SearchEngine> => engineOf(await filesOf(documents, () => null, spellings));

/** A question in words; chosen values by facet, and whatever else is not asked for by itself. */
export function question(
  query: string,
  { chosen, ...rest }: Partial<Omit<Question, 'chosen'>> & { chosen?: Partial<Question['chosen']> } = {},
): Question {
  return { ...everything, query, ...rest, chosen: { ...byFacet(() => []), ...chosen } };
}

/** What is found, as `document#paragraph`, in its order. */
export async function found(engine: SearchEngine, asked: Question | string): Promise<string[]> {
  const answer = await engine.ask(typeof asked === 'string' ? question(asked) : asked);
  const hits = await answer.hits(0, answer.total);
  return hits.map(({ document, paragraph }) => `${document}#${paragraph}`);
}
