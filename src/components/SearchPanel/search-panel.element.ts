import { normaliseQuery } from '#search/normalise.ts';
import { count, fill } from '#strings/plural.ts';
import { dataOf } from '../data.element.ts';
import { chosenIn, showFacets, type FacetWords } from './facets.element.ts';
import { hitItem } from './hits.element.ts';
import { find } from './find.element.ts';
import { loadPagefind, type Found, type Pagefind } from './pagefind.element.ts';
import { facetNames, readAsked, writeAsked, type Asked } from './state.element.ts';

/** Hits shown at first, and added by “Show more”. */
const PAGE = 20;
/** How long typing must pause before a search begins, in milliseconds. */
const PAUSE = 250;

/** Where the facets stand beside the hits; on narrower screens they are folded at first. As in search-panel.css. */
const WIDE = '(min-width: 70rem)';

/** So much of a query is said again, in characters. */
const LONGEST_QUERY = 120;

const shortened = (query: string): string =>
  query.length > LONGEST_QUERY ? `${query.slice(0, LONGEST_QUERY)} …` : query;

const nothingChosen: Asked['chosen'] = { speaker: [], kind: [], year: [] };

/**
 * The search page. What is asked stands in the address, so that it can be sent on and Back works;
 * the index is loaded when it is first needed.
 *
 * `data-folder` and `data-base` are addresses, `data-languages` lists the indexes, `data-words` holds the words as JSON.
 */
class SearchPanel extends HTMLElement {
  #words: FacetWords = dataOf(this, 'words') as FacetWords;
  #pagefind: Promise<Pagefind> | null = null;
  #latest = 0;
  #timer = 0;

  connectedCallback(): void {
    const input = this.#input;
    this.#part('form[role=search]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ ...this.#asked(), query: input.value });
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#show(this.#typed()), PAUSE);
    });
    input.addEventListener('change', () => {
      this.#remember(this.#typed());
    });
    this.#part('.facets').addEventListener('change', () => {
      this.#ask(this.#typed());
    });
    this.#part('.retry').addEventListener('click', () => void this.#show(this.#asked()));
    this.#part('.drop').addEventListener('click', () => {
      this.#ask({ ...this.#asked(), chosen: nothingChosen });
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
    this.#part('details').toggleAttribute('open', matchMedia(WIDE).matches);
    this.#restore();
    if (input.value === '') input.focus();
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<search-panel> has no ${selector}`);
    return found;
  }

  get #input(): HTMLInputElement {
    return this.#part('input[type=search]') as HTMLInputElement;
  }

  /** What the address asks. */
  #asked(): Asked {
    return readAsked(location.search);
  }

  /** What the fields say. */
  #typed(): Asked {
    const query = this.#input.value;
    const form = this.#part('.facets');
    return { query, chosen: form.childElementCount > 0 ? chosenIn(form) : this.#asked().chosen };
  }

  #restore(): void {
    const asked = this.#asked();
    this.#input.value = asked.query;
    void this.#show(asked);
  }

  /** Puts what is asked into the address, as a step one can go back from. */
  #remember(asked: Asked): void {
    const wanted = writeAsked({ ...asked, query: normaliseQuery(asked.query) });
    if (wanted !== writeAsked(this.#asked())) history.pushState(null, '', wanted === '' ? location.pathname : wanted);
  }

  #ask(asked: Asked): void {
    clearTimeout(this.#timer);
    this.#remember(asked);
    void this.#show(asked);
  }

  async #show(asked: Asked): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const query = normaliseQuery(asked.query);
    if (query === '') {
      this.#state('idle');
      return;
    }
    this.#state('loading');
    let fault = this.#words.search.failed;
    try {
      const pagefind = await this.#loaded();
      fault = this.#words.search.broken;
      const found = await find(pagefind, { ...asked, query });
      const items = await this.#items(found, 0);
      if (turn === this.#latest) this.#result({ ...asked, query }, found, items);
    } catch (cause) {
      console.error(fault, cause);
      if (turn !== this.#latest) return;
      this.#state('failed');
      this.#part('.status').textContent = fault;
    }
  }

  /** The index, loaded once; where that fails, the next search tries again. */
  async #loaded(): Promise<Pagefind> {
    const { folder = '', base = '', languages = '' } = this.dataset;
    this.#pagefind ??= loadPagefind(folder, base, languages.split(' '));
    const loading = this.#pagefind;
    try {
      return await loading;
    } catch (cause) {
      if (this.#pagefind === loading) this.#pagefind = null;
      throw cause;
    }
  }

  async #items(found: Found, from: number): Promise<HTMLLIElement[]> {
    const hits = await Promise.all(found.results.slice(from, from + PAGE).map((result) => result.data()));
    return hits.map((hit) => hitItem(hit, this.#words));
  }

  #result(asked: Asked, found: Found, items: readonly HTMLLIElement[]): void {
    const { search } = this.#words;
    const set = facetNames.reduce((sum, name) => sum + asked.chosen[name].length, 0);
    this.#state(items.length > 0 ? 'hits' : 'none');
    showFacets(this.#part('.facets'), found.filters, asked, this.#words);
    this.#part('.narrow').hidden = this.#part('.facets').childElementCount === 0;
    this.#part('.drop').hidden = set === 0;
    this.#part('summary').textContent = set === 0 ? search.facets : count(search.locale, set, search.facetsSet);
    this.#part('.status').textContent =
      items.length > 0
        ? count(search.locale, found.results.length, search.count)
        : fill(search.noHits, { query: shortened(asked.query) });
    this.#part('.hits').replaceChildren(...items);
    this.#more(found, items.length);
  }

  #more(found: Found, shown: number): void {
    const turn = this.#latest;
    const button = this.#part('.more') as HTMLButtonElement;
    const fault = this.#part('.more-failed');
    button.hidden = shown >= found.results.length;
    fault.textContent = '';
    button.onclick = async () => {
      button.disabled = true;
      fault.textContent = '';
      try {
        const items = await this.#items(found, shown);
        if (turn !== this.#latest) return;
        this.#part('.hits').append(...items);
        items[0]?.querySelector('a')?.focus();
        this.#more(found, shown + items.length);
      } catch (cause) {
        console.error(this.#words.search.moreFailed, cause);
        if (turn === this.#latest) fault.textContent = this.#words.search.moreFailed;
      } finally {
        button.disabled = false;
      }
    };
  }

  /** Shows what belongs to a state and hides the rest; the style sheet does it by `data-state`. */
  #state(state: 'idle' | 'loading' | 'failed' | 'none' | 'hits'): void {
    this.dataset.state = state;
    if (state === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    const status = this.#part('.status');
    if (state === 'idle') status.textContent = '';
    if (state === 'loading' && status.textContent === '') status.textContent = this.#words.search.loading;
  }
}

customElements.define('search-panel', SearchPanel);
