import { fill } from '#strings/plural.ts';
import type { Strings } from '#strings/strings.ts';
import { dataOf } from '../data.element.ts';
import { idInAddress, SAID } from '../DocumentBody/words-address.element.ts';
import { digestAsTyped, judge, PARAGRAPH } from './verdict.element.ts';

type Words = Strings['permanence']['said'];

/** A screen reader notices words that come into an element it knows already; so long it is given to know it, in milliseconds. */
const NOTICED = 250;

/** The earlier wordings that stand below a paragraph, or within the mark of one that is gone. */
function earlierWordings(place: HTMLElement): HTMLDetailsElement[] {
  if (place.matches('.gone')) return [...place.querySelectorAll<HTMLDetailsElement>('details.was')];
  const found: HTMLDetailsElement[] = [];
  for (let next = place.nextElementSibling; next?.matches('details.was'); next = next.nextElementSibling)
    found.push(next as HTMLDetailsElement);
  return found;
}

/**
 * Opens what an old link leads to: a paragraph that is gone, or the earlier wording the sender saw (`?said=h3f9k2a#p12`),
 * and says what has happened since. `data-words` holds the words as JSON.
 */
class LinkedWords extends HTMLElement {
  #banner: HTMLElement | null = null;

  connectedCallback(): void {
    const said = new URLSearchParams(location.search).get(SAID);
    const id = idInAddress();
    this.#open(id);
    if (said !== null && PARAGRAPH.test(id)) this.#compare(digestAsTyped(said), id);
    window.addEventListener('hashchange', () => {
      this.#leave(id);
      this.#open(idInAddress());
    });
  }

  /** Opens a paragraph that is gone. */
  #open(id: string): void {
    const details = document.getElementById(id)?.matches('.gone') && document.querySelector(`#${id} > details`);
    if (details instanceof HTMLDetailsElement) details.open = true;
  }

  /** The digest was said of one paragraph; with another one in the address it would be wrong. */
  #leave(id: string): void {
    if (idInAddress() === id) return;
    this.#banner?.remove();
    const address = new URL(location.href);
    if (!address.searchParams.has(SAID)) return;
    address.searchParams.delete(SAID);
    history.replaceState(history.state, '', address);
  }

  #compare(said: string, id: string): void {
    const words = dataOf(this, 'words') as Words;
    const place = document.getElementById(id);
    const body = document.querySelector('.document-body');
    if (!body) return;
    if (!place || !body.contains(place)) {
      this.#say(fill(words.nothing, { number: PARAGRAPH.exec(id)?.[1] ?? id }), body.firstElementChild ?? body, words);
      return;
    }
    const wordings = earlierWordings(place);
    const seen = wordings.find(({ dataset }) => dataset.was === said);
    const here = { said: place.dataset.said ?? '', isGone: place.matches('.gone') };
    const verdict = judge(
      said,
      here,
      wordings.map(({ dataset }) => dataset.was ?? ''),
    );
    if (verdict === 'same') return;
    if (seen) seen.open = true;
    const summary = (here.isGone ? place : seen)?.querySelector('summary')?.textContent ?? '';
    this.#say(verdict === 'unknown' ? words.unknown : `${words[verdict]} ${summary}`, place, words);
  }

  /** Puts a message before a part of the page. The reader stays where the link has led. */
  #say(message: string, before: Element, words: Words): void {
    const banner = document.createElement('div');
    banner.className = 'since-then';
    banner.lang = document.documentElement.lang;
    const text = document.createElement('span');
    text.setAttribute('role', 'status');
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button';
    close.textContent = words.dismiss;
    close.addEventListener('click', () => {
      banner.remove();
      before.querySelector<HTMLElement>('a.n')?.focus();
    });
    banner.append(text, close);
    before.before(banner);
    this.#banner = banner;
    setTimeout(() => {
      text.textContent = message;
      this.#show(banner);
    }, NOTICED);
  }

  /** Brings the message into view, also where the browser goes to the paragraph once more when all is loaded. */
  #show(banner: Element): void {
    if (document.readyState === 'complete') banner.scrollIntoView();
    else window.addEventListener('load', () => banner.scrollIntoView(), { once: true });
  }
}

customElements.define('linked-words', LinkedWords);
