import { byFacet, facets, type Answer, type FacetValues, type OpenEngine, type Question } from '#search/engine.ts';
import { normaliseQuery } from '#search/normalise.ts';
import { count, fill } from '#strings/plural.ts';
import { dataOf } from '../data.element.ts';
import { Conversation, type View } from './conversation.element.ts';
import { chosenIn, showFacets, type PanelStrings } from './facets.element.ts';
import { hitItem } from './hits.element.ts';
import { readAsked, writeAsked } from './state.element.ts';

/** How long typing must pause before a search begins, in milliseconds. */
const PAUSE = 250;

/** Where the facets stand beside the hits; on narrower screens they are folded at first. As in search-panel.css. */
const WIDE = '(min-width: 70rem)';

/** So much of a query is said again, in characters. */
const LONGEST_QUERY = 120;

const shortened = (query: string): string =>
  query.length > LONGEST_QUERY ? `${query.slice(0, LONGEST_QUERY)} …` : query;

const nothingChosen: FacetValues = byFacet(() => []);

/**
 * The search page. What is asked stands in the address, so that it can be sent on and Back works;
 * the index is loaded when it is first needed.
 *
 * `data-folder` and `data-base` are addresses, `data-languages` lists the indexes, `data-strings` holds the strings as JSON.
 */
class SearchPanel extends HTMLElement {
  static open: OpenEngine;

  #strings: PanelStrings = dataOf(this, 'strings') as PanelStrings;
  #timer = 0;
  #conversation = new Conversation(
    () => {
      const { folder = '', base = '', languages = '' } = this.dataset;
      return SearchPanel.open({ folder, base, languages: languages.split(' ') });
    },
    (view) => this.#show(view),
  );

  connectedCallback(): void {
    const input = this.#input;
    this.#part('form[role=search]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ ...this.#asked(), query: input.value });
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#put(this.#typed()), PAUSE);
    });
    input.addEventListener('change', () => {
      this.#remember(this.#typed());
    });
    this.#part('.facets').addEventListener('change', () => {
      this.#ask(this.#typed());
    });
    this.#part('.retry').addEventListener('click', () => this.#put(this.#asked()));
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
  #asked(): Question {
    return readAsked(location.search, this.#strings.people);
  }

  /** What the fields say. */
  #typed(): Question {
    const query = this.#input.value;
    const form = this.#part('.facets');
    return { query, chosen: form.childElementCount > 0 ? chosenIn(form) : this.#asked().chosen };
  }

  #restore(): void {
    const asked = this.#asked();
    this.#input.value = asked.query;
    this.#put(asked);
  }

  /** Puts what is asked into the address, as a step one can go back from. */
  #remember(asked: Question): void {
    const wanted = writeAsked({ ...asked, query: normaliseQuery(asked.query) });
    if (wanted !== writeAsked(this.#asked())) history.pushState(null, '', wanted === '' ? location.pathname : wanted);
  }

  #ask(asked: Question): void {
    clearTimeout(this.#timer);
    this.#remember(asked);
    this.#put(asked);
  }

  /** Puts the question to the engine. */
  #put(asked: Question): void {
    void this.#conversation.ask({ ...asked, query: normaliseQuery(asked.query) });
  }

  #show(view: View): void {
    this.#state(view.state);
    if (view.state === 'failed') {
      const message = this.#strings.search[view.fault];
      console.error(message, view.cause);
      this.#part('.status').textContent = message;
    } else if ('answer' in view) {
      this.#answered(view);
    }
  }

  #answered({ question, answer, hits }: Extract<View, { answer: Answer }>): void {
    const { search, locale, paragraphs } = this.#strings;
    const set = facets.reduce((sum, name) => sum + question.chosen[name].length, 0);
    showFacets(this.#part('.facets'), answer.counts, question.chosen, this.#strings);
    this.#part('.narrow').hidden = this.#part('.facets').childElementCount === 0;
    this.#part('.drop').hidden = set === 0;
    this.#part('summary').textContent = set === 0 ? search.facets : count(locale, set, search.facetsSet);
    this.#part('.status').textContent =
      hits.length > 0
        ? count(locale, answer.total, paragraphs)
        : fill(search.noHits, { query: shortened(question.query) });
    this.#part('.hits').replaceChildren(...hits.map((hit) => hitItem(hit, this.#strings)));
    this.#more(answer, hits.length);
  }

  #more(answer: Answer, shown: number): void {
    const button = this.#part('.more') as HTMLButtonElement;
    const fault = this.#part('.more-failed');
    button.hidden = shown >= answer.total;
    fault.textContent = '';
    button.onclick = async () => {
      button.disabled = true;
      fault.textContent = '';
      try {
        const hits = await this.#conversation.more(answer, shown);
        if (hits === null) return;
        const items = hits.map((hit) => hitItem(hit, this.#strings));
        this.#part('.hits').append(...items);
        items[0]?.querySelector('a')?.focus();
        this.#more(answer, shown + items.length);
      } catch (cause) {
        console.error(this.#strings.search.moreFailed, cause);
        fault.textContent = this.#strings.search.moreFailed;
      } finally {
        button.disabled = false;
      }
    };
  }

  /** Shows what belongs to a state and hides the rest; the style sheet does it by `data-state`. */
  #state(state: View['state']): void {
    this.dataset.state = state;
    if (state === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    const status = this.#part('.status');
    if (state === 'idle') status.textContent = '';
    if (state === 'loading' && status.textContent === '') status.textContent = this.#strings.search.loading;
  }
}

/** Makes the panel work. @param open loads the engine it asks */
export function defineSearchPanel(open: OpenEngine): void {
  SearchPanel.open = open;
  customElements.define('search-panel', SearchPanel);
}
