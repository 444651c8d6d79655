import { NONE, type SearchDocument } from '../../engine.ts';
import { ByteWriter } from '../format/bytes.ts';
import { Turns } from '../format/turns.ts';
import { Numbered } from './numbered.ts';

interface Speaker {
  readonly named: readonly [key: string, name: string];
  /** The language of the document in which they were first met, by its number. */
  readonly language: number;
  documents: number;
}

/** Who speaks in a document, in the order in which they begin, and the runs of paragraphs by one of them. */
interface Voice {
  readonly language: number;
  readonly speakers: readonly Speaker[];
  readonly runs: readonly (readonly [which: number, length: number])[];
}

/** Who speaks in which paragraph, gathered in the order of the documents. */
export class Voices {
  readonly #speakers = new Numbered<Speaker>();
  readonly #voices: Voice[] = [];

  /** @param language its number */
  add({ paragraphs }: SearchDocument, language: number): void {
    const local = new Numbered<Speaker>();
    const runs: [which: number, length: number][] = [];
    for (const { speaker } of paragraphs) {
      const { key, name } = speaker ?? { key: NONE, name: NONE };
      const which = local.numberOf(key, () => this.#met(key, name, language));
      const last = runs.at(-1);
      if (last?.[0] === which) last[1] += 1;
      else runs.push([which, 1]);
    }
    this.#voices.push({ language, speakers: local.values, runs });
  }

  #met(key: string, name: string, language: number): Speaker {
    const made: Speaker = { named: [key, name], language, documents: 0 };
    const speaker = this.#speakers.values[this.#speakers.numberOf(key, () => made)] ?? made;
    speaker.documents += 1;
    return speaker;
  }

  /**
   * @param languages number of all
   * @returns key and name of each speaker, as the index numbers them, and the columns that say who speaks where
   */
  table(languages: number): { readonly names: readonly Speaker['named'][]; readonly columns: readonly ByteWriter[] } {
    const all = this.#speakers.values.toSorted(inNumbers);
    const names = all.map(({ named }) => named);
    const firsts = Array.from({ length: languages }, (_, language) =>
      Math.max(
        0,
        all.findIndex((each) => !isNobody(each) && each.language === language),
      ),
    );
    const numbers = new Map(all.map((speaker, number) => [speaker, number]));
    const columns = new VoiceColumns(firsts);
    for (const { language, speakers, runs } of this.#voices) {
      columns.who(
        speakers.map((each) =>
          isNobody(each) ? 0 : 1 + (((numbers.get(each) ?? 0) - (firsts[language] ?? 0) + all.length) % all.length),
        ),
      );
      if (speakers.length > 1) columns.runs(speakers.findIndex(isNobody), speakers.length, runs);
    }
    return { names, columns: columns.all };
  }
}

const isNobody = ({ named: [key] }: Speaker): boolean => key === NONE;

/** Nobody, then language by language those of the most documents: counted from the first of a language, most numbers are small. */
const inNumbers = (a: Speaker, b: Speaker): number =>
  Number(isNobody(b)) - Number(isNobody(a)) || a.language - b.language || b.documents - a.documents;

/** Like numbers side by side take fewer bytes. */
class VoiceColumns {
  readonly #firsts = new ByteWriter();
  readonly #counts = new ByteWriter();
  readonly #who = new ByteWriter();
  readonly #next = new ByteWriter();
  readonly #ofNobody = new ByteWriter();
  readonly #ofSomebody = new ByteWriter();

  /** @param firsts number of the first speaker of each language */
  constructor(firsts: readonly number[]) {
    for (const first of firsts) this.#firsts.number(first);
  }

  /** @param numbers 0 for nobody, else one more than the distance from the first of the document’s language, around the end */
  who(numbers: readonly number[]): void {
    this.#counts.number(numbers.length);
    for (const number of numbers) this.#who.number(number);
  }

  /**
   * Which of those who can be next a run is by, where there are several, and how much longer than one paragraph it is; apart
   * where nobody is named, since questions are short.
   */
  runs(nobody: number, speakers: number, runs: Voice['runs']): void {
    const turns = new Turns(speakers);
    for (const [which, length] of runs) {
      const next = turns.next();
      if (next.length > 1) this.#next.number(next.indexOf(which));
      (which === nobody ? this.#ofNobody : this.#ofSomebody).number(length - 1);
      turns.take(which);
    }
  }

  get all(): readonly ByteWriter[] {
    return [this.#firsts, this.#counts, this.#who, this.#next, this.#ofNobody, this.#ofSomebody];
  }
}
