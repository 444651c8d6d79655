import { setOfNames } from './tags.ts';

const VOID = setOfNames(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);
/** Elements that the next of their kind closes. */
const CLOSED_BY_THE_NEXT = setOfNames('p li dt dd tr td th tbody thead tfoot option optgroup colgroup rt rp');
/** Elements that the parser opens anew in every block until they are closed. */
const REOPENED = setOfNames('a b big code em font i nobr s small strike strong tt u');

/** Elements nested deeper than browsers allow cost the parser the square of their depth; browsers stop at 512. */
const DEEPEST = 400;
/** The parser compares each attribute of a tag with all before it; no page has so many. */
const MOST_ATTRIBUTES = 250;
/** So often may unclosed formatting be opened anew in a short page, and once more for each character of it. */
const FREE_REOPENINGS = 100_000;

/** Name of a tag from the place at which the pattern is set. */
const TAG_NAME = /<(\/?)([A-Za-z][A-Za-z0-9:-]{0,30})/uy;
/** A blank between attributes. */
const ATTRIBUTE_BLANK = /[\s/]/u;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: number;
  readonly end: number;
}

/**
 * Tells whether a page can be parsed in a time that grows with its length: whether its elements are nested at most as deep
 * as browsers allow, its tags have few attributes, and unclosed formatting is not opened anew too often.
 * One pass over the page; names of tags are all it looks at.
 */
export function isTooDeep(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  let reopened = 0;
  let cost = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at);
    if (tag === null) {
      at += 1;
      continue;
    }
    at = tag.end;
    if (tag.attributes > MOST_ATTRIBUTES) return true;
    const { name } = tag;
    const isOpen = open.get(name) ?? 0;
    if (tag.closes) {
      if (isOpen === 0) continue;
      open.set(name, isOpen - 1);
      depth -= 1;
      if (REOPENED.has(name)) reopened -= 1;
    } else if (!VOID.has(name)) {
      if (name === 'script' || name === 'style') at = endOfRaw(html, name, at);
      else if (!CLOSED_BY_THE_NEXT.has(name)) {
        open.set(name, isOpen + 1);
        depth += 1;
        if (REOPENED.has(name)) reopened += 1;
      }
      cost += reopened;
    }
    if (depth > DEEPEST || cost > FREE_REOPENINGS + html.length) return true;
  }
  return false;
}

/** The tag that begins at an offset; null where none does. */
function tagAt(html: string, start: number): Tag | null {
  TAG_NAME.lastIndex = start;
  const [head, slash, name] = TAG_NAME.exec(html) ?? [];
  if (head === undefined || name === undefined) return null;
  let attributes = 0;
  let at = start + head.length;
  for (; at < html.length && html.charAt(at) !== '>'; at += 1) {
    const sign = html.charAt(at);
    if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') {
      const closing = html.indexOf(sign, at + 1);
      if (closing === -1) return { name: name.toLowerCase(), closes: slash === '/', attributes, end: html.length };
      at = closing;
    } else if (ATTRIBUTE_BLANK.test(sign) && !ATTRIBUTE_BLANK.test(html.charAt(at + 1))) {
      attributes += 1;
    }
  }
  return { name: name.toLowerCase(), closes: slash === '/', attributes, end: Math.min(at + 1, html.length) };
}

/** The sign that closes an element, up to its name. */
const CLOSING_SIGN = /<\/([a-z]{1,20})/giu;

function endOfRaw(html: string, name: string, from: number): number {
  CLOSING_SIGN.lastIndex = from;
  for (let found = CLOSING_SIGN.exec(html); found; found = CLOSING_SIGN.exec(html))
    if (found[1]?.toLowerCase().startsWith(name)) return found.index;
  return html.length;
}
