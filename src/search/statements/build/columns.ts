import { NONE, type SearchDocument } from '../../engine.ts';
import { ByteWriter } from '../format/bytes.ts';
import { dayNumber, FIRST_DAY, LAST_DAY } from '../days.ts';
import { Numbered } from './numbered.ts';

/**
 * The columns of the documents, filled in order of time. Each stands by itself, since like numbers side by side take fewer
 * bytes, and what the first hits need stands apart from what facets and days do.
 */
export class Columns {
  readonly kinds = new Numbered();
  readonly languages = new Numbered();
  readonly publishers = new Numbered<readonly [key: string, name: string]>();
  readonly #paragraphs = new ByteWriter();
  readonly #segment = new ByteWriter();
  readonly #kind = new ByteWriter();
  readonly #language = new ByteWriter();
  readonly #publisher = new ByteWriter();
  readonly #span = new ByteWriter();
  readonly #first = new ByteWriter();
  #day = 0;

  /**
   * @param segment the number of the segment in which the document stands
   * @returns the number of its language
   */
  add({ kind, language, publisher, paragraphs, days }: SearchDocument, segment: number): number {
    this.#paragraphs.number(paragraphs.length);
    this.#segment.number(2 * segment + (days === null ? 1 : 0));
    this.#kind.number(this.kinds.numberOf(kind, () => kind));
    const [key, name] = publisher === null ? [NONE, NONE] : [publisher.key, publisher.name];
    this.#publisher.number(this.publishers.numberOf(key, () => [key, name]));
    this.#dates(days);
    const number = this.languages.numberOf(language, () => language);
    this.#language.number(number);
    return number;
  }

  /** How many days a date can mean, 0 for none; the first as the distance from the document before. */
  #dates(days: SearchDocument['days']): void {
    if (days === null) {
      this.#span.number(0);
      return;
    }
    const first = days[0] === null ? FIRST_DAY : dayNumber(days[0]);
    const last = days[1] === null ? LAST_DAY : dayNumber(days[1]);
    this.#span.number(last - first + 1);
    this.#first.signed(first - this.#day);
    this.#day = first;
  }

  /** How many paragraphs each document has, then its segment with whether it is undated. */
  get places(): readonly ByteWriter[] {
    return [this.#paragraphs, this.#segment];
  }

  /** What facets and days ask of documents. */
  get facts(): readonly ByteWriter[] {
    return [this.#kind, this.#language, this.#publisher, this.#span, this.#first];
  }
}
