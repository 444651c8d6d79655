import type { Mark } from '#document/capture.ts';

/** An inline tag of HTML in Markdown, taken apart; a comment has no name. */
const INLINE_TAG = /^<(\/?)([A-Za-z][A-Za-z0-9]{0,9})(?=[\s/>])/u;

/** Tags that mark words, and the mark they give. */
const markOfTag = new Map<string, Mark | null>([
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['u', null],
  ['ins', null],
  ['small', null],
  ['big', null],
  ['span', null],
  ['font', null],
  ['a', null],
  ['abbr', null],
  ['cite', null],
]);

/** What an inline tag does: opens or closes a mark, breaks the line, says nothing, or is text of the source. */
export type InlineTag =
  | { readonly does: 'open' | 'close'; readonly name: string; readonly mark: Mark | null }
  | { readonly does: 'break' | 'nothing' | 'text' };

/** Reads a piece of inline HTML. What is no plain formatting is text: a capture holding `<script>` shows it. */
function inlineTag(html: string): InlineTag {
  if (html.startsWith('<!--')) return { does: 'nothing' };
  const [, slash, tag] = INLINE_TAG.exec(html) ?? [];
  const name = tag?.toLowerCase() ?? '';
  if (name === 'br') return { does: 'break' };
  if (name === 'wbr') return { does: 'nothing' };
  const mark = markOfTag.get(name);
  if (mark === undefined) return { does: 'text' };
  return { does: slash === '/' ? 'close' : 'open', name, mark };
}

/**
 * Pairs the inline tags of a paragraph: only a tag that is opened and closed gives a mark, a lone one is text.
 * @param tags pieces of inline HTML in their order
 * @returns for each of them what it does
 */
export function pairTags(tags: readonly string[]): InlineTag[] {
  const read = tags.map(inlineTag);
  const open = new Map<string, number[]>();
  const paired = new Set<number>();
  read.forEach((tag, at) => {
    if (tag.does !== 'open' && tag.does !== 'close') return;
    const waiting = open.get(tag.name) ?? [];
    open.set(tag.name, waiting);
    if (tag.does === 'open') return void waiting.push(at);
    const opening = waiting.pop();
    if (opening !== undefined) paired.add(opening).add(at);
  });
  return read.map((tag, at) =>
    (tag.does === 'open' || tag.does === 'close') && !paired.has(at) ? { does: 'text' } : tag,
  );
}
