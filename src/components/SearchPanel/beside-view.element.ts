import type { DocumentFinder } from '#search/documents.ts';
import type { Answer, Hit } from '#search/engine.ts';
import { make } from '../make.element.ts';
import { partOf } from '../part-of.element.ts';
import { documentItem, personItem, showFirst } from './beside.element.ts';
import type { Conversation } from './conversation.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import type { Asked } from './state.element.ts';

/** Documents asked for. */
const MOST_DOCUMENTS = 6;

/** Where there is room above the hits; as in search-panel.css. */
const ROOMY = '(min-width: 48rem)';

/** Documents and people that match and pass the filters, above the hits and apart from them. They come after the hits. */
export class BesideView {
  readonly #documents: HTMLDetailsElement;
  readonly #people: HTMLDetailsElement;
  readonly #strings: PanelStrings;
  readonly #conversation: Pick<Conversation, 'more'>;
  readonly #open: () => Promise<DocumentFinder>;
  #finder: Promise<DocumentFinder> | null = null;

  /** @param open loads what finds documents */
  constructor(
    panel: HTMLElement,
    strings: PanelStrings,
    conversation: Pick<Conversation, 'more'>,
    open: () => Promise<DocumentFinder>,
  ) {
    this.#documents = partOf(panel, '.documents', HTMLDetailsElement);
    this.#people = partOf(panel, '.people', HTMLDetailsElement);
    this.#strings = strings;
    this.#conversation = conversation;
    this.#open = open;
  }

  clear(): void {
    for (const section of [this.#documents, this.#people]) section.hidden = true;
  }

  /** Folded on a telephone, where the first hit is to stand in the first screen. */
  #reveal(section: HTMLDetailsElement, isOpen: boolean): void {
    section.open = isOpen;
    section.hidden = false;
  }

  /** Looks for both, each as soon as it is there. @param hits those that are shown already */
  async show(asked: Asked, answer: Answer, hits: readonly Hit[]): Promise<void> {
    this.clear();
    if (asked.query.trim() === '') return;
    await Promise.all([this.#showPeople(asked, answer), this.#showDocuments(asked, answer, hits)]);
  }

  async #showPeople(asked: Asked, answer: Answer): Promise<void> {
    // Whoever has chosen somebody looks for nobody.
    if (asked.chosen.speaker.length > 0) return;
    const people = await this.#conversation.more(asked, answer.people);
    if (people === null || people.length === 0) return;
    const items = people.map((person) => personItem(person, asked, this.#strings));
    showFirst(partOf(this.#people, 'ul', HTMLElement), items, this.#strings.search.peopleMore, this.#strings.locale);
    this.#reveal(this.#people, matchMedia(ROOMY).matches);
  }

  async #showDocuments(asked: Asked, { words, days }: Answer, hits: readonly Hit[]): Promise<void> {
    if (words.length === 0) return;
    const list = partOf(this.#documents, 'ul', HTMLElement);
    try {
      const found = await this.#conversation.more(asked, async () => {
        this.#finder ??= this.#open();
        return (await this.#finder).find(words, MOST_DOCUMENTS, { chosen: asked.chosen, ...days });
      });
      // A document whose paragraphs are shown already, or that has one word somewhere, is no news.
      const shown = new Set(hits.map(({ document }) => document));
      const documents = found?.filter(({ byHead, id }) => byHead || (words.length > 1 && !shown.has(id))) ?? [];
      if (documents.length === 0) return;
      const items = documents.map((document) => documentItem(document, this.#strings));
      showFirst(list, items, this.#strings.search.documentsMore, this.#strings.locale);
    } catch (cause) {
      this.#finder = null;
      console.error(this.#strings.search.documentsFailed, cause);
      list.replaceChildren(make('li', 'fault', this.#strings.search.documentsFailed));
    }
    this.#reveal(this.#documents, matchMedia(ROOMY).matches);
  }
}
