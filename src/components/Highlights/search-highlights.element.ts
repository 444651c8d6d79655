import { parameters } from '#addresses/parts.ts';
import { classes, numberLink } from '#markup/names.ts';
import { placesOf, wordsIn } from '#search/words.ts';
import { fill } from '#strings/plural.ts';
import type { Strings } from '#strings/strings.ts';
import { dataOf } from '../data.element.ts';
import { make } from '../make.element.ts';
import { noticeParts } from '../notice.element.ts';
import { textNodes } from '../text-nodes.element.ts';
import { idInAddress } from '../DocumentBody/words-address.element.ts';

/** More words than this are not highlighted. */
const MOST_WORDS = 12;

/** What stands in the text and is not to be highlighted: numbers in the margin, buttons, names of speakers. */
const BESIDE = `${numberLink}, button, .${classes.speaker}`;

function highlight(node: Text, words: readonly string[]): void {
  for (const [start, end] of placesOf(words, node.data).reverse()) {
    const word = node.splitText(start);
    word.splitText(end - start);
    const element = make('mark', '');
    word.replaceWith(element);
    element.append(word);
  }
}

/**
 * Highlights the words of a search in the paragraph that was found, or in the whole text where the address names none,
 * says so, and offers to remove the highlights.
 */
class SearchHighlights extends HTMLElement {
  connectedCallback(): void {
    const words = new URLSearchParams(location.search).getAll(parameters.highlight).flatMap(wordsIn);
    const shown = [...new Set(words)].slice(0, MOST_WORDS);
    const body = document.querySelector(`.${classes.body}`);
    if (shown.length === 0 || !body) return;
    const target = document.getElementById(idInAddress());
    for (const node of textNodes(target && body.contains(target) ? target : body, BESIDE)) highlight(node, shown);
    this.#say(shown, body);
  }

  #say(shown: readonly string[], body: Element): void {
    const strings = dataOf(this, 'strings') as Strings['highlight'];
    const { status, button } = noticeParts(strings.clear, () => {
      for (const element of body.querySelectorAll('mark')) element.replaceWith(...element.childNodes);
      body.normalize();
      const address = new URL(location.href);
      address.searchParams.delete(parameters.highlight);
      history.replaceState(history.state, '', address);
      this.replaceChildren();
    });
    this.append(status, button);
    status.textContent = fill(strings.shown, { words: shown.join(', ') });
  }
}

customElements.define('search-highlights', SearchHighlights);
