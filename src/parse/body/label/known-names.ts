import { foldBlanks } from '#document/fold.ts';
import { squeeze } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import type { LabelCandidate } from './candidate.ts';

/** A last word of fewer letters, `Li`, is too common a sound to know somebody by. */
const SHORTEST_SURNAME = 3;

/** A label is known by its last two words, given name and surname, or by its last. */
const FULL_NAME_WORDS = 2;

/** What gives a name that stands in title, captions or lists rather than in a label. */
const OUTSIDE_LABELS = '';

/** Knows of each name, by the whole and by the surname, which labels or other parts of the page give it. */
export class KnownNames {
  readonly #sources = new Map<string, Set<string>>();
  /** What was found for names that were asked for. */
  readonly #found = new Map<string, readonly Set<string>[]>();

  /**
   * @param names names of persons in title, captions and lists, blanks folded
   * @param candidates what may be labels; those that hold a person give its name
   */
  constructor(names: readonly string[], candidates: readonly (LabelCandidate | null)[]) {
    for (const name of names) this.#add(name, OUTSIDE_LABELS);
    const persons = candidates.flatMap((candidate) => (candidate?.class === 'person' ? candidate : []));
    for (const [printed, { key }] of new Map(persons.map((candidate) => [candidate.name, candidate]))) {
      const { name } = splitOffice(printed);
      if (name !== null) this.#add(name, key);
    }
  }

  /** Whether the last two words of a name, or its last one, are known. */
  has(name: string): boolean {
    return this.#sourcesOf(name).length > 0;
  }

  /** The same, by something other than the label itself. */
  hasElsewhere(candidate: LabelCandidate): boolean {
    const name = splitOffice(candidate.name).name ?? candidate.name;
    return this.#sourcesOf(name).some((sources) => sources.size > 1 || !sources.has(candidate.key));
  }

  #add(name: string, source: string): void {
    const printed = foldBlanks(name);
    const surname = printed.split(' ').at(-1) ?? '';
    for (const part of surname.length >= SHORTEST_SURNAME ? [printed, surname] : [printed]) {
      const sources = this.#sources.get(squeeze(part)) ?? new Set();
      this.#sources.set(squeeze(part), sources.add(source));
    }
  }

  #sourcesOf(name: string): readonly Set<string>[] {
    const found = this.#found.get(name) ?? this.#find(name);
    this.#found.set(name, found);
    return found;
  }

  #find(name: string): Set<string>[] {
    const words = foldBlanks(name).split(' ');
    const ends = [words.slice(-FULL_NAME_WORDS).join(' '), words.at(-1) ?? ''];
    return ends.flatMap((end) => this.#sources.get(squeeze(end)) ?? []);
  }
}
