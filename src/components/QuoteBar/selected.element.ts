import { attributes, classes, numberLink } from '#markup/names.ts';
import { textNodes } from '../text-nodes.element.ts';
import type { Stretch } from './text-directive.element.ts';

/** Words of one paragraph that are selected. */
export interface SelectedPart {
  readonly paragraph: HTMLElement;
  /** The paragraph's words without its number, and where the selected ones begin and end in them. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in a paragraph and is not its words. */
const BESIDE = `${numberLink}, button, .${classes.sinceThen}`;
/** What is no text of the page. */
const UNREAD = 'script, style, noscript, template, [hidden], quote-bar';

function partIn(paragraph: HTMLElement, range: Range): SelectedPart | null {
  let text = '';
  let [start, end]: [number | null, number] = [null, 0];
  for (const node of textNodes(paragraph, BESIDE)) {
    if (range.intersectsNode(node)) {
      start ??= text.length + (node === range.startContainer ? range.startOffset : 0);
      end = text.length + (node === range.endContainer ? range.endOffset : node.length);
    }
    text += node.data;
  }
  if (start === null) return null;
  const selected = text.slice(start, end);
  const from = start + (selected.length - selected.trimStart().length);
  const to = start + selected.trimEnd().length;
  return to > from ? { paragraph, text, start: from, end: to } : null;
}

/** The words of the text that are selected, paragraph by paragraph; none where nothing of it is. */
export function selectedParts(selection: Selection | null, body: Element): SelectedPart[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(body)) return [];
  return [...body.querySelectorAll<HTMLElement>(`[${attributes.digest}]:not(.${classes.gone})`)]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .flatMap((paragraph) => partIn(paragraph, range) ?? []);
}

/** The nearest element that makes a block of its own; text fragments are looked for within such blocks. */
function blockOf(node: Text): Element {
  let element = node.parentElement ?? document.body;
  while (element.parentElement && /^(?:inline|contents)/u.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}

/** Earlier words and paragraphs that are gone: much the same words as the present ones. */
const isOld = (node: Text): boolean => node.parentElement?.closest(`.${classes.earlier}, .${classes.gone}`) !== null;

const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The text of the whole page by blocks, without the earlier words that follow the selected ones, and where the selected words stand in it. */
export function pageText(parts: readonly SelectedPart[]): { blocks: string[]; stretch: Stretch } | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const texts = new Map<Element, string>();
  for (const node of textNodes(document.body, UNREAD)) {
    if (isOld(node) && isAfter(node, last.paragraph)) continue;
    const block = blockOf(node);
    texts.set(block, (texts.get(block) ?? '') + node.data);
  }
  const order = [...texts.keys()];
  const place = (part: SelectedPart, offset: number) => ({ block: order.indexOf(part.paragraph), offset });
  return {
    blocks: order.map((block) => texts.get(block) ?? ''),
    stretch: { from: place(first, first.start), to: place(last, last.end) },
  };
}
