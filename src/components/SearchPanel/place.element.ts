/** Where a reader was in a list of hits. */
export interface Place {
  /** Number of hits, or of documents with theirs, shown. */
  readonly shown: number;
  /** Documents that a reader had opened: the place of each, and how many of its hits are shown. */
  readonly open?: readonly (readonly [group: number, shown: number])[];
  /** Which of all entries stood first in sight, from 0. */
  readonly first: number;
  /** How far below the upper edge of the window it stood, in pixels. */
  readonly below: number;
}

/** The page rests so long before its place is kept, in milliseconds: browsers refuse to be told all the time. */
const RESTS = 150;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The place that an entry of the history holds; null where it holds none. */
export function placeIn(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null) return null;
  const { shown, first, below, open } = state as Partial<Record<keyof Place, unknown>>;
  if (!isNumber(shown) || !isNumber(first) || !isNumber(below)) return null;
  return Array.isArray(open) && open.every(isPair) ? { shown, first, below, open } : { shown, first, below };
}

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);

/**
 * Keeps a reader's place in the entry of the history, so that Back and reloading lead to the same hits, not to the top. It
 * is told by a hit, since what stands above the hits comes after them.
 */
export class PlaceKeeper {
  readonly #list: HTMLElement;
  #shown = 0;
  #timer = 0;

  /** @param list of the hits */
  constructor(list: HTMLElement) {
    this.#list = list;
    // The browser would scroll before the hits are there.
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#keep();
      }, RESTS);
    });
    // A reader who leaves sooner than the page rests comes back to the same place too.
    const keep = (): void => {
      this.#keep();
    };
    list.addEventListener('click', keep);
    addEventListener('pagehide', keep);
  }

  /** So many hits are shown now. */
  show(shown: number): void {
    clearTimeout(this.#timer);
    this.#shown = shown;
    const kept = placeIn(history.state);
    if (kept?.shown !== shown) this.#keep();
  }

  /** Something else is asked: there is no place to be kept until its hits are shown. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#shown = 0;
  }

  /** Leads back to a place, and again when what stands above the hits is there, unless the reader has moved on by then. */
  async restore({ first, below }: Place, above: Promise<unknown> | null): Promise<void> {
    const go = (): void => {
      const hit = this.#hits[first];
      if (hit && (first > 0 || below < 0)) scrollBy(0, hit.getBoundingClientRect().top - below);
    };
    const moving = new AbortController();
    for (const kind of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
      addEventListener(kind, () => moving.abort(), { once: true, passive: true, signal: moving.signal });
    go();
    await above;
    if (!moving.signal.aborted) go();
    moving.abort();
  }

  get #hits(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('li')];
  }

  #keep(): void {
    if (this.#shown === 0) return;
    const hits = this.#hits;
    const first = Math.max(
      hits.findIndex((hit) => hit.getBoundingClientRect().bottom > 0),
      0,
    );
    const below = hits[first]?.getBoundingClientRect().top ?? 0;
    const open = [...this.#list.children].flatMap((entry, at): [number, number][] =>
      entry instanceof HTMLElement && entry.dataset.open !== undefined ? [[at, Number(entry.dataset.open)]] : [],
    );
    const place: Place = { shown: this.#shown, first, below, ...(open.length > 0 ? { open } : {}) };
    history.replaceState(place, '');
  }
}
