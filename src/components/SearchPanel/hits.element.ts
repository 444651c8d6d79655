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

/** The paragraph's address with the words to be marked there. */
function addressWith(url: string, words: readonly string[]): string {
  const address = new URL(url, location.href);
  for (const word of words) address.searchParams.append('highlight', word);
  return `${address.pathname}${address.search}${address.hash}`;
}

/** One hit: who says it and when, the words, and the document with the paragraph's number, which is the link. */
export function hitItem({ url, excerpt, content, meta, filters }: Hit, words: FacetWords): HTMLLIElement {
  const runs = withEllipses(runsOf(excerpt), content);
  const link = document.createElement('a');
  link.href = addressWith(url, foundWords(runs));
  const title = element('bdi', '', meta.title ?? '');
  link.append(title, ', ', fill(words.search.paragraph, { number: (meta.paragraph ?? '').replace(/^p/u, '') }));
  const named = meta.speaker !== undefined && meta.speaker !== '';
  const who = named ? meta.speaker : kindName(filters.kind?.[0] ?? '', words);
  const item = document.createElement('li');
  item.append(
    element('p', 'who', element('bdi', named ? 'speaker' : 'kind', who), ' ', element('span', 'date', meta.date ?? '')),
    element('div', 'what', element('blockquote', '', ...excerptNodes(runs)), element('p', 'from', link)),
  );
  item.querySelector('blockquote')?.setAttribute('dir', 'auto');
  return item;
}
