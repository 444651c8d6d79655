import type { PanelStrings } from './panel-strings.element.ts';

/** A search that is done so soon needs no sign of progress, in milliseconds. */
const SOON = 400;
/** After so long a reader is told that it is the line, in milliseconds. */
const SLOW = 5000;

/** Says what a reader waits for, and after a while that the line is slow. */
export class Waiting {
  readonly #bar: HTMLElement;
  readonly #say: (text: string) => void;
  readonly #strings: PanelStrings['search'];
  #timers: number[] = [];

  /**
   * @param bar a sign of progress, hidden at first
   * @param say shows a text and has it announced
   */
  constructor(bar: HTMLElement, say: (text: string) => void, strings: PanelStrings['search']) {
    this.#bar = bar;
    this.#say = say;
    this.#strings = strings;
  }

  begin(on: 'opening' | 'loading'): void {
    this.end();
    this.#timers = [
      window.setTimeout(() => {
        this.#bar.hidden = false;
        this.#say(this.#strings[on]);
      }, SOON),
      window.setTimeout(() => {
        this.#say(this.#strings.slow);
      }, SLOW),
    ];
  }

  end(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#bar.hidden = true;
  }
}
