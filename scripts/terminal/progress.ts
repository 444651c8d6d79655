import { beginning } from './printable.ts';

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

/** A single thing of so many bytes is announced before it is read: that takes seconds. */
const LARGE = 2_000_000;

/** Back to the beginning of the line and everything on it gone. */
const CLEAR = '\r\u001B[2K';

/**
 * A bar on standard error that says how far a long run has come; silent where that is no terminal, the run is
 * short or there is but one step. A large thing is named before it is read, even where it is the only one.
 */
export class Progress {
  readonly #total: number;
  readonly #screen: Screen;
  readonly #now: () => number;
  #next: number;
  #done = 0;
  #line = '';
  #shown = false;

  /** @param total number of steps of the whole run */
  constructor(total: number, screen: Screen = process.stderr, now: () => number = () => performance.now()) {
    this.#total = total;
    this.#screen = screen;
    this.#now = now;
    this.#next = now() + FIRST_AFTER;
  }

  /** Says that a step begins, where it will take long. @param bytesOf how much there is to read; asked only where it can be shown */
  begin(what: string, bytesOf: () => number): void {
    if (this.#screen.isTTY !== true) return;
    const bytes = bytesOf();
    if (bytes < LARGE) return;
    const size = `${String(Math.round(bytes / 1_000_000))} MB`;
    this.#draw(`${this.#total < 2 ? '' : this.#bar()}Reading ${what} (${size}) …`);
  }

  /** Counts a step. @param what the thing at hand, for the end of the line */
  step(what: string): void {
    this.#done += 1;
    if (this.#screen.isTTY !== true || this.#total < 2 || this.#now() < this.#next) return;
    this.#next = this.#now() + AGAIN_AFTER;
    this.#draw(this.#bar() + what);
  }

  #bar(): string {
    const full = Math.round((BAR * this.#done) / Math.max(1, this.#total));
    return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(this.#done)} of ${String(this.#total)}  `;
  }

  #draw(line: string): void {
    this.#line = beginning(line, Math.max(20, this.#screen.columns ?? 80) - 1);
    this.#screen.write(CLEAR + this.#line);
    this.#shown = true;
  }

  /** Takes the bar off the screen; needed before anything else is written to the terminal, and at the end. */
  clear(): void {
    if (this.#shown) this.#screen.write(CLEAR);
    this.#shown = false;
  }

  /** Puts the bar back below what has been written since it was cleared. */
  redraw(): void {
    if (!this.#shown && this.#line !== '') this.#draw(this.#line);
  }
}
