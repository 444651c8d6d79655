import { parameters } from '#addresses/parts.ts';
import { NONE, type ExcerptPart, type Hit } from '#search/engine.ts';
import { foundWords } from '#search/words.ts';
import { fill } from '#strings/plural.ts';
import { make } from '../make.element.ts';
import { kindName, speakerName, type PanelStrings } from './facets.element.ts';

/** The address of the paragraph, with the words to be highlighted there. */
export function linkOf({ address, excerpt }: Pick<Hit, 'address' | 'excerpt'>): string {
  const [path = '', fragment = ''] = address.split('#');
  const query = new URLSearchParams(foundWords(excerpt).map((word) => [parameters.highlight, word])).toString();
  return `${path}${query === '' ? '' : `?${query}`}#${fragment}`;
}

/** Who speaks; where nobody is named, the kind of document. */
export function voiceOf(
  { facets }: Pick<Hit, 'facets'>,
  strings: PanelStrings,
): { readonly is: 'speaker' | 'kind'; readonly name: string } {
  const [speaker = NONE] = facets.speaker;
  if (speaker !== NONE) return { is: 'speaker', name: speakerName(speaker, strings) };
  return { is: 'kind', name: kindName(facets.kind[0] ?? '', strings) };
}

const quoted = (excerpt: readonly ExcerptPart[]): (Node | string)[] =>
  excerpt.map(({ text, found }) => (found ? make('mark', '', text) : text));

/** One hit: who says it and when, the words, and the document with the paragraph's number, which is the link. */
export function hitItem(hit: Hit, strings: PanelStrings): HTMLLIElement {
  const number = fill(strings.paragraph, { number: hit.number });
  const link = make('a', '', number, ' · ', make('bdi', '', hit.title));
  link.href = linkOf(hit);
  const quotation = make('blockquote', '', ...quoted(hit.excerpt));
  quotation.dir = 'auto';
  const { is, name } = voiceOf(hit, strings);
  return make(
    'li',
    '',
    make('p', 'who', make('bdi', is, name), ' ', make('span', 'date', hit.date)),
    make('div', 'what', quotation, make('p', 'from', link)),
  );
}
