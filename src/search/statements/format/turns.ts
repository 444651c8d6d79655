/** Whose turn it is in a document: speakers are numbered in the order in which they begin. */
export class Turns {
  readonly #speakers: number;
  /** Those who have spoken, the latest first. */
  #spoken: readonly number[] = [];

  /** @param speakers number of those who speak in the document */
  constructor(speakers: number) {
    this.#speakers = speakers;
  }

  /**
   * Who can be next: those who have spoken, the latest first, without the one who speaks now, then whoever begins next. Where two
   * speak in turn, and where all begin one after the other, there is no choice, and nothing to be written.
   */
  next(): readonly number[] {
    const [, ...before] = this.#spoken;
    return this.#spoken.length < this.#speakers ? [...before, this.#spoken.length] : before;
  }

  /** @param which one of those who can be next */
  take(which: number): void {
    this.#spoken = [which, ...this.#spoken.filter((other) => other !== which)];
  }
}
