import { classes, numberLink } from '#markup/names.ts';
import { make } from '../make.element.ts';

/** Of the words of a turn so many characters are shown where there is a script; the style sheet ends them in two lines. */
const SHOWN = 110;

/** One turn, or heading, of the contents. */
export interface Entry {
  readonly link: HTMLAnchorElement;
  readonly item: HTMLElement;
  /** The paragraph it leads to. */
  readonly paragraph: HTMLElement;
  /** Null for a heading. */
  readonly speaker: string | null;
  readonly isQuestion: boolean;
}

/** The words of a paragraph without its number, as many as are shown. */
function wordsIn(paragraph: HTMLElement): string {
  const number = paragraph.querySelector(`:scope > ${numberLink}`)?.textContent ?? '';
  const text = paragraph.textContent.trim();
  return text
    .slice(0, number !== '' && text.endsWith(number) ? text.length - number.length : undefined)
    .trim()
    .slice(0, SHOWN);
}

/** The entries of a list, in reading order; those of turns with more of their words than the page itself repeats. */
export function entriesIn(list: HTMLElement): Entry[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a')].flatMap((link): Entry[] => {
    const paragraph = document.getElementById(link.hash.slice(1));
    const item = link.parentElement;
    if (!paragraph || !item) return [];
    const isQuestion = item.classList.contains(classes.asked);
    if (item.classList.contains(classes.heading)) return [{ link, item, paragraph, speaker: null, isQuestion }];
    const name = link.querySelector('b') ?? make('b', '', ...link.childNodes);
    link.replaceChildren(name, ` ${wordsIn(paragraph)}`);
    return [{ link, item, paragraph, speaker: name.textContent, isQuestion }];
  });
}

/** Which turns are shown: those of one speaker, of all where it is null, and of these the questions alone. */
export interface Narrowed {
  readonly speaker: string | null;
  readonly questions: boolean;
}

const fits = ({ speaker, isQuestion }: Entry, narrowed: Narrowed): boolean =>
  speaker !== null && (narrowed.speaker ?? speaker) === speaker && (isQuestion || !narrowed.questions);

/** The turns that fit. */
export const turnsFor = (entries: readonly Entry[], narrowed: Narrowed): Entry[] =>
  entries.filter((entry) => fits(entry, narrowed));

/** Hides what does not fit, and headings under which nothing is left. */
export function showOnly(entries: readonly Entry[], narrowed: Narrowed): void {
  const all = narrowed.speaker === null && !narrowed.questions;
  for (const entry of entries) if (entry.speaker !== null) entry.item.hidden = !fits(entry, narrowed);
  for (const { speaker, item } of entries)
    if (speaker === null) item.hidden = !all && item.querySelector('li:not([hidden])') === null;
}

/**
 * The last entry that begins above a line of the window; null where none does.
 * @param entries in reading order
 * @param line pixels below the upper edge
 */
export function entryAbove(entries: readonly Entry[], line: number): Entry | null {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.paragraph.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1] ?? null;
}
