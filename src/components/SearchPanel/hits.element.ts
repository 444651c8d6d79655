import { fill } from '#strings/plural.ts';
import { excerptNodes, foundWords, runsOf, withEllipses } from './excerpt.element.ts';
import { kindName, type FacetWords } from './facets.element.ts';
import type { Hit } from './pagefind.element.ts';

function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** The address of the paragraph, with the words to be marked there. */
function linkTo(address: URL, words: readonly string[]): string {
  const query = new URLSearchParams(words.map((word) => ['highlight', word]));
  return `${address.pathname}${words.length > 0 ? `?${query.toString()}` : ''}${address.hash}`;
}

/** Who speaks; where nobody is named, the kind of document. */
function voice({ filters }: Hit, words: FacetWords): HTMLElement {
  const [speaker = words.none] = filters.speaker ?? [];
  if (speaker !== words.none) return element('bdi', 'speaker', speaker);
  return element('bdi', 'kind', kindName(filters.kind?.[0] ?? '', words));
}

/** One hit: who says it and when, the words, and the document with the paragraph's number, which is the link. */
export function hitItem(hit: Hit, words: FacetWords): HTMLLIElement {
  const runs = withEllipses(runsOf(hit.excerpt), hit.content);
  const address = new URL(hit.url, location.href);
  const shown = (name: string): string => address.searchParams.get(name) ?? '';
  const link = document.createElement('a');
  link.href = linkTo(address, foundWords(runs));
  const number = address.hash.replace(/^#p/u, '');
  link.append(fill(words.search.paragraph, { number }), ' · ', element('bdi', '', shown('title')));
  const quotation = element('blockquote', '', ...excerptNodes(runs));
  quotation.dir = 'auto';
  const item = document.createElement('li');
  item.append(
    element('p', 'who', voice(hit, words), ' ', element('span', 'date', shown('date'))),
    element('div', 'what', quotation, element('p', 'from', link)),
  );
  return item;
}
