import type { Hit } from '#search/engine.ts';
import { hitAddress } from '../hit-address.element.ts';
import { make } from '../make.element.ts';

/** One of the first hits: a link with who says it, when, and the words. */
export function dialogHit(hit: Hit, forms: readonly string[], language: string): HTMLLIElement {
  const { speaker, title, date, excerpt } = hit;
  const words = make('span', 'words', ...excerpt.map(({ text, found }) => (found ? make('mark', '', text) : text)));
  words.dir = 'auto';
  const who = make('span', 'who', make('bdi', '', speaker?.name ?? title), ' ', make('span', 'date', date));
  const link = make('a', '', who, words);
  link.href = hitAddress(hit, forms, language);
  return make('li', '', link);
}
