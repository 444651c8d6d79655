import type { CountedWord } from '../../engine.ts';
import { nominative } from '../words/name-key.ts';
import { POSSESSIVE } from '../words/stem.ts';
import { eachPosting } from './dictionary.ts';
import type { Form } from './forms.ts';

/** Spellings of a name as they are told, the most frequent first: its cases are one, and whose something is (`Rahmon’s`) is none. */
export function spellingsOf(forms: readonly Form[]): CountedWord[] {
  const spellings = Map.groupBy(forms, ({ form }) => nominative(form));
  return [...spellings]
    .map(([name, cases]) => ({ word: word(name, cases), count: paragraphsWith(cases) }))
    .sort(mostFirst);
}

/** What a spelling is called by: its nominative where that stands somewhere, else its most frequent case. */
function word(name: string, cases: readonly Form[]): string {
  const forms = cases.map(({ form, paragraphs }) => ({ word: form.replace(POSSESSIVE, ''), count: paragraphs }));
  return forms.some((each) => each.word === name) ? name : (forms.sort(mostFirst)[0]?.word ?? name);
}

/** The number of paragraphs in which any of the forms stands. */
function paragraphsWith(forms: readonly Form[]): number {
  const bySegment = new Map<number, Set<number>>();
  for (const { list, segment } of forms.flatMap(({ rows }) => rows)) {
    const own = bySegment.get(segment) ?? new Set();
    bySegment.set(segment, own);
    eachPosting(list, (paragraph) => own.add(paragraph));
  }
  return [...bySegment.values()].reduce((sum, { size }) => sum + size, 0);
}

const mostFirst = (a: CountedWord, b: CountedWord): number => b.count - a.count || (a.word < b.word ? -1 : 1);
