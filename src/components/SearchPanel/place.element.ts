/** Where a reader was in a list of hits. */
export interface Place {
  /** Number of hits shown. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly y: number;
}

/** The page rests so long before its place is kept, in milliseconds: browsers refuse to be told all the time. */
const RESTS = 150;

/** The place that an entry of the history holds; null where it holds none. */
export function placeIn(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null || !('shown' in state && 'y' in state)) return null;
  const { shown, y } = state;
  return typeof shown === 'number' && typeof y === 'number' ? { shown, y } : null;
}

/** Keeps a reader's place in the entry of the history, so that Back and reloading lead to the same hits, not to the top. */
export class PlaceKeeper {
  #shown = 0;
  #timer = 0;

  constructor() {
    // The browser would scroll before the hits are there.
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.keep();
      }, RESTS);
    });
  }

  /** So many hits are shown now. */
  show(shown: number): void {
    this.#shown = shown;
    this.keep();
  }

  keep(): void {
    clearTimeout(this.#timer);
    if (this.#shown > 0) history.replaceState({ shown: this.#shown, y: scrollY }, '');
  }

  /** Something else is asked: there is no place to be kept until its hits are shown. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#shown = 0;
  }
}
