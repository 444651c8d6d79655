import { canBeForm, isInitial, type NameParts } from './same-person.ts';

/**
 * Among more persons with one surname and one given name or initial, a shorter form tells nobody, and comparing each with
 * each would take a square of time. A list of people has a handful.
 */
export const MOST_NAMESAKES = 100;

/** Whom a form of a name can mean. */
export type Meant<Person> = { readonly who: 'nobody' | 'several' } | { readonly who: 'one'; readonly person: Person };

/** Persons with their names taken apart, found by what a shorter form of the name must share with them. */
export class Namesakes<Person extends { readonly parts: NameParts }> {
  readonly #byKey = new Map<string, Person[]>();

  add(person: Person): void {
    const { surname, given } = person.parts;
    for (const key of new Set([surname, ...given.flatMap((word) => keysOfWhole(surname, word))])) {
      const others = this.#byKey.get(key);
      if (others) others.push(person);
      else this.#byKey.set(key, [person]);
    }
  }

  /** @param form has no more given names than any person added */
  meantBy(form: NameParts): Meant<Person> {
    const { surname, given } = form;
    const sharing = given.map((word) => this.#sharing(keysOfForm(surname, word)));
    const { lists, count } = sharing.reduce((a, b) => (b.count < a.count ? b : a), this.#sharing([surname]));
    if (count > MOST_NAMESAKES) return { who: 'several' };
    const [person, other] = new Set(lists.flat()).values().filter(({ parts }) => canBeForm(form, parts));
    if (!person) return { who: 'nobody' };
    return other ? { who: 'several' } : { who: 'one', person };
  }

  /** The lists under some keys, and how many persons stand in them. */
  #sharing(keys: readonly string[]): { readonly lists: readonly Person[][]; readonly count: number } {
    const lists = keys.map((key) => this.#byKey.get(key) ?? []);
    return { lists, count: lists.reduce((sum, { length }) => sum + length, 0) };
  }
}

const begins = (surname: string, given: string): string => `${surname} ${given.charAt(0)}…`;
const isOnlyInitial = (surname: string, given: string): string => `${surname} ${given.charAt(0)}.`;
const isWhole = (surname: string, given: string): string => `${surname} ${given}`;

/** Under which keys a given name is kept. */
const keysOfWhole = (surname: string, given: string): string[] => [
  begins(surname, given),
  isInitial(given) ? isOnlyInitial(surname, given) : isWhole(surname, given),
];

/** Under which keys those are kept whose given names hold one that agrees with this. */
const keysOfForm = (surname: string, given: string): string[] =>
  isInitial(given) ? [begins(surname, given)] : [isWhole(surname, given), isOnlyInitial(surname, given)];
