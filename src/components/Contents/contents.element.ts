import { numberLink } from '#markup/names.ts';
import { adoptStyles } from '../adopt-styles.element.ts';
import { isBareKey, keysAct, letterOf } from '../key-setting.element.ts';
import { make, makeButton } from '../make.element.ts';
import { partOf } from '../part-of.element.ts';
import { pageStrings } from '../PageStrings/page-strings.element.ts';
import sheetStyles from '../sheet.css?inline';
import { sheetFor } from '../sheet.element.ts';
import styles from './contents-script.css?inline';
import { entriesIn, entryAbove, showOnly, turnsFor, type Entry } from './entry.element.ts';
import { Narrowing } from './narrowing.element.ts';

/** Where the list stands beside the text; the same as in the style sheet of the page. */
const WIDE = '(min-width: 77rem)';
/** What begins above this part of the window is being read. */
const READ = 0.3;
/** What begins so far below the upper edge still begins there, in pixels: a speaker's name may stay above it. */
const EDGE = 80;

/**
 * The contents of a long document. Beside the text they are open and follow the reader; on a telephone they come in a sheet, by a
 * button that stays at hand. They are narrowed to a speaker, to questions; `j` and `k` lead from turn to turn. In the list the
 * arrow keys move, and it is one stop of the keyboard. Without the script it is a list that opens.
 */
class DocumentContents extends HTMLElement {
  readonly #strings = pageStrings();
  readonly #wide = matchMedia(WIDE);
  readonly #dialog = make('dialog', 'sheet');
  #entries: Entry[] = [];
  /** The turns that are shown. */
  #turns: Entry[] = [];
  #current: Entry | null = null;
  #isWaiting = false;

