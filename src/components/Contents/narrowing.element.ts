import { fill, count as counted } from '#strings/plural.ts';
import { keysAct, letKeysAct } from '../key-setting.element.ts';
import { make } from '../make.element.ts';
import type { PageStrings } from '../PageStrings/page-strings.element.ts';
import type { Entry, Narrowed } from './entry.element.ts';

/** How many turns each speaker has, the most frequent first. */
function speakersOf(entries: readonly Entry[]): [name: string, turns: number][] {
  const counts = new Map<string, number>();
  for (const { speaker } of entries) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function box(label: string, act: (checked: boolean) => void, checked = false): HTMLLabelElement {
  const input = make('input', '');
  input.type = 'checkbox';
  input.checked = checked;
  input.addEventListener('change', () => act(input.checked));
  return make('label', '', input, label);
}

/** The fields above the contents: by whom, questions only, how many are shown, whether keys act. */
export class Narrowing {
  readonly element: HTMLElement;
  readonly #select = make('select', '');
  readonly #status = make('span', '');
  readonly #strings: PageStrings;
  readonly #changed: (narrowed: Narrowed) => number;
  #questions = false;

  /** @param changed shows what fits, and says how many these are */
  constructor(entries: readonly Entry[], strings: PageStrings, changed: (narrowed: Narrowed) => number) {
    this.#strings = strings;
    this.#changed = changed;
    const speakers = speakersOf(entries);
    const option = (value: string, label: string): HTMLOptionElement => new Option(label, value);
    this.#select.append(
      option('', strings.contents.everybody),
      ...speakers.map(([name, turns]) => option(name, fill(strings.contents.speakerOption, { name, count: turns }))),
    );
    this.#select.setAttribute('aria-label', strings.contents.speaker);
    this.#select.addEventListener('change', () => this.#show());
    this.#status.setAttribute('role', 'status');
    const questions = box(strings.contents.questions, (checked) => {
      this.#questions = checked;
      this.#show();
    });
    const keys = box(strings.contents.keys, (checked) => letKeysAct('turn-keys', checked), keysAct('turn-keys'));
    keys.className = 'keys';
    this.element = make('div', 'narrowing');
    if (speakers.length > 1) this.element.append(make('label', '', this.#select));
    if (entries.some(({ isQuestion }) => isQuestion)) this.element.append(questions);
    this.element.append(this.#status, keys);
    this.#show();
  }

  /** Shows the turns of one speaker. */
  narrowTo(speaker: string): void {
    this.#select.value = speaker;
    this.#show();
  }

  #show(): void {
    const { value } = this.#select;
    const shown = this.#changed({ speaker: value === '' ? null : value, questions: this.#questions });
    this.#status.textContent = counted(this.#strings.locale, shown, this.#strings.contents.shown);
  }
}
