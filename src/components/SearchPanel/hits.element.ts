import { numberIn } from '#addresses/parts.ts';
import type { ExcerptPart, Hit } from '#search/engine.ts';
import { fill } from '#strings/plural.ts';
import { hitAddress } from '../hit-address.element.ts';
import { make } from '../make.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';

/** What every hit of a list is shown with. */
export interface ShownWith {
  /** All forms that were found, to be marked where a hit leads. */
  readonly forms: readonly string[];
  readonly strings: PanelStrings;
}

/** The words around what was found, marked; nothing of the text is taken for HTML. */
function quotation(excerpt: readonly ExcerptPart[]): HTMLQuoteElement {
  const words = excerpt.map(({ text, found }) => (found ? make('mark', '', text) : text));
  const quoted = make('blockquote', '', ...words);
  quoted.dir = 'auto';
  return quoted;
}

/** The link to a paragraph, told apart from its neighbours by the number, which eyes find elsewhere. */
function link(hit: Hit, name: string, { forms, strings }: ShownWith): HTMLAnchorElement {
  const unseen = make('span', 'unseen', `, ${numberOf(hit, strings)}`);
  const made = make('a', '', make('bdi', '', name), unseen);
  made.href = hitAddress(hit, forms, strings.language);
  return made;
}

const numberOf = ({ paragraph }: Hit, strings: PanelStrings): string =>
  fill(strings.paragraph, { number: numberIn(paragraph) ?? paragraph });

/** A line of small print; nothing where there is nothing to say. */
const line = (className: string, text: string | null | undefined): HTMLElement[] =>
  text ? [make('p', className, make('bdi', '', text))] : [];

function date({ date: words, uncertain }: Hit, { search }: PanelStrings): HTMLElement {
  const made = make('p', 'date', words);
  if (uncertain) made.append(' ', make('span', 'may', search.mayLieOutside));
  return made;
}

/** One hit: who says it, as what, when and where published, the words, and the document with the number of the paragraph. */
export function hitItem(hit: Hit, shown: ShownWith): HTMLLIElement {
  const { strings } = shown;
  const { speaker, title, role, publisher } = hit;
  const head = make('h3', speaker ? 'speaker' : 'titled', link(hit, speaker?.name ?? title, shown));
  const number = numberOf(hit, strings);
  const from = speaker ? make('p', 'from', number, ' · ', make('bdi', '', title)) : make('p', 'from', number);
  return make(
    'li',
    '',
    make('div', 'who', head, ...line('role', role), date(hit, strings), ...line('publisher', publisher?.name)),
    make('div', 'what', quotation(hit.excerpt), from),
  );
}

/** One hit below the heading of its document: who says it, the words, and the number of the paragraph. */
export function hitWithin(hit: Hit, shown: ShownWith): HTMLLIElement {
  const { speaker, role } = hit;
  const number = numberOf(hit, shown.strings);
  const head = make('h4', 'speaker', link(hit, speaker?.name ?? number, shown));
  const from = speaker ? line('from', number) : [];
  return make(
    'li',
    '',
    make('div', 'who', head, ...line('role', role)),
    make('div', 'what', quotation(hit.excerpt), ...from),
  );
}
