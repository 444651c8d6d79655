import { distance } from 'fastest-levenshtein';
import type { CountedWord } from '../../engine.ts';
import { latinLetters } from '../words/letters.ts';
import type { Index } from './index-files.ts';
import type { Atom } from './query.ts';

/** So many letters may differ in a word of up to so many: short words are like too many others. */
const NEAR: readonly { readonly upTo: number; readonly letters: number }[] = [
  { upTo: 5, letters: 1 },
  { upTo: 9, letters: 2 },
  { upTo: Infinity, letters: 3 },
];

/** More spellings than this are a list to search, not a help. */
const MOST = 3;

/** The words of the record, or of its speakers' names, most like one that is not there. */
export async function nearestIn(index: Index, atom: Atom): Promise<CountedWord[]> {
  const [form, ...others] = 'form' in atom ? [atom.form] : atom.forms;
  if (form === undefined || others.length > 0 || atom.what === 'prefix') return [];
  if (atom.what === 'speaker') return nearestTo(form, (await index.speakers()).words());
  return nearestTo(form, await index.vocabulary.formsWith(latinLetters(form).slice(0, 1)));
}

/** Words most like one, nearest first, then by the number of their paragraphs. */
function nearestTo(form: string, words: ReadonlyMap<string, number>): CountedWord[] {
  const wanted = latinLetters(form);
  const most = NEAR.find(({ upTo }) => wanted.length <= upTo)?.letters ?? 0;
  const near = [...words].flatMap(([word, count]) => {
    const latin = latinLetters(word);
    if (count === 0 || !latin.startsWith(wanted.slice(0, 1)) || Math.abs(latin.length - wanted.length) > most)
      return [];
    const letters = distance(latin, wanted);
    return letters > most ? [] : [{ word, count, letters }];
  });
  near.sort((a, b) => a.letters - b.letters || b.count - a.count || (a.word < b.word ? -1 : 1));
  return near.slice(0, MOST).map(({ word, count }) => ({ word, count }));
}
