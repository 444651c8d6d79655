import { numberIn, parameters } from '#addresses/parts.ts';
import { attributes, classes, numberLink } from '#markup/names.ts';
import { fill } from '#strings/plural.ts';
import { make } from '../make.element.ts';
import { noticeParts } from '../notice.element.ts';
import { pageStrings, type PageStrings } from '../PageStrings/page-strings.element.ts';
import { idInAddress } from '../DocumentBody/words-address.element.ts';
import { digestAsTyped, judge } from './verdict.element.ts';

type Notices = PageStrings['linkedWords'];

/** A screen reader notices words that come into an element it knows already; so long it is given to know it, in milliseconds. */
const NOTICED = 250;

const GONE = `.${classes.gone}`;
const EARLIER = `details.${classes.earlier}`;

/** The earlier wordings that stand below a paragraph, or within the notice of one that is gone. */
function earlierWordings(place: HTMLElement): HTMLDetailsElement[] {
  if (place.matches(GONE)) return [...place.querySelectorAll<HTMLDetailsElement>(EARLIER)];
  const found: HTMLDetailsElement[] = [];
  for (let next = place.nextElementSibling; next?.matches(EARLIER); next = next.nextElementSibling)
    found.push(next as HTMLDetailsElement);
  return found;
}

/**
 * Opens what an old link leads to: a paragraph that is gone, or the earlier wording the sender saw (`?said=h3f9k2a#p12`),
 * and says what has happened since.
 */
class LinkedWords extends HTMLElement {
  #banner: HTMLElement | null = null;

  connectedCallback(): void {
    const seen = new URLSearchParams(location.search).get(parameters.digest);
    const id = idInAddress();
    this.#open(id);
    const number = numberIn(id);
    if (seen !== null && number !== null) this.#compare(digestAsTyped(seen), id, number);
    window.addEventListener('hashchange', () => {
      this.#leave(id);
      this.#open(idInAddress());
    });
  }

  /** Opens a paragraph that is gone. */
  #open(id: string): void {
    const details = document.getElementById(id)?.matches(GONE) && document.querySelector(`#${id} > details`);
    if (details instanceof HTMLDetailsElement) details.open = true;
  }

  /** The digest is that of one paragraph; with another one in the address it would be wrong. */
  #leave(id: string): void {
    if (idInAddress() === id) return;
    this.#banner?.remove();
    const address = new URL(location.href);
    if (!address.searchParams.has(parameters.digest)) return;
    address.searchParams.delete(parameters.digest);
    history.replaceState(history.state, '', address);
  }

  #compare(seen: string, id: string, number: string): void {
    const strings = pageStrings().linkedWords;
    const place = document.getElementById(id);
    const body = document.querySelector(`.${classes.body}`);
    if (!body) return;
    if (!place || !body.contains(place)) {
      this.#say(fill(strings.nothing, { number }), body.firstElementChild ?? body, strings);
      return;
    }
    const wordings = earlierWordings(place);
    const digests = wordings.map((wording) => wording.getAttribute(attributes.earlierDigest) ?? '');
    const here = { digest: place.getAttribute(attributes.digest) ?? '', isGone: place.matches(GONE) };
    const verdict = judge(seen, here, digests);
    if (verdict === 'same') return;
    const wording = wordings[digests.indexOf(seen)];
    if (wording) wording.open = true;
    const summary = (here.isGone ? place : wording)?.querySelector('summary')?.textContent ?? '';
    this.#say(verdict === 'unknown' ? strings.unknown : `${strings[verdict]} ${summary}`, place, strings);
  }

  /** Puts a message before a part of the page. The reader stays where the link has led. */
  #say(message: string, before: Element, strings: Notices): void {
    const banner = make('div', classes.sinceThen);
    banner.lang = document.documentElement.lang;
    const { status, button } = noticeParts(strings.dismiss, () => {
      banner.remove();
      before.querySelector<HTMLElement>(numberLink)?.focus();
    });
    banner.append(status, button);
    before.before(banner);
    this.#banner = banner;
    setTimeout(() => {
      status.textContent = message;
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
