import { fill } from '#strings/plural.ts';
import type { SearchStrings } from '#strings/strings.ts';
import { excerptNodes, foundWords, runsOf } from './excerpt.element.ts';
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
export function hitItem({ url, excerpt, meta }: Hit, words: SearchStrings): HTMLLIElement {
  const runs = runsOf(excerpt);
  const link = document.createElement('a');
  link.href = addressWith(url, foundWords(runs));
  const title = element('bdi', '', meta.title ?? '');
  link.append(title, ', ', fill(words.paragraph, { number: (meta.paragraph ?? '').replace(/^p/u, '') }));
  const item = document.createElement('li');
  item.append(
    element('p', 'who', element('bdi', 'speaker', meta.speaker || words.noSpeaker), ' ', element('span', 'date', meta.date ?? '')),
    element('div', 'what', element('blockquote', '', ...excerptNodes(runs)), element('p', 'from', link)),
  );
  item.querySelector('blockquote')?.setAttribute('dir', 'auto');
  return item;
}
