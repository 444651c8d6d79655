import { attributes, classes, numberLink } from '#markup/names.ts';
import { fill } from '#strings/plural.ts';
import { icon } from '../icon.element.ts';
import { isBareKey, letterOf } from '../key-setting.element.ts';
import { make, makeButton } from '../make.element.ts';
import { pageStrings } from '../PageStrings/page-strings.element.ts';
import { addressOfWords, idInAddress, whereabouts } from './words-address.element.ts';

/** How long the button shows that a link has been copied, in milliseconds. */
const SHOWN = 1600;

/** Two links of a chain, and a tick. */
const paths = {
  link: 'M8.5 11.5 11.5 8.5 M7 9.5 5 11.5a2.8 2.8 0 0 0 4 4l2-2 M13 10.5l2-2a2.8 2.8 0 0 0-4-4l-2 2',
  done: 'M4.5 10.5 8.5 14.5 15.5 6',
} as const;

const isNumber = (target: EventTarget | null): target is HTMLAnchorElement =>
  target instanceof HTMLAnchorElement && target.matches(numberLink);

/** The paragraph around a place of the text, and its number. */
const paragraphAround = (place: Element): Element | null => place.closest(`[${attributes.digest}]`);
const numberOf = (paragraph: Element | null): HTMLAnchorElement | null =>
  paragraph?.querySelector<HTMLAnchorElement>(`:scope > ${numberLink}`) ?? null;

/**
 * One button that copies a paragraph's link, with the digest of its words. It stands below the number of the paragraph under the
 * pointer, of the one whose number has the focus, or else of the one the address leads to; it is no stop of the keyboard, where
 * `c` on a number does the same. Without it the number itself is the link.
 */
class CopyLinks extends HTMLElement {
  #button: HTMLButtonElement | null = null;
  #status: HTMLElement | null = null;
  #number: HTMLAnchorElement | null = null;

  connectedCallback(): void {
    if (this.#button) return;
    const button = makeButton(classes.copy, icon(paths.link), () => this.#copy());
    button.tabIndex = -1;
    this.#button = button;
    this.#status = make('p', classes.unseen);
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    this.addEventListener('pointerover', ({ target }) => {
      const number = target instanceof Element ? numberOf(paragraphAround(target)) : null;
      if (number) this.#putAt(number);
    });
    this.addEventListener('pointerleave', () => this.#rest());
    this.addEventListener('focusin', ({ target }) => {
      if (isNumber(target)) this.#putAt(target);
    });
    this.addEventListener('keydown', (event) => {
      if (!isNumber(event.target) || !isBareKey(event) || letterOf(event) !== 'c') return;
      this.#putAt(event.target);
      this.#copy();
    });
    window.addEventListener('hashchange', () => this.#rest());
    this.#rest();
  }

  /** Nobody points at a paragraph: the button belongs to the number with the focus, or to the paragraph the address leads to. */
  #rest(): void {
    const { activeElement } = document;
    const number = isNumber(activeElement) ? activeElement : numberOf(document.getElementById(idInAddress()));
    if (number && this.contains(number)) this.#putAt(number);
    else this.#button?.remove();
  }

  #putAt(number: HTMLAnchorElement): void {
    const button = this.#button;
    if (!button || (this.#number === number && button.isConnected)) return;
    this.#number = number;
    const name = fill(pageStrings().copy.link, { number: number.textContent });
    number.setAttribute('aria-keyshortcuts', 'c');
    button.setAttribute('aria-label', name);
    button.title = name;
    number.after(button);
  }

  #copy(): void {
    const number = this.#number;
    if (!number) return;
    const { hash } = number;
    const digest = paragraphAround(number)?.getAttribute(attributes.digest) ?? null;
    navigator.clipboard.writeText(addressOfWords(whereabouts(), hash.slice(1), digest)).then(
      () => {
        this.#say(fill(pageStrings().copy.copied, { number: number.textContent }));
        this.#button?.replaceChildren(icon(paths.done));
        setTimeout(() => {
          this.#button?.replaceChildren(icon(paths.link));
          this.#say('');
        }, SHOWN);
      },
      () => {
        location.hash = hash;
        this.#say(pageStrings().copy.failed);
      },
    );
  }

  #say(message: string): void {
    if (this.#status) this.#status.textContent = message;
  }
}

customElements.define('copy-links', CopyLinks);