  connectedCallback(): void {
    if (this.#entries.length > 0) return;
    const chapters = partOf(this, '.chapters', HTMLElement);
    this.#entries = entriesIn(chapters);
    const narrowing = new Narrowing(this.#entries, this.#strings, (narrowed) => {
      showOnly(this.#entries, narrowed);
      this.#turns = turnsFor(this.#entries, narrowed);
      this.#setStop();
      return this.#turns.length;
    });
    chapters.prepend(narrowing.element);
    const openSheet = this.#makeSheet(chapters);
    this.#makeButtons(openSheet);
    this.#adapt();
    this.#wide.addEventListener('change', () => this.#adapt());
    chapters.addEventListener('keydown', (event) => this.#moveInList(event));
    chapters.addEventListener('click', ({ target }) => this.#follow(target));
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-speaker]') : null;
      if (!link) return;
      event.preventDefault();
      narrowing.narrowTo(link.dataset.speaker ?? '');
      if (!this.#wide.matches) openSheet(link);
      else {
        partOf(this, 'details', HTMLDetailsElement).open = true;
        this.scrollIntoView({ block: 'nearest' });
        this.#stop()?.focus();
      }
    });
    document.addEventListener('keydown', (event) => this.#step(event));
    window.addEventListener('scroll', () => this.#look(), { passive: true });
    this.#look();
  }

  #makeSheet(chapters: HTMLElement): (opener: HTMLElement) => void {
    const { title, close } = this.#strings.contents;
    const cross = make('button', 'sheet-close cross', '×');
    cross.type = 'button';
    cross.setAttribute('aria-label', close);
    this.#dialog.setAttribute('aria-label', title);
    this.#dialog.append(make('div', 'sheet-head', make('h2', '', title), cross), make('div', 'sheet-body'));
    this.append(this.#dialog);
    const open = sheetFor(chapters, this.#dialog);
    return (opener) => {
      open(opener);
      this.#current?.link.scrollIntoView({ block: 'center' });
      this.#stop()?.focus({ preventScroll: true });
    };
  }

  /** On a telephone the summary opens the sheet, and so does a button that is there while the summary is out of view. */
  #makeButtons(openSheet: (opener: HTMLElement) => void): void {
    const summary = partOf(this, 'summary', HTMLElement);
    summary.addEventListener('click', (event) => {
      if (this.#wide.matches) return;
      event.preventDefault();
      openSheet(summary);
    });
    const stay = makeButton('button stay', this.#strings.contents.title, () => openSheet(stay));
    stay.hidden = true;
    this.append(stay);
    new IntersectionObserver(([seen]) => {
      stay.hidden = seen?.isIntersecting !== false || seen.boundingClientRect.top > 0;
    }).observe(summary);
  }

  #adapt(): void {
    if (this.#dialog.open) this.#dialog.close();
    partOf(this, 'details', HTMLDetailsElement).open = this.#wide.matches;
  }

  /** The link of the list that is a stop of the keyboard: that of the part being read, or the first that is shown. */
  #stop(): HTMLAnchorElement | null {
    const current = this.#current;
    const entry = current && !current.item.hidden ? current : this.#turns[0];
    return entry?.link ?? this.#entries[0]?.link ?? null;
  }

  #setStop(): void {
    for (const { link } of this.#entries) link.tabIndex = -1;
    const stop = this.#stop();
    if (stop) stop.tabIndex = 0;
  }

  #moveInList(event: KeyboardEvent): void {
    const shown = this.#entries.filter(({ item }) => item.closest('[hidden]') === null).map(({ link }) => link);
    const at = shown.findIndex((link) => link === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    const link = to === undefined || at < 0 ? undefined : shown[to];
    if (!link) return;
    event.preventDefault();
    for (const other of shown) other.tabIndex = other === link ? 0 : -1;
    link.focus();
  }

  /** A link of the sheet closes it, and the reader goes on from the paragraph. */
  #follow(target: EventTarget | null): void {
    if (!this.#dialog.open || !(target instanceof Element)) return;
    const entry = this.#entries.find(({ link }) => link.contains(target));
    if (!entry) return;
    this.#dialog.addEventListener('close', () => this.#goOn(entry), { once: true });
    this.#dialog.close();
  }

  #goOn({ paragraph }: Entry): void {
    paragraph.querySelector<HTMLElement>(numberLink)?.focus({ preventScroll: true });
  }

  /** `j` and `k`: to the next and the previous of the turns that are shown. */
  #step(event: KeyboardEvent): void {
    const by = { j: 1, k: -1 }[letterOf(event)];
    if ((by !== 1 && by !== -1) || this.#dialog.open || !isBareKey(event) || !keysAct('turn-keys')) return;
    const from = this.#standing();
    const entry = this.#turns[(from ? this.#turns.indexOf(from) : -1) + by];
    if (!entry) return;
    event.preventDefault();
    entry.paragraph.scrollIntoView();
    this.#goOn(entry);
  }

  /** The turn whose number has the focus, as after such a step, where it is in view; else the last that begins at the upper edge. */
  #standing(): Entry | null {
    const focused = this.#turns.find(({ paragraph }) => paragraph.contains(document.activeElement));
    const top = focused?.paragraph.getBoundingClientRect().top ?? -1;
    return focused && top >= 0 && top < innerHeight ? focused : entryAbove(this.#turns, EDGE);
  }

  /** Looks, once a frame, which part is being read. */
  #look(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#mark(entryAbove(this.#entries, innerHeight * READ));
    });
  }

  #mark(entry: Entry | null): void {
    if (entry === this.#current) return;
    this.#current?.link.removeAttribute('aria-current');
    entry?.link.setAttribute('aria-current', 'true');
    this.#current = entry;
    if (this.contains(document.activeElement)) return;
    this.#setStop();
    if (entry && this.#wide.matches && !this.matches(':hover')) this.#keepInView(entry.link);
  }

  /** Scrolls the list, never the page, so that a link is seen. */
  #keepInView(link: HTMLElement): void {
    const [own, seen] = [this.getBoundingClientRect(), link.getBoundingClientRect()];
    const isSeen = seen.top > own.top + own.height / 5 && seen.bottom < own.bottom;
    if (!isSeen) this.scrollTop += seen.top - own.top - own.height / 3;
  }
}

adoptStyles(sheetStyles);
adoptStyles(styles);
customElements.define('document-contents', DocumentContents);
