import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isBlank } from '#document/blank.ts';
import { looksLikeBoilerplate, namesOf } from './boilerplate.ts';
import { setOfNames, silentTags } from './tags.ts';

/** Classes and ids that publishers give to the text of a page. */
const textContainers = setOfNames(`
  article-body article-content article-text article__body article__content article__text articlebody content-body
  document-text e-content entry-content field--name-body field-name-body news-detail news-text photo-content
  post-body post-content read__content read__internal_content story-body text-content`);

/** What of a page is its text. */
export interface PageContent {
  /** Whether an element and everything in it is what the page puts around its text. */
  readonly isBoilerplate: (element: Element) => boolean;
}

interface Seen {
  readonly element: Element;
  readonly parent: Seen | null;
}

/** The name of a heading that can stand above the text of a page. */
const SECTION_HEADING = /^h[12]$/u;

/** Share of the page's text from which an element is its text, whatever it is called. */
const TOO_LARGE = 0.4;
const LEAST_TEXT = 200;

/**
 * Finds out where the text of a page stands: in `<main>`, in its only article, or in an element with a name that
 * publishers use, together with the heading above it; else anywhere. Around and within that, elements are judged by name.
 */
export function contentOf(root: Root): PageContent {
  const sizes = new Map<Element, number>();
  const total = measure(root.children, sizes);
  const seen = collect(root);
  const headings = seen.filter(({ element }) => element.tagName === 'h1');
  const withHeading = new Set(headings.flatMap((heading) => around(heading)));
  const isTop = headings.length === 1;

  const isNamedSo = (element: Element): boolean => {
    if (element.tagName === 'header') return !withHeading.has(element) && !inArticle.has(element);
    if (!looksLikeBoilerplate(element)) return false;
    const size = sizes.get(element) ?? 0;
    return !(size > LEAST_TEXT && size >= TOO_LARGE * total) && !(isTop && withHeading.has(element));
  };
  const inArticle = new Set(seen.filter((each) => around(each).some(isArticle)).map(({ element }) => element));

  const region = regionOf(seen, sizes, headings);
  const ancestors = new Set(region ? around(region) : []);
  const beside = new Set<Element>();
  for (const element of ancestors) {
    for (const child of element.children) {
      if (child.type === 'element' && child !== region?.element && !ancestors.has(child)) beside.add(child);
    }
  }
  return { isBoilerplate: (element) => beside.has(element) || isNamedSo(element) };
}

const isArticle = ({ tagName }: Element): boolean => tagName === 'article' || tagName === 'main';

function regionOf(seen: readonly Seen[], sizes: ReadonlyMap<Element, number>, headings: readonly Seen[]): Seen | null {
  const sizeOf = ({ element }: Seen): number => sizes.get(element) ?? 0;
  const largest = (candidates: readonly Seen[]): Seen | null =>
    candidates.reduce<Seen | null>((best, each) => (best === null || sizeOf(each) > sizeOf(best) ? each : best), null);

  const mains = seen.filter(({ element }) => element.tagName === 'main' || element.properties.role === 'main');
  const articles = seen.filter(
    (each) => each.element.tagName === 'article' && !around(each).some(({ tagName }) => tagName === 'article'),
  );
  const named = seen.filter(
    ({ element }) =>
      String(element.properties.itemProp ?? '') === 'articleBody' ||
      namesOf(element).some((name) => textContainers.has(name.toLowerCase())),
  );
  const region = largest(mains) ?? (articles.length === 1 ? largest(articles) : null) ?? largest(named);
  if (region === null || sizeOf(region) < LEAST_TEXT) return null;
  const hasHeading = seen.some(
    (each) => SECTION_HEADING.test(each.element.tagName) && around(each).includes(region.element),
  );
  if (hasHeading) return region;
  const [heading] = headings;
  if (heading === undefined) return mains.includes(region) ? region : null;
  const shared = new Set(around(heading));
  for (let each = region.parent; each !== null; each = each.parent) if (shared.has(each.element)) return each;
  return null;
}

/** The elements around an element, from the innermost. */
function around(seen: Seen): Element[] {
  const elements: Element[] = [];
  for (let each = seen.parent; each !== null; each = each.parent) elements.push(each.element);
  return elements;
}

/** Every element that can hold text. */
function collect(root: Root): Seen[] {
  const seen: Seen[] = [];
  const visit = (children: readonly (RootContent | ElementContent)[], parent: Seen | null): void => {
    for (const element of children) {
      if (element.type !== 'element' || silentTags.has(element.tagName)) continue;
      const each = { element, parent };
      seen.push(each);
      visit(element.children, each);
    }
  };
  visit(root.children, null);
  return seen;
}

/** Number of characters of text in nodes, blank texts left out; writes down that of every element. */
function measure(children: readonly (RootContent | ElementContent)[], sizes: Map<Element, number>): number {
  let sum = 0;
  for (const child of children) {
    if (child.type === 'text') sum += isBlank(child.value) ? 0 : child.value.length;
    else if (child.type === 'element' && !silentTags.has(child.tagName) && child.tagName !== 'head') {
      const size = measure(child.children, sizes);
      sizes.set(child, size);
      sum += size;
    }
  }
  return sum;
}
