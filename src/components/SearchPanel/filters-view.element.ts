import type { Answer } from '#search/engine.ts';
import { count } from '#strings/plural.ts';
import { partOf } from '../part-of.element.ts';
import { sheetFor } from '../sheet.element.ts';
import { focusAnswer } from './answer-focus.element.ts';
import { chipItems, chipsOf } from './chips.element.ts';
import type { Conversation } from './conversation.element.ts';
import { DateFields } from './dates.element.ts';
import { KnownNames } from './facet-names.element.ts';
import { FacetLists } from './facets.element.ts';
import { showYears } from './histogram-view.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import { filtersIn, type Asked } from './state.element.ts';

type Ask = (asked: Asked) => void;

/** Facets, days, the drawing of years and the chips of what is set. */
export class FiltersView {
  readonly #panel: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #conversation: Pick<Conversation, 'more'>;
  readonly #ask: Ask;
  readonly #names = new KnownNames();
  readonly #lists: FacetLists;
  readonly #dates: DateFields;

  /** @param asked what is asked at the moment */
  constructor(
    panel: HTMLElement,
    strings: PanelStrings,
    conversation: Pick<Conversation, 'more'>,
    asked: () => Asked,
    ask: Ask,
  ) {
    this.#panel = panel;
    this.#strings = strings;
    this.#conversation = conversation;
    this.#ask = ask;
    const form = partOf(panel, '.facets', HTMLFormElement);
    this.#lists = new FacetLists(partOf(form, '.lists', HTMLElement), this.#names, strings);
    this.#dates = new DateFields(
      partOf(form, '[name=from]', HTMLInputElement),
      partOf(form, '[name=to]', HTMLInputElement),
      partOf(form, '.wrong', HTMLElement),
      strings.search.dayWrong,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', ({ target }) => {
      const days = this.#dates.read();
      const before = asked();
      // A field that holds no day asks for nothing, and keeps no box from asking.
      if (days === undefined && target instanceof HTMLInputElement && target.type === 'text') return;
      ask({ ...before, ...days, chosen: this.#lists.chosen(before.chosen) });
    });
    const openSheet = sheetFor(form, partOf(panel, 'dialog.sheet', HTMLDialogElement));
    const opener = partOf(panel, '.open-filters', HTMLElement);
    opener.addEventListener('click', () => {
      openSheet(opener);
    });
  }

  /** What is set, shown at once, before anything is counted. */
  begin(asked: Asked): void {
    const { search, locale } = this.#strings;
    const set = filtersIn(asked);
    const chips = chipsOf(asked, (facet, value) => this.#names.of(facet, value), this.#strings);
    const list = partOf(this.#panel, '.chips', HTMLElement);
    list.replaceChildren(...chipItems(chips, this.#ask, this.#strings));
    list.hidden = set === 0;
    partOf(this.#panel, '.open-filters', HTMLElement).textContent =
      set === 0 ? search.filters : count(locale, set, search.filtersSet);
    this.#dates.show(asked);
  }

  /** Counts, and shows the facets and the drawing of years. */
  async show(asked: Asked, answer: Answer): Promise<void> {
    const { search, locale } = this.#strings;
    const fault = partOf(this.#panel, '.filters-failed', HTMLElement);
    fault.textContent = '';
    partOf(this.#panel, '.sheet-close.button', HTMLElement).textContent = count(locale, answer.total, search.showHits);
    try {
      const counts = await this.#conversation.more(asked, answer.counts);
      if (counts === null) return;
      for (const [facet, values] of Object.entries(counts) as [keyof typeof counts, (typeof counts)['year']][])
        this.#names.learn(facet, values);
      this.#lists.show(counts, asked.chosen);
      showYears(partOf(this.#panel, '.years', HTMLElement), counts.year, asked, this.#ask, this.#strings, () => {
        focusAnswer(this.#panel);
      });
      this.begin(asked);
    } catch (cause) {
      console.error(search.filtersFailed, cause);
      fault.textContent = search.filtersFailed;
    }
  }
}
