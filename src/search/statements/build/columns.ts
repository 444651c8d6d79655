import { NONE, type SearchDocument } from '../../engine.ts';
import { ByteWriter } from '../format/bytes.ts';
import { dayNumber, FIRST_DAY, LAST_DAY } from '../days.ts';

/** Gives each value a number in the order in which it is first met. */
export class Numbered<Value = string> {
  readonly #numbers = new Map<string, number>();
  readonly values: Value[] = [];

  numberOf(key: string, value: () => Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value()) - 1;
  }
}

/** The columns of the documents, filled in order of time. */
export class Columns {
  readonly kinds = new Numbered();
  readonly languages = new Numbered();
  readonly publishers = new Numbered<readonly [key: string, name: string]>();
  readonly speakers = new Numbered<readonly [key: string, name: string]>();
  readonly #docs = new ByteWriter();
  readonly #voices = new ByteWriter();
  #day = 0;

  /** @param segment the number of the segment in which the document stands */
  add(document: SearchDocument, segment: number): void {
    const { kind, language, publisher, paragraphs } = document;
    const docs = this.#docs;
    docs.number(paragraphs.length);
    docs.number(segment);
    docs.number(this.kinds.numberOf(kind, () => kind));
    docs.number(this.languages.numberOf(language, () => language));
    const [key, name] = publisher === null ? [NONE, NONE] : [publisher.key, publisher.name];
    docs.number(this.publishers.numberOf(key, () => [key, name]));
    this.#dates(document);
    this.#runs(document);
  }

  /** How many days its date can mean, 0 for none; the first as the distance from the document before. */
  #dates({ days }: SearchDocument): void {
    if (days === null) {
      this.#docs.number(0);
      return;
    }
    const first = days[0] === null ? FIRST_DAY : dayNumber(days[0]);
    const last = days[1] === null ? LAST_DAY : dayNumber(days[1]);
    this.#docs.number(last - first + 1);
    this.#docs.signed(first - this.#day);
    this.#day = first;
  }

  /** Who speaks: those of the document, then runs of paragraphs by one of them, where there are several. */
  #runs({ paragraphs }: SearchDocument): void {
    const local = new Numbered<number>();
    const runs: [speaker: number, length: number][] = [];
    for (const { speaker } of paragraphs) {
      const [key, name] = speaker === null ? [NONE, NONE] : [speaker.key, speaker.name];
      const number = local.numberOf(key, () => this.speakers.numberOf(key, () => [key, name]));
      const last = runs.at(-1);
      if (last?.[0] === number) last[1] += 1;
      else runs.push([number, 1]);
    }
    this.#voices.number(local.values.length);
    for (const speaker of local.values) this.#voices.number(speaker);
    if (local.values.length < 2) return;
    for (const [speaker, length] of runs) this.#voices.number((length - 1) * local.values.length + speaker);
  }

  docs(): Uint8Array<ArrayBuffer> {
    return this.#docs.bytes();
  }

  voices(): Uint8Array<ArrayBuffer> {
    return this.#voices.bytes();
  }
}
