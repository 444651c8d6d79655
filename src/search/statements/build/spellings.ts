import type { People } from '#document/people.ts';
import { tokensOf } from '../words/tokens.ts';

/**
 * The words that are spellings of one another, by the register of people: word by word, where two names of a person have equally
 * many. `Peking Man` says nothing of `Beijing`, nor does an initial of a name.
 * @returns groups of at least two words, in the order of the register
 */
export function spellingsIn(people: People): string[][] {
  const groups = [...people.values()].flatMap(({ name, spellings = [] }) => {
    const names = [name, ...spellings].map((each) => tokensOf(each).map(({ form }) => form));
    const bySize = Map.groupBy(names, ({ length }) => length);
    return [...bySize].flatMap(([size, alike]) =>
      Array.from({ length: size }, (_, at) => [...new Set(alike.map((words) => words[at] ?? ''))]),
    );
  });
  return groups.map((group) => group.filter(({ length }) => length > 1)).filter(({ length }) => length > 1);
}
