import type { Answer, Hit, HitGroup } from '#search/engine.ts';
import { partOf } from '../part-of.element.ts';
import { EACH, PAGE, PAGE_OF_GROUPS, type Conversation } from './conversation.element.ts';
import { GroupItem } from './groups.element.ts';
import { hitItem, type ShownWith } from './hits.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import type { Place } from './place.element.ts';
import type { Asked } from './state.element.ts';

/** So many entries are added at most: more at a time make a browser slow. */
const MOST_ADDED = 200;

/** How many entries “Show more” adds: as many as there are, so that a long list is not a matter of a hundred clicks. @param page of them */
export const addedTo = (shown: number, page = PAGE): number => Math.min(Math.max(shown, page), MOST_ADDED);

/** What is shown: hits one by one, or under their documents. */
interface Listed {
  readonly hits: readonly Hit[];
  readonly groups: readonly HitGroup[] | null;
}

/** The list of hits, which grows by “Show more”. Its entries are hits, or documents with theirs. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #fault: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #conversation: Pick<Conversation, 'more'>;
  readonly #grown: (shown: number) => void;
  #groups: GroupItem[] = [];

  /** @param grown is told the number of entries shown, whenever it changes */
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

  show(asked: Asked, answer: Answer, listed: Listed): void {
    this.#groups = [];
    this.#list.classList.toggle('grouped', asked.grouped);
    this.#list.replaceChildren();
    this.#append(asked, answer, listed);
    this.#offer(asked, answer);
  }

  /** Shows the hits of documents that a reader had opened. */
  async reopen(open: Place['open'] = []): Promise<void> {
    try {
      await Promise.all(open.flatMap(([group, shown]) => this.#groups[group]?.grow(shown - EACH) ?? []));
    } catch (cause) {
      this.#fail(cause);
    }
  }

  /** Says how many entries are shown, and offers more where there are. */
  #offer(asked: Asked, answer: Answer): void {
    const shown = this.#list.children.length;
    this.#grown(shown);
    this.#fault.textContent = '';
    this.#button.hidden = shown >= (asked.grouped ? answer.documents : answer.total);
    this.#button.onclick = () => this.#more(asked, answer);
  }

  async #more(asked: Asked, answer: Answer): Promise<void> {
    this.#button.disabled = true;
    this.#fault.textContent = '';
    const shown = this.#list.children.length;
    const added = addedTo(shown, asked.grouped ? PAGE_OF_GROUPS : PAGE);
    try {
      const more = await this.#conversation.more(asked, () => nextOf(asked, answer, shown, added), shown + added);
      if (more === null) return;
      this.#append(asked, answer, more);
      // Leads the keyboard to the first of the new ones.
      this.#list.children[shown]?.querySelector('a')?.focus({ preventScroll: true });
      this.#offer(asked, answer);
    } catch (cause) {
      this.#fail(cause);
    } finally {
      this.#button.disabled = false;
    }
  }

  readonly #fail = (cause: unknown): void => {
    console.error(this.#strings.search.moreFailed, cause);
    this.#fault.textContent = this.#strings.search.moreFailed;
  };

  /** Adds entries to those that are there, which stay as they are. */
  #append(asked: Asked, answer: Answer, { hits, groups }: Listed): void {
    const shown: ShownWith = { forms: answer.forms, strings: this.#strings };
    if (groups === null) {
      this.#list.append(...hits.map((hit) => hitItem(hit, shown)));
      return;
    }
    for (const group of groups) {
      const place = this.#groups.length;
      const load = (from: number, most: number): Promise<readonly Hit[] | null> =>
        this.#conversation.more(asked, () => answer.inGroup(place, from, most), this.#list.children.length);
      const made = new GroupItem(group, shown, load, this.#fail);
      this.#groups.push(made);
      this.#list.append(made.item);
    }
  }
}

/** The entries behind those that are shown. */
async function nextOf(asked: Asked, answer: Answer, shown: number, most: number): Promise<Listed> {
  if (!asked.grouped) return { hits: await answer.hits(shown, most), groups: null };
  return { hits: [], groups: await answer.groups(shown, most, EACH) };
}
