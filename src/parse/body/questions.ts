/** Which questions of a page wait for an answer. Turns are told by their numbers. */
export class Questions {
  #waiting: number[] = [];
  #answered: readonly number[] = [];

  /** Some question was put before. */
  get arePut(): boolean {
    return this.#waiting.length + this.#answered.length > 0;
  }

  put(turn: number): void {
    this.#waiting.push(turn);
  }

  /** The questions that an answer beginning now is to: those waiting, or the same as those of the answer before. */
  answer(): number[] {
    if (this.#waiting.length > 0) {
      this.#answered = this.#waiting;
      this.#waiting = [];
    }
    return [...this.#answered];
  }
}
