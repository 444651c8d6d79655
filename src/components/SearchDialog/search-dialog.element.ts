import { parameters } from '#addresses/parts.ts';
import { everything } from '#search/engine.ts';
import { openStatements } from '#search/statements/browser/open.ts';
import { typedQuery } from '#search/typed.ts';
import { count, fill } from '#strings/plural.ts';
import { adoptStyles } from '../adopt-styles.element.ts';
import { dataOf } from '../data.element.ts';
import { make, makeButton } from '../make.element.ts';
import { Conversation, type View } from '../SearchPanel/conversation.element.ts';
import { dialogHit } from './dialog-hit.element.ts';
import type { DialogStrings } from './dialog-strings.element.ts';
import styles from './search-dialog.css?inline';

/** How long typing must pause before a search begins, in milliseconds. */
const PAUSE = 200;
/** The first hits are shown; the search page has all. */
const SHOWN = 6;

/**
 * A search over any page: a field and the first hits. Enter opens the search page, the arrows lead through the hits.
 * `data-search` is the address of that page, `data-statements` that of the index, `data-strings` holds the strings as JSON.
 */
class SearchDialog extends HTMLElement {
  readonly #strings = dataOf(this, 'strings') as DialogStrings;
  readonly #field = make('input', '');
  readonly #status = make('p', 'status');
  readonly #hits = make('ol', 'first-hits');
  readonly #dialog = make('dialog', '');
  readonly #conversation = new Conversation(
    () => Promise.resolve(openStatements(this.dataset.statements ?? '')),
    () => Promise.resolve([]),
    (view) => {
      this.#show(view);
    },
    SHOWN,
  );
  #timer = 0;

  connectedCallback(): void {
    const { label, placeholder, dialog: labels } = this.#strings;
    Object.assign(this.#field, { type: 'search', name: parameters.query, autocomplete: 'off', placeholder });
    this.#field.setAttribute('aria-label', label);
    this.#status.setAttribute('role', 'status');
    const form = make(
      'form',
      'search-form',
      this.#field,
      makeButton('close', labels.close, () => this.#dialog.close()),
    );
    form.action = this.dataset.search ?? '';
    form.setAttribute('role', 'search');
    this.#field.addEventListener('input', () => {
      this.#askSoon();
    });
    this.#dialog.setAttribute('aria-label', label);
    this.#dialog.append(form, this.#status, this.#hits, make('p', 'hint', labels.hint));
    this.#dialog.addEventListener('keydown', (event) => {
      this.#step(event);
    });
    this.#dialog.addEventListener('click', ({ target }) => {
      // The dialog itself is hit beside its content: that is the backdrop.
      if (target === this.#dialog) this.#dialog.close();
    });
    this.append(this.#dialog);
  }

  /** @param typed what the reader has typed while the dialog was on its way */
  open(typed: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.focus();
    if (typed === '') {
      this.#field.select();
      return;
    }
    this.#field.value = typed;
    this.#askSoon();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      void this.#conversation.ask({ ...everything, query: typedQuery(this.#field.value), grouped: false });
    }, PAUSE);
  }

  /** Up and down lead through the hits and back to the field. */
  #step(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const stops = [this.#field, ...this.#hits.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
  }

  #show(view: View): void {
    const { dialog: labels, loading, total, locale, language, counts } = this.#strings;
    if (view.state === 'opening' || view.state === 'loading') {
      if (this.#hits.childElementCount === 0) this.#status.textContent = loading;
      return;
    }
    this.#hits.replaceChildren();
    if ('answer' in view) {
      const { answer, hits } = view;
      this.#hits.append(...hits.map((hit) => dialogHit(hit, answer.forms, language)));
      this.#status.textContent =
        hits.length === 0
          ? labels.none
          : fill(total, {
              paragraphs: count(locale, answer.total, counts.paragraphs),
              documents: count(locale, answer.documents, counts.documents),
            });
      return;
    }
    this.#status.textContent = view.state === 'failed' ? labels.failed : '';
    if (view.state === 'failed') console.error(labels.failed, view.cause);
  }
}

adoptStyles(styles);
customElements.define('search-dialog', SearchDialog);

/**
 * Opens the search over the page.
 * @param typed what is to stand in its field already
 * @throws {Error} where the page has none
 */
export function openSearchDialog(typed: string): void {
  const dialog = document.querySelector('search-dialog');
  if (!(dialog instanceof SearchDialog)) throw new Error('The page has no <search-dialog>.');
  dialog.open(typed);
}
