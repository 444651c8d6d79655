/** Where progress is shown: a terminal's standard error. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR = 24;

/** Nothing is shown before so many milliseconds, and then at most so often. */
const FIRST_AFTER = 400;
const AGAIN_AFTER = 100;

/** Back to the beginning of the line and everything on it gone. */
const CLEAR = '\r\u001B[2K';

/**
 * A bar on standard error that says how far a long run has come; silent where that is no terminal, the run is
 * short or there is but one step.
 */
export class Progress {
  readonly #total: number;
  readonly #screen: Screen;
  readonly #now: () => number;
  #next: number;
  #done = 0;
  #shown = false;

  /** @param total number of steps of the whole run */
  constructor(total: number, screen: Screen = process.stderr, now: () => number = () => performance.now()) {
    this.#total = total;
    this.#screen = screen;
    this.#now = now;
    this.#next = now() + FIRST_AFTER;
  }

  /** Counts a step. @param what the thing at hand, for the end of the line */
  step(what: string): void {
    this.#done += 1;
    if (this.#screen.isTTY !== true || this.#total < 2 || this.#now() < this.#next) return;
    this.#next = this.#now() + AGAIN_AFTER;
    const full = Math.round((BAR * this.#done) / Math.max(1, this.#total));
    const line = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(this.#done)} of ${String(this.#total)}  ${what}`;
    this.#screen.write(CLEAR + line.slice(0, Math.max(20, this.#screen.columns ?? 80) - 1));
    this.#shown = true;
  }

  /** Takes the bar off the screen; needed before anything else is written to the terminal, and at the end. */
  clear(): void {
    if (this.#shown) this.#screen.write(CLEAR);
    this.#shown = false;
  }
}
