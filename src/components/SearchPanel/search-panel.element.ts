import { typedQuery } from '#search/typed.ts';
import { dataOf } from '../data.element.ts';
import { partOf } from '../part-of.element.ts';
import { focusAnswer } from './answer-focus.element.ts';
import { Conversation, type View } from './conversation.element.ts';
import type { Shown } from './answer-view.element.ts';
import type { Engines } from './engines.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import { PlaceKeeper, placeIn, type Place } from './place.element.ts';
import { orderOf, readAsked, writeAsked, type Asked } from './state.element.ts';
import { tabTitle } from './tab-title.element.ts';
import type { Views } from './views.element.ts';
import { Waiting } from './waiting.element.ts';

/** How long typing must pause before a search begins, in milliseconds. */
const PAUSE = 250;

type ViewsLoader = () => Promise<{ readonly Views: typeof Views }>;

/**
 * The search page. What is asked stands in the address, so that it can be sent on and Back works.
 *
 * `data-statements`, `data-documents` and `data-sources` are addresses of the indexes, `data-strings` holds the strings as JSON.
 */
class SearchPanel extends HTMLElement {
  static engines: Engines;
  static views: ViewsLoader;

  readonly #strings = dataOf(this, 'strings') as PanelStrings;
  readonly #page = document.title;
  readonly #place = new PlaceKeeper(partOf(this, '.hits', HTMLElement));
  readonly #ask = (asked: Asked): void => {
    this.#hadFocus = this.contains(document.activeElement);
    this.#begin(this.#withTyped(asked), false);
  };
  readonly #conversation = new Conversation(
    async () => {
      const [engine] = await Promise.all([
        SearchPanel.engines.statements(this.dataset.statements ?? ''),
        this.#loadViews(),
      ]);
      return engine;
    },
    (query) => SearchPanel.engines.sources(query, this.dataset.sources ?? ''),
    (view) => {
      this.#show(view);
    },
  );
  readonly #input = partOf(this, 'input[type=search]', HTMLInputElement);
  readonly #waiting = new Waiting(
    partOf(this, 'progress', HTMLElement),
    (text) => {
      this.#say(text);
    },
    this.#strings.search,
  );
  /** There as soon as there is something to be shown. */
  #views: Views | null = null;
  #timer = 0;
  /** Where the reader was when this answer was shown before. */
  #toRestore: Place | null = null;
  /** Whether the last entry of the history is of a question that is still being typed. */
  #isTyping = false;
  /** The query of the address whose answer is shown or awaited. */
  #search = '';
  /** Whether a control of the panel had the focus when it asked; the answer may take that control away. */
  #hadFocus = false;

  connectedCallback(): void {
    const input = this.#input;
    partOf(this, 'form[role=search]', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#typed());
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#begin(this.#typed(), true);
      }, PAUSE);
    });
    input.addEventListener('change', () => {
      this.#isTyping = false;
    });
    for (const [selector, change] of [
      ['.sort', (value: string) => ({ sort: value as Asked['sort'] })],
      ['.group', (_: string, isOn: boolean) => ({ grouped: isOn })],
    ] as const)
      this.querySelector(selector)?.addEventListener('change', ({ target }) => {
        const { value, checked } = target as HTMLInputElement;
        this.#ask({ ...this.#asked(), ...change(value, checked) });
      });
    partOf(this, '.retry', HTMLElement).addEventListener('click', () => {
      this.#again();
    });
    addEventListener('online', () => {
      if (this.dataset.state === 'failed') this.#again();
    });
    addEventListener('popstate', () => {
      // A link within the page changes no more than the fragment.
      if (location.search !== this.#search) this.#restore();
    });
    // What was typed before this script was there is not lost.
    const early = typedQuery(input.value);
    if (early !== '' && early !== this.#asked().query) this.#begin(this.#typed(), true);
    else this.#restore();
    if (input.value === '') input.focus({ preventScroll: true });
  }

  /** What the address asks. */
  #asked(): Asked {
    return readAsked(location.search);
  }

  /** The same with the words in the field; words that were left out are asked for again where others are typed. */
  #typed(): Asked {
    const asked = this.#asked();
    const query = typedQuery(this.#input.value);
    return query === asked.query ? asked : { ...asked, query, without: [] };
  }

  /** What a control asks, with the words typed since, unless it asks for other words itself. */
  #withTyped(asked: Asked): Asked {
    const typed = this.#typed();
    const { query } = this.#asked();
    return asked.query === query && typed.query !== query ? { ...asked, query: typed.query, without: [] } : asked;
  }

  /** Shows what the address asks, where the reader was. */
  #restore(): void {
    const asked = this.#asked();
    this.#isTyping = false;
    this.#input.value = asked.query;
    const place = placeIn(history.state);
    this.#place.leave();
    this.#toRestore = place;
    this.#put(asked, place?.shown);
  }

  /** Puts what is asked into the address, as a step one can go back from, and to the engine. */
  #begin(asked: Asked, isTyping: boolean): void {
    const wanted = writeAsked(asked);
    if (typedQuery(this.#input.value) !== asked.query) this.#input.value = asked.query;
    if (wanted !== writeAsked(this.#asked())) {
      const address = wanted === '' ? location.pathname : wanted;
      this.#place.leave();
      if (isTyping && this.#isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#isTyping = isTyping;
    }
    this.#put(this.#asked());
  }

  #put(asked: Asked, shown = 0): void {
    clearTimeout(this.#timer);
    this.#search = location.search;
    document.title = tabTitle(asked, this.#page, this.#strings);
    const sort = partOf(this, '.sort', HTMLSelectElement);
    sort.value = orderOf(asked);
    partOf(sort, '[value=best]', HTMLOptionElement).disabled = asked.query === '';
    partOf(this, '.group', HTMLInputElement).checked = asked.grouped;
    this.#views?.begin(asked);
    void this.#conversation.ask(asked, shown);
  }

  /** Asks again what failed. A browser remembers a script that it could not load: then only the page, loaded again, gets it. */
  #again(): void {
    if (this.#views) this.#put(this.#asked());
    else location.reload();
  }

  async #loadViews(): Promise<void> {
    if (this.#views) return;
    const { Views: Made } = await SearchPanel.views();
    this.#views ??= new Made({
      element: this,
      strings: this.#strings,
      conversation: this.#conversation,
      engines: SearchPanel.engines,
      asked: () => this.#asked(),
      ask: this.#ask,
      grown: (shown) => {
        this.#place.show(shown);
      },
    });
    this.#views.begin(this.#asked());
  }

  #say(text: string): void {
    partOf(this, '.status', HTMLElement).textContent = text;
  }

  /** Shows what belongs to a state and hides the rest; the style sheet does it by `data-state`. */
  #show(view: View): void {
    // While the first answer is awaited there is nothing to be dimmed.
    if (view.state !== 'opening' || this.dataset.state !== 'idle') this.dataset.state = view.state;
    if (view.state === 'opening' || view.state === 'loading') {
      this.ariaBusy = 'true';
      this.#waiting.begin(view.state);
      return;
    }
    this.ariaBusy = null;
    this.#waiting.end();
    if (view.state === 'failed') {
      const message = this.#strings.search[view.fault];
      console.error(message, view.cause);
      this.#say(message);
    } else {
      const shown = this.#views?.show(view);
      this.#say(shown?.said ?? '');
      if (this.#hadFocus && document.activeElement === document.body) focusAnswer(this);
      this.#hadFocus = false;
      if (this.#toRestore && shown) void this.#goBack(this.#toRestore, shown);
    }
    if (view.state !== 'failed') this.#toRestore = null;
  }

  /** Leads back to a place, when the documents that were open are open again. */
  async #goBack(place: Place, { reopen, above }: Shown): Promise<void> {
    await reopen(place.open);
    await this.#place.restore(place, above);
  }
}

/**
 * Makes the panel work.
 * @param engines what it asks
 * @param views loads what shows an answer
 */
export function defineSearchPanel(engines: Engines, views: ViewsLoader): void {
  SearchPanel.engines = engines;
  SearchPanel.views = views;
  customElements.define('search-panel', SearchPanel);
}
