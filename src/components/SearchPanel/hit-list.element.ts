import type { Answer, Hit } from '#search/engine.ts';
import { partOf } from '../part-of.element.ts';
import { PAGE, type Conversation } from './conversation.element.ts';
import { groupItem, groupsOf } from './groups.element.ts';
import { hitItem, type ShownWith } from './hits.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import type { Asked } from './state.element.ts';

/** The list of hits, which grows by “Show more”. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #fault: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #conversation: Pick<Conversation, 'more'>;
  readonly #grown: (shown: number) => void;

  /** @param grown is told the number of hits shown, whenever it changes */
  constructor(
    panel: HTMLElement,
    strings: PanelStrings,
    conversation: Pick<Conversation, 'more'>,
    grown: (shown: number) => void,
  ) {
    this.#list = partOf(panel, '.hits', HTMLElement);
    this.#button = partOf(panel, '.more', HTMLButtonElement);
    this.#fault = partOf(panel, '.more-failed', HTMLElement);
    this.#strings = strings;
    this.#conversation = conversation;
    this.#grown = grown;
  }

  show(asked: Asked, answer: Answer, hits: readonly Hit[]): void {
    const shown: ShownWith = { forms: answer.forms, strings: this.#strings };
    this.#list.classList.toggle('grouped', asked.grouped);
    this.#list.replaceChildren(
      ...(asked.grouped
        ? groupsOf(hits).map((group) => groupItem(group, shown))
        : hits.map((hit) => hitItem(hit, shown))),
    );
    this.#grown(hits.length);
    this.#fault.textContent = '';
    this.#button.hidden = hits.length >= answer.total;
    this.#button.onclick = () => this.#more(asked, answer, hits);
  }

  async #more(asked: Asked, answer: Answer, before: readonly Hit[]): Promise<void> {
    this.#button.disabled = true;
    this.#fault.textContent = '';
    try {
      const more = await this.#conversation.more(asked, () => answer.hits(before.length, PAGE));
      if (more === null) return;
      this.show(asked, answer, [...before, ...more]);
      this.#focus(before);
    } catch (cause) {
      console.error(this.#strings.search.moreFailed, cause);
      this.#fault.textContent = this.#strings.search.moreFailed;
    } finally {
      this.#button.disabled = false;
    }
  }

  /** Leads the keyboard to the first of the new hits. */
  #focus(before: readonly Hit[]): void {
    const hits = [...this.#list.querySelectorAll<HTMLAnchorElement>(':is(h3, h4) a[href*="#"]')];
    const paths = new Set(before.map(({ document, paragraph }) => `${document}/#${paragraph}`));
    const added = hits.find(({ pathname, hash }) => !paths.has(`${pathname.split('/').at(-2) ?? ''}/${hash}`));
    added?.focus({ preventScroll: true });
  }
}
