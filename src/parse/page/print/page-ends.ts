import type { Line } from '#document/capture.ts';
import type { FurnitureKind } from '#document/tree.ts';
import { blanksBetween, extent, type Between } from '../line-parts.ts';
import type { Page } from '../page.ts';

type Aside = Between[number];

/** What the print of a text leaves that may stand within a paragraph. */
type OfPrint = 'page number' | 'page header' | 'line number' | 'time code';
const OF_PRINT: readonly OfPrint[] = ['page number', 'page header', 'line number', 'time code'];

const isOfPrint = (what: FurnitureKind): what is OfPrint => OF_PRINT.some((each) => each === what);

/** What the print of a page leaves between its lines, and which of it a paragraph has taken in. */
export class PageEnds {
  readonly #page: Page;
  readonly #asides: readonly Aside[];
  readonly #within = new Set<number>();

  /** @param page with its furniture of print set aside */
  constructor(page: Page) {
    this.#page = page;
    this.#asides = page.children
      .flatMap((child): Aside[] =>
        child.type === 'furniture' && isOfPrint(child.what)
          ? [{ start: child.position.start.offset, end: child.position.end.offset, aside: child.what }]
          : [],
      )
      .sort((a, b) => a.start - b.start);
  }

  /**
   * What ends a page between two lines: none where nothing but blanks stands between them; null where anything else does, such
   * as a line that has gone elsewhere, or markup.
   */
  between(above: Line, below: Line): Between | null {
    const { text } = this.#page.capture;
    if (this.#asides.length === 0) return blanksBetween(text, above, below);
    let from = extent(above).end;
    const to = extent(below).start;
    const asides = this.#from(from).filter(({ end }) => end <= to);
    for (const { start, end } of [...asides, { start: to, end: to }]) {
      if (text.slice(from, start).trim() !== '') return null;
      from = end;
    }
    return asides;
  }

  /** Takes what stands between two lines of a paragraph into it: it is no longer a part of the page beside the text. */
  take(between: Between): void {
    for (const { start } of between) this.#within.add(start);
  }

  /** Leaves to the page only what no paragraph has taken. */
  close(): void {
    if (this.#within.size === 0) return;
    const { children } = this.#page;
    const left = children.filter(
      (child) =>
        !(child.type === 'furniture' && isOfPrint(child.what) && this.#within.has(child.position.start.offset)),
    );
    children.length = 0;
    for (const child of left) children.push(child);
  }

  /** The first few that stand behind a place: the head and the foot of a page take no more lines. */
  #from(place: number): readonly Aside[] {
    let low = 0;
    for (let high = this.#asides.length; low < high;) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#asides[middle]?.start ?? Infinity) < place) low = middle + 1;
      else high = middle;
    }
    return this.#asides.slice(low, low + MOST_LINES);
  }
}

/** Two heads, two feet and numbers of pages, of which one may be empty. */
const MOST_LINES = 12;
