import { squeeze } from './name-word.ts';

/** A known name of fewer letters may be the end of another word. */
const SHORTEST_KNOWN = 4;

/** A known name in which a label ends. */
export interface Ending {
  readonly name: string;
  /** How many characters of the label it takes, blanks not counted. */
  readonly length: number;
}

/** Names in which longer labels may end, found by their letters alone, so that many names cost a label no more than one. */
export class NameEndings {
  /** By the letters; the place in the list is the rank. Of two names with the same letters the first counts. */
  readonly #ranked = new Map<string, { readonly ending: Ending; readonly rank: number }>();
  readonly #lengths = new Set<number>();

  /** @param names the preferred first */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const letters = squeeze(name);
      if (letters.length < SHORTEST_KNOWN || this.#ranked.has(letters)) continue;
      this.#ranked.set(letters, { ending: { name, length: letters.length }, rank: this.#ranked.size });
      this.#lengths.add(letters.length);
    }
  }

  /** The names in which a label ends, even where blanks were lost; the preferred first. */
  of(label: string): Ending[] {
    if (this.#lengths.size === 0) return [];
    const letters = squeeze(label);
    return [...this.#lengths]
      .flatMap((length) => (length > letters.length ? [] : (this.#ranked.get(letters.slice(-length)) ?? [])))
      .sort((a, b) => a.rank - b.rank)
      .map(({ ending }) => ending);
  }
}

/** For a label of which no name is known. */
export const NO_ENDINGS = new NameEndings([]);
