import type { Answer } from '#search/engine.ts';
import type { SourcedDocument } from '#search/sources.ts';
import { count, fill } from '#strings/plural.ts';
import { partOf } from '../part-of.element.ts';
import { documentItem, showFirst } from './beside.element.ts';
import { BesideView } from './beside-view.element.ts';
import type { Conversation, View } from './conversation.element.ts';
import type { Engines } from './engines.element.ts';
import { HitList } from './hit-list.element.ts';
import { noticeItems } from './notice-list.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import type { Place } from './place.element.ts';
import { SaveMenu } from './save-menu.element.ts';
import type { Asked } from './state.element.ts';

/** So much of a query is said again, in characters. */
const LONGEST_QUERY = 120;

const shortened = (query: string): string =>
  query.length > LONGEST_QUERY ? `${query.slice(0, LONGEST_QUERY)} …` : query;

/** What is said of an answer: how much was found, or that nothing was. */
export function verdict(
  { query }: Asked,
  { total, documents, unknown, unfiltered }: Answer,
  strings: PanelStrings,
): string {
  const { search, locale, counts } = strings;
  if (total > 0)
    return fill(search.total, {
      paragraphs: count(locale, total, counts.paragraphs),
      documents: count(locale, documents, counts.documents),
    });
  if (query.trim() === '' || unfiltered > 0) return search.noneChosen;
  const none = fill(search.none, { query: shortened(query) });
  return unknown.length === 0 && /\s/u.test(query.trim()) ? `${none} ${search.noneTogether}` : none;
}

/** What has been shown. */
export interface Shown {
  /** What is to be said of it. */
  readonly said: string;
  /** Keeps what stands above the hits and comes after them. */
  readonly above: Promise<unknown> | null;
  /** Opens documents as they were when the list was left. */
  readonly reopen: (open: Place['open']) => Promise<void>;
}

/** The part of the panel that shows an answer. */
export class AnswerView {
  readonly #panel: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #ask: (asked: Asked) => void;
  readonly #conversation: Pick<Conversation, 'more'>;
  readonly #hits: HitList;
  readonly #beside: BesideView;
  readonly #save: SaveMenu;

  constructor(
    panel: HTMLElement,
    strings: PanelStrings,
    conversation: Pick<Conversation, 'more'>,
    engines: Pick<Engines, 'documents' | 'save'>,
    { ask, grown }: { readonly ask: (asked: Asked) => void; readonly grown: (shown: number) => void },
  ) {
    this.#panel = panel;
    this.#strings = strings;
    this.#ask = ask;
    this.#conversation = conversation;
    this.#hits = new HitList(panel, strings, conversation, grown);
    this.#beside = new BesideView(panel, strings, conversation, () => engines.documents(panel.dataset.documents ?? ''));
    this.#save = new SaveMenu(panel, strings, engines.save, ask);
  }

  /** Shows an answer. @returns what is to be said of it, and when documents and people have come */
  show(view: Extract<View, { state: 'idle' | 'hits' | 'none' }>): Shown {
    const { search } = this.#strings;
    const notices = partOf(this.#panel, '.notices', HTMLElement);
    notices.replaceChildren();
    this.#beside.clear();
    const reopen: Shown['reopen'] = (open) => this.#hits.reopen(open);
    if (view.state === 'idle') return { said: '', above: null, reopen };
    const { asked, answer, hits, sourced } = view;
    notices.append(...noticeItems(asked, answer, this.#ask, this.#strings));
    const said = verdict(asked, answer, this.#strings);
    partOf(this.#panel, '.total', HTMLElement).textContent = hits.length > 0 ? said : search.paragraphs;
    this.#hits.show(asked, answer, view);
    this.#save.offer(asked, answer);
    const above = Promise.all([this.#beside.show(asked, answer, hits), this.#showSourced(asked, sourced)]);
    return { said, above, reopen };
  }

  /** Documents that come from the address or number that is asked for; then it is no loss that no words are found. */
  async #showSourced(asked: Asked, sourced: Promise<readonly SourcedDocument[]>): Promise<void> {
    const section = partOf(this.#panel, '.sourced', HTMLElement);
    section.hidden = true;
    const documents = await this.#conversation.more(asked, () => sourced);
    if (documents === null || documents.length === 0) return;
    const { documentsMore, ofSource } = this.#strings.search;
    const items = documents.map((document) => documentItem(document, this.#strings));
    showFirst(partOf(section, 'ul', HTMLElement), items, documentsMore, this.#strings.locale);
    section.hidden = false;
    if (this.#panel.dataset.state !== 'none') return;
    partOf(this.#panel, '.notices', HTMLElement).replaceChildren();
    partOf(this.#panel, '.status', HTMLElement).textContent = ofSource;
  }
}
