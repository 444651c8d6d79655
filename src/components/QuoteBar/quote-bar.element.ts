import { attributes, classes, numberLink } from '#markup/names.ts';
import { fill } from '#strings/plural.ts';
import { dataOf } from '../data.element.ts';
import { pageStrings } from '../PageStrings/page-strings.element.ts';
import { addressOfWords, whereabouts } from '../DocumentBody/words-address.element.ts';
import type { CitedDocument } from '#strings/citation.ts';
import { quotationOf, type Passage } from './quotation.element.ts';
import { pageText, selectedParts, type SelectedPart } from './selected.element.ts';
import { textDirective } from './text-directive.element.ts';

/** A selection that stays so long is meant, in milliseconds. */
const SETTLED = 200;
/** How long the bar says that something has been copied, in milliseconds. */
const SHOWN = 2500;

/** The number as printed in the margin. */
const numberOf = ({ paragraph }: SelectedPart): string => paragraph.querySelector(numberLink)?.textContent ?? '';

/** Who says the paragraph, as the page names them, with the note where the name is only inferred. */
function speakerOf({ paragraph }: SelectedPart): string | null {
  const speaker = paragraph.closest(`.${classes.turn}`)?.querySelector(`.${classes.speaker}`);
  const name = speaker?.querySelector(`.${classes.name}`)?.textContent ?? '';
  if (!name) return null;
  const inferred = speaker?.querySelector(`.${classes.inferred}`)?.textContent;
  return inferred ? `${name} (${inferred})` : name;
}

const passageOf = (part: SelectedPart): Passage => ({
  number: numberOf(part),
  text: part.text.slice(part.start, part.end),
  speaker: speakerOf(part),
});

/** The address of the first paragraph with the digest of its words. */
function addressOf(parts: readonly SelectedPart[]): string {
  const [first] = parts;
  return addressOfWords(
    whereabouts(),
    first?.paragraph.id ?? '',
    first?.paragraph.getAttribute(attributes.digest) ?? null,
  );
}

/**
 * A bar at the foot of the window that offers a link to the selected words and a quotation of them. It leaves the
 * selection as it is, goes with Escape, and is the next stop of the Tab key.
 */
class QuoteBar extends HTMLElement {
  #parts: readonly SelectedPart[] = [];
  #timer = 0;

  connectedCallback(): void {
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#look(), SETTLED);
    });
    document.addEventListener('keydown', (event) => this.#key(event));
    // A press on a button must neither end the selection nor take the reader's place in the text.
    this.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    });
    this.#button('link').addEventListener('click', () => {
      this.#noteSelection();
      this.#copy(...this.#link());
    });
    this.#button('quotation').addEventListener('click', () => {
      this.#noteSelection();
      this.#copy(this.#quotation(), pageStrings().quote.quotationCopied);
    });
    this.#button('close').addEventListener('click', () => this.#close());
  }

  #part<Kind extends Element>(selector: string, kind: abstract new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The bar has no ${selector}.`);
    return found;
  }

  #button(name: string): HTMLButtonElement {
    return this.#part(`[name="${name}"]`, HTMLButtonElement);
  }

  get #panel(): HTMLElement {
    return this.#part('.panel', HTMLElement);
  }

  #selected(): readonly SelectedPart[] {
    const body = document.querySelector(`.${classes.body}`);
    return body ? selectedParts(document.getSelection(), body) : [];
  }

  /** Shows the bar while words are selected, or the reader is in it. */
  #look(): void {
    const parts = this.#selected();
    if (parts.length === 0 && this.contains(document.activeElement)) return;
    this.#parts = parts;
    const isOpen = this.#parts.length > 0;
    if (isOpen && this.#panel.hidden) this.#say(pageStrings().quote.hint);
    if (!isOpen) this.#say('');
    this.#panel.hidden = !isOpen;
    this.#done('');
  }

  /** Takes the words that are selected now; on some telephones the touch has ended the selection, and the last one holds. */
  #noteSelection(): void {
    const parts = this.#selected();
    if (parts.length > 0) this.#parts = parts;
  }

  #key(event: KeyboardEvent): void {
    if (this.#panel.hidden || event.altKey || event.ctrlKey || event.metaKey) return;
    const isInside = this.contains(document.activeElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Tab' && !isInside && !event.shiftKey) {
      event.preventDefault();
      this.#button('link').focus();
    }
  }

  /** Away with the bar; the words stay selected, and the next Tab goes on from their paragraph. */
  #close(): void {
    const wasInside = this.contains(document.activeElement);
    this.#panel.hidden = true;
    this.#say('');
    this.#manual('');
    if (wasInside) this.#parts[0]?.paragraph.querySelector<HTMLElement>(numberLink)?.focus({ preventScroll: true });
  }

  /** The link, and what is said when it has been copied: to the words, or to their paragraph where no link can lead to them. */
  #link(): [link: string, done: string] {
    const strings = pageStrings().quote;
    const [first = '', last = ''] = [this.#parts[0], this.#parts.at(-1)].map((part) => (part ? numberOf(part) : ''));
    const page = pageText(this.#parts);
    const directive = page && textDirective(page.blocks, page.stretch);
    const address = addressOf(this.#parts);
    if (directive === null) return [address, fill(strings.paragraphCopied, { number: first })];
    const done = first === last ? strings.linkCopied : strings.linkCopiedRange;
    return [`${address}:~:${directive}`, fill(done, { number: first, first, last })];
  }

  #quotation(): string {
    const cited = dataOf(this, 'cited') as CitedDocument;
    return quotationOf(this.#parts.map(passageOf), cited, addressOf(this.#parts), pageStrings().quote);
  }

  #copy(text: string, done: string): void {
    this.#manual('');
    navigator.clipboard.writeText(text).then(
      () => {
        this.#say(done);
        this.#done(done);
        setTimeout(() => this.#done(''), SHOWN);
      },
      () => {
        this.#say(pageStrings().quote.failed);
        this.#manual(text);
      },
    );
  }

  /** Said by screen readers. */
  #say(message: string): void {
    this.#part('[role="status"]', HTMLElement).textContent = message;
  }

  /** Seen in the bar. */
  #done(message: string): void {
    this.#part('.done', HTMLElement).textContent = message;
  }

  /** What could not be copied, to be copied by hand. */
  #manual(text: string): void {
    const field = this.#part('textarea', HTMLTextAreaElement);
    const box = this.#part('.by-hand', HTMLElement);
    box.hidden = text === '';
    field.value = text;
    if (text !== '') field.select();
  }
}

customElements.define('quote-bar', QuoteBar);
