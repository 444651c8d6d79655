import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { squeeze } from '#names/name-word.ts';

const ARTICLE = compile(`^${oneOf(allWords('labelArticles'))} `, 'iu');

/** What labels of one office have in common, with and without article, blanks lost or not. */
export const officeKey = (office: string): string => squeeze(office.replace(ARTICLE, ''));

/** Who holds an office, by labels that name the office and in brackets the person. */
export class Holders {
  readonly #persons = new Map<string, Set<string>>();
  readonly #seen = new Set<string>();

  /** @param all each office with its holder, as often as labels name them */
  constructor(all: readonly { readonly office: string; readonly person: string }[]) {
    for (const { office, person } of all) {
      const persons = this.#persons.get(officeKey(office)) ?? new Set();
      this.#persons.set(officeKey(office), persons.add(person));
    }
  }

  /** Notes that a label with the holder has been met: labels of the office alone mean the same person from here on. */
  introduce(office: string): void {
    this.#seen.add(officeKey(office));
  }

  /** The person who speaks under an office alone: introduced before, and the only one who holds it; null where it may be another. */
  of(office: string): string | null {
    const [person, other] = this.#persons.get(officeKey(office)) ?? [];
    return person !== undefined && other === undefined && this.#seen.has(officeKey(office)) ? person : null;
  }
}
