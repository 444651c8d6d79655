import type { Answer, Hit } from '#search/engine.ts';
import { partOf } from '../part-of.element.ts';
import { PAGE, type Conversation } from './conversation.element.ts';
import { groupItem, groupsOf } from './groups.element.ts';
import { hitItem, hitWithin, type ShownWith } from './hits.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import type { Asked } from './state.element.ts';

/** So many hits are added at most: more at a time make a browser slow. */
const MOST_ADDED = 200;

/** How many hits “Show more” adds: as many as there are, so that a long list is not a matter of a hundred clicks. */
export const addedTo = (shown: number): number => Math.min(Math.max(shown, PAGE), MOST_ADDED);

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
    this.#offer(asked, answer, hits);
  }

  /** Says how many hits are shown, and offers more where there are. */
  #offer(asked: Asked, answer: Answer, hits: readonly Hit[]): void {
    this.#grown(hits.length);
    this.#fault.textContent = '';
    this.#button.hidden = hits.length >= answer.total;
    this.#button.onclick = () => this.#more(asked, answer, hits);
  }

  async #more(asked: Asked, answer: Answer, before: readonly Hit[]): Promise<void> {
    this.#button.disabled = true;
    this.#fault.textContent = '';
    try {
      const added = addedTo(before.length);
      const more = await this.#conversation.more(asked, () => answer.hits(before.length, added), before.length + added);
      if (more === null) return;
      this.#focus(this.#append(asked, more, { forms: answer.forms, strings: this.#strings }));
      this.#offer(asked, answer, [...before, ...more]);
    } catch (cause) {
      console.error(this.#strings.search.moreFailed, cause);
      this.#fault.textContent = this.#strings.search.moreFailed;
    } finally {
      this.#button.disabled = false;
    }
  }

  /** Adds hits to those that are there, which stay as they are. @returns the new ones */
  #append(asked: Asked, more: readonly Hit[], shown: ShownWith): readonly HTMLLIElement[] {
    if (!asked.grouped) {
      const items = more.map((hit) => hitItem(hit, shown));
      this.#list.append(...items);
      return items;
    }
    return groupsOf(more).flatMap((group) => {
      const within = this.#list.querySelector(`[data-document="${CSS.escape(group.document)}"] > .within`);
      const items = group.hits.map((hit) => hitWithin(hit, shown));
      if (within) within.append(...items);
      else this.#list.append(groupItem(group, shown, items));
      return items;
    });
  }

  /** Leads the keyboard to the first of the new hits. */
  #focus(added: readonly HTMLLIElement[]): void {
    const isNew = new Set<Element>(added);
    const first = [...this.#list.querySelectorAll('li')].find((item) => isNew.has(item));
    first?.querySelector('a')?.focus({ preventScroll: true });
  }
}
