import type { Answer } from '#search/engine.ts';
import { fill } from '#strings/plural.ts';
import { partOf } from '../part-of.element.ts';
import { isReplaced } from './conversation.element.ts';
import type { Engines } from './engines.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import type { Asked } from './state.element.ts';

type Form = keyof PanelStrings['search']['saveAs'];

/** Thrown where a reader, or another question, ends the saving. */
class Cancelled extends Error {}

/** The menu that saves the whole list of hits as a file. */
export class SaveMenu {
  readonly #menu: HTMLDetailsElement;
  readonly #status: HTMLElement;
  readonly #cancel: HTMLButtonElement;
  readonly #strings: PanelStrings;
  readonly #load: Engines['save'];
  readonly #again: HTMLButtonElement;
  #offered: { readonly asked: Asked; readonly answer: Answer } | null = null;
  #isCancelled = false;

  /** @param ask asks anew, where the list that was offered is of an index that is gone */
  constructor(panel: HTMLElement, strings: PanelStrings, load: Engines['save'], ask: (asked: Asked) => void) {
    this.#menu = partOf(panel, '.save', HTMLDetailsElement);
    this.#status = partOf(this.#menu, '.save-status', HTMLElement);
    this.#cancel = partOf(this.#menu, '.cancel', HTMLButtonElement);
    this.#again = partOf(this.#menu, '.anew', HTMLButtonElement);
    this.#strings = strings;
    this.#load = load;
    for (const button of this.#menu.querySelectorAll<HTMLButtonElement>('button[data-form]'))
      button.addEventListener('click', () => {
        void this.#save(button.dataset.form as Form);
      });
    this.#cancel.addEventListener('click', () => {
      this.#isCancelled = true;
    });
    this.#again.addEventListener('click', () => {
      if (this.#offered !== null) ask(this.#offered.asked);
    });
  }

  /** Another list stands there now. */
  offer(asked: Asked, answer: Answer): void {
    this.#offered = { asked, answer };
    this.#status.textContent = '';
    this.#again.hidden = true;
    this.#menu.hidden = answer.total === 0;
  }

  async #save(form: Form): Promise<void> {
    const { search, locale, language } = this.#strings;
    const offered = this.#offered;
    if (offered === null || !this.#cancel.hidden) return;
    const { asked, answer } = offered;
    const number = new Intl.NumberFormat(locale);
    this.#isCancelled = false;
    this.#again.hidden = true;
    this.#cancel.hidden = false;
    const progress = (done: number): void => {
      if (this.#isCancelled || this.#offered !== offered) throw new Cancelled();
      this.#status.textContent = fill(search.saving, { done: number.format(done), all: number.format(answer.total) });
    };
    try {
      progress(0);
      const saveList = await this.#load();
      const record = this.#menu.dataset.record ?? '';
      const file = await saveList(form, answer, { language, record, asked, progress });
      this.#status.textContent = fill(search.saved, { file });
    } catch (cause) {
      if (this.#offered !== offered) return;
      this.#fail(cause);
    } finally {
      this.#cancel.hidden = true;
    }
  }

  /** Says why nothing was saved. */
  #fail(cause: unknown): void {
    if (cause instanceof Cancelled) {
      this.#status.textContent = '';
      return;
    }
    const { saveReplaced, saveFailed } = this.#strings.search;
    this.#again.hidden = !isReplaced(cause);
    this.#status.textContent = isReplaced(cause) ? saveReplaced : saveFailed;
    console.error(this.#status.textContent, cause);
  }
}
