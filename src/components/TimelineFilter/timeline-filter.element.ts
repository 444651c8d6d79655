import { count } from '#strings/plural.ts';
import type { Strings } from '#strings/strings.ts';
import { dataOf } from '../data.element.ts';

interface FilterStrings {
  readonly shown: Strings['timeline']['filterShown'];
  readonly none: string;
  readonly locale: string;
}

/** Whether a document of the list has the value that is asked for. */
function has(item: HTMLElement, name: string, value: string): boolean {
  if (name === 'speaker') return (JSON.parse(item.dataset.speakers ?? '[]') as string[]).includes(value);
  return item.dataset[name] === value;
}

/**
 * Narrows the list and the drawing within it by kind, publisher and speaker. The choice stands in the address.
 * Without it everything is shown and the form stays hidden.
 */
class TimelineFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.#read(form);
    form.addEventListener('change', () => {
      this.#chosen(form);
    });
    form.addEventListener('reset', () =>
      setTimeout(() => {
        this.#chosen(form);
      }),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    addEventListener('popstate', () => {
      this.#read(form);
    });
  }

  #read(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    this.#show(form);
  }

  #chosen(form: HTMLFormElement): void {
    const address = new URL(location.href);
    for (const select of form.querySelectorAll('select')) {
      if (select.value === '') address.searchParams.delete(select.name);
      else address.searchParams.set(select.name, select.value);
    }
    history.pushState(null, '', address);
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const wanted = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    const shown = new Set<string>();
    for (const item of this.querySelectorAll<HTMLElement>('li[data-id]')) {
      item.hidden = !wanted.every(({ name, value }) => has(item, name, value));
      if (!item.hidden && item.dataset.id) shown.add(item.dataset.id);
    }
    for (const mark of this.querySelectorAll<SVGElement>('.mark'))
      mark.classList.toggle('out', !shown.has(mark.dataset.id ?? ''));
    for (const section of this.querySelectorAll<HTMLElement>('[data-part]'))
      section.hidden = wanted.length > 0 && !section.querySelector('li[data-id]:not([hidden])');
    const strings = dataOf(this, 'strings') as FilterStrings;
    const status = form.querySelector('[role=status]');
    const reset = form.querySelector<HTMLElement>('[type=reset]');
    if (reset) reset.hidden = wanted.length === 0;
    if (!status) return;
    if (wanted.length === 0) status.textContent = '';
    else status.textContent = shown.size === 0 ? strings.none : count(strings.locale, shown.size, strings.shown);
  }
}

customElements.define('timeline-filter', TimelineFilter);
