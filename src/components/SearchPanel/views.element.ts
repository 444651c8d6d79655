import { AnswerView, type Shown } from './answer-view.element.ts';
import type { Conversation, View } from './conversation.element.ts';
import type { Engines } from './engines.element.ts';
import { FiltersView } from './filters-view.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import type { Asked } from './state.element.ts';

/** What the views of an answer are told by the panel and tell it. */
export interface Panel {
  readonly element: HTMLElement;
  readonly strings: PanelStrings;
  readonly conversation: Pick<Conversation, 'more'>;
  readonly engines: Pick<Engines, 'documents' | 'save'>;
  /** What is asked at the moment. */
  readonly asked: () => Asked;
  readonly ask: (asked: Asked) => void;
  /** Is told the number of hits shown, whenever it changes. */
  readonly grown: (shown: number) => void;
}

/** Everything that shows an answer. It is loaded with the first question: a page on which nothing is asked needs none of it. */
export class Views {
  readonly #answers: AnswerView;
  readonly #filters: FiltersView;

  constructor({ element, strings, conversation, engines, asked, ask, grown }: Panel) {
    this.#answers = new AnswerView(element, strings, conversation, engines, { ask, grown });
    this.#filters = new FiltersView(element, strings, conversation, asked, ask);
  }

  /** Shows at once what is set of the filters. */
  begin(asked: Asked): void {
    this.#filters.begin(asked);
  }

  /** Shows an answer. @returns what is to be said of it, and when all has come that stands above the hits */
  show(view: Extract<View, { state: 'idle' | 'hits' | 'none' }>): Shown {
    const shown = this.#answers.show(view);
    const counted = 'answer' in view ? this.#filters.show(view.asked, view.answer) : null;
    return { ...shown, above: Promise.all([shown.above, counted]) };
  }
}
