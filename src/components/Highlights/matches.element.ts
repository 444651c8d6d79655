/** The matches of a page, one of which a reader looks at. */
export class Matches {
  readonly #marks: readonly HTMLElement[];
  readonly #seen: (number: number) => void;
  #current = -1;

  /**
   * @param marks in the order of the page
   * @param start the part of the page that the address leads to; its first match is looked at
   * @param seen is told the number of the match that is looked at, from 1
   */
  constructor(marks: readonly HTMLElement[], start: Element | null, seen: (number: number) => void) {
    this.#marks = marks;
    this.#seen = seen;
    const first = marks.findIndex((mark) => start?.contains(mark));
    if (first !== -1) this.#look(first);
  }

  /** The next match, or the one before; from the last to the first and round again. Where none is looked at yet, the first in sight. */
  go(step: 1 | -1): void {
    const { length } = this.#marks;
    if (length === 0) return;
    const at = this.#current === -1 ? this.#inSight(step) : this.#current + step;
    this.#look((at + length) % length);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#marks[this.#current]?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  }

  #inSight(step: 1 | -1): number {
    const below = this.#marks.findIndex((mark) => mark.getBoundingClientRect().top >= 0);
    const next = below === -1 ? this.#marks.length : below;
    return step === 1 ? next : next - 1;
  }

  #look(at: number): void {
    this.#marks[this.#current]?.classList.remove('current');
    this.#current = at;
    this.#marks[at]?.classList.add('current');
    this.#seen(at + 1);
  }
}
