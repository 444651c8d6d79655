import { attributes, classes, numberLink } from '#markup/names.ts';
import { fill } from '#strings/plural.ts';
import type { Strings } from '#strings/strings.ts';
import { dataOf } from '../data.element.ts';
import { icon } from '../icon.element.ts';
import { make, makeButton } from '../make.element.ts';
import { addressOfWords, whereabouts } from './words-address.element.ts';

/** How long a button shows that its link has been copied, in milliseconds. */
const SHOWN = 1600;

/** Two links of a chain, and a tick. */
const paths = {
  link: 'M8.5 11.5 11.5 8.5 M7 9.5 5 11.5a2.8 2.8 0 0 0 4 4l2-2 M13 10.5l2-2a2.8 2.8 0 0 0-4-4l-2 2',
  done: 'M4.5 10.5 8.5 14.5 15.5 6',
} as const;

/**
 * Adds beside the number of each paragraph a button that copies the paragraph's link, with the digest of its words.
 * Without it the number itself is the link. `data-strings` holds the strings as JSON.
 */
class CopyLinks extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector(`button.${classes.copy}`)) return;
    const strings = dataOf(this, 'strings') as Strings['copy'];
    const status = make('p', classes.unseen);
    status.setAttribute('role', 'status');
    for (const number of this.querySelectorAll<HTMLAnchorElement>(numberLink))
      number.after(this.#button(number, strings, status));
    this.append(status);
  }

  #button(number: HTMLAnchorElement, strings: Strings['copy'], status: HTMLElement): HTMLButtonElement {
    const values = { number: number.textContent };
    const button = makeButton(classes.copy, icon(paths.link), () => {
      const { hash } = number;
      const digest = number.closest(`[${attributes.digest}]`)?.getAttribute(attributes.digest) ?? null;
      navigator.clipboard.writeText(addressOfWords(whereabouts(), hash.slice(1), digest)).then(
        () => {
          status.textContent = fill(strings.copied, values);
          button.replaceChildren(icon(paths.done));
          setTimeout(() => {
            button.replaceChildren(icon(paths.link));
            status.textContent = '';
          }, SHOWN);
        },
        () => {
          location.hash = hash;
          status.textContent = strings.failed;
        },
      );
    });
    button.setAttribute('aria-label', fill(strings.link, values));
    button.title = fill(strings.link, values);
    return button;
  }
}

customElements.define('copy-links', CopyLinks);
