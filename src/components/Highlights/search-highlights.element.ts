import { parameters } from '#addresses/parts.ts';
import { classes, numberLink } from '#markup/names.ts';
import { markerOf, type Marker } from '#search/marks.ts';
import { fill } from '#strings/plural.ts';
import { adoptStyles } from '../adopt-styles.element.ts';
import { icon } from '../icon.element.ts';
import { isBareKey, keysAct, letKeysAct } from '../key-setting.element.ts';
import { make, makeButton } from '../make.element.ts';
import { noticeParts } from '../notice.element.ts';
import { textNodes } from '../text-nodes.element.ts';
import { pageStrings } from '../PageStrings/page-strings.element.ts';
import { idInAddress } from '../DocumentBody/words-address.element.ts';
import styles from './highlights.css?inline';
import { Matches } from './matches.element.ts';

/** More forms than this are not marked. */
const MOST_FORMS = 60;
/** So many of the marked forms are named. */
const MOST_NAMED = 6;

const arrows = { up: 'M10 16V4 M5 9l5-5 5 5', down: 'M10 4v12 M5 11l5 5 5-5' } as const;

/** What stands in the text and is not to be marked: numbers in the margin, buttons, names of speakers, earlier words. */
const BESIDE = `${numberLink}, button, .${classes.speaker}, .${classes.earlier}`;

function mark(node: Text, marker: Marker): HTMLElement[] {
  const marks = marker(node.data)
    .reverse()
    .map(([start, end]) => {
      const word = node.splitText(start);
      word.splitText(end - start);
      const element = make('mark', '');
      word.replaceWith(element);
      element.append(word);
      return element;
    });
  return marks.reverse();
}

/** The forms that were marked, as printed, each once, the most frequent first. */
function formsIn(marks: readonly HTMLElement[]): string[] {
  const counts = new Map<string, number>();
  for (const { textContent } of marks) counts.set(textContent, (counts.get(textContent) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
}

const named = (forms: readonly string[]): string =>
  [...forms.slice(0, MOST_NAMED), ...(forms.length > MOST_NAMED ? ['…'] : [])].join(', ');

/**
 * Marks in the text what a search found (`?highlight=Russia&highlight=Russia%E2%80%99s`), says what is marked, leads from one
 * match to the next, and takes the marks away.
 */
class SearchHighlights extends HTMLElement {
  readonly #strings = pageStrings().highlight;

  connectedCallback(): void {
    const wanted = [...new Set(new URLSearchParams(location.search).getAll(parameters.highlight))];
    const forms = wanted.filter((form) => form.trim() !== '').slice(0, MOST_FORMS);
    const body = document.querySelector(`.${classes.body}`);
    if (forms.length === 0 || !body) return;
    const marker = markerOf(forms);
    const marks = textNodes(body, BESIDE).flatMap((node) => mark(node, marker));
    const place = make('span', 'place');
    place.setAttribute('role', 'status');
    const matches = new Matches(marks, document.getElementById(idInAddress()), (number) => {
      place.textContent = fill(this.#strings.place, { number, count: marks.length });
    });
    const listening = new AbortController();
    this.#say(forms, marks, body, listening);
    if (marks.length > 0) this.#steps(matches, place, listening.signal);
  }

  /** Says what is marked, and offers to take the marks away. */
  #say(forms: readonly string[], marks: readonly HTMLElement[], body: Element, listening: AbortController): void {
    const { status, button } = noticeParts(this.#strings.clear, () => {
      listening.abort();
      for (const element of marks) element.replaceWith(...element.childNodes);
      body.normalize();
      const address = new URL(location.href);
      address.searchParams.delete(parameters.highlight);
      history.replaceState(history.state, '', address);
      this.replaceChildren();
    });
    this.append(status, button);
    status.append(
      make(
        'bdi',
        '',
        marks.length > 0
          ? fill(this.#strings.shown, { words: named(formsIn(marks)) })
          : fill(this.#strings.nothing, { words: named(forms) }),
      ),
    );
  }

  /** Leads from match to match, by buttons and by keys that can be switched off. */
  #steps(matches: Matches, place: HTMLElement, signal: AbortSignal): void {
    const step = (label: string, path: string, by: 1 | -1): HTMLButtonElement => {
      const button = makeButton('button step', icon(path), () => {
        matches.go(by);
      });
      button.title = label;
      button.setAttribute('aria-label', label);
      return button;
    };
    const box = make('input', '');
    box.type = 'checkbox';
    box.checked = keysAct('match-keys');
    box.addEventListener('change', () => {
      letKeysAct('match-keys', box.checked);
    });
    const steps = make(
      'span',
      'steps',
      step(this.#strings.previous, arrows.up, -1),
      place,
      step(this.#strings.next, arrows.down, 1),
    );
    this.lastElementChild?.before(steps, make('label', '', box, ' ', this.#strings.keys));
    document.addEventListener(
      'keydown',
      (event) => {
        const by = { n: 1, p: -1 }[event.key];
        if ((by !== 1 && by !== -1) || !isBareKey(event) || !keysAct('match-keys')) return;
        event.preventDefault();
        matches.go(by);
      },
      { signal },
    );
  }
}

adoptStyles(styles);
customElements.define('search-highlights', SearchHighlights);
