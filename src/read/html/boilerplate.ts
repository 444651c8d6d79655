import type { Element } from 'hast';
import { isBlank } from '#document/blank.ts';
import { boilerplateRoles, boilerplateTags, setOfNames, neverBoilerplate } from './tags.ts';

/** Words in a class or id that name what a page puts around its text. */
const boilerplateWords = setOfNames(`
  ad ads advert advertisement avatar banner breadcrumb breadcrumbs comments consent cookie cookies footer gdpr login menu modal
  nav navbar navigation newsletter pager pagination popup promo recommended recommendations related share sharing
  sidebar skip social subscribe subscription switcher tagcloud tags toolbar userpic widget`);

/** Last words of the classes of what holds nothing but links that belong to what stands beside it. */
const linkWords = setOfNames('actions links permalink');
const linkTags = setOfNames('a button');

/** Classes of what is not shown. */
const hiddenClasses = setOfNames('hidden visually-hidden sr-only screen-reader-text d-none element-invisible');

/** First words of a class that say whether the page has something, not that this element is it. */
const conditions = setOfNames('has with no not without is js');

/** A style that hides an element. */
const HIDING_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/iu;
/** The places at which a class name falls into words: `shareButtons`, `share-buttons`, `share__buttons`. */
const WORD_BREAK = /[-_]+|(?<=[a-z])(?=[A-Z])/u;

/** Whether an element's name, role or attributes say that it is no part of the text. */
export function looksLikeBoilerplate(element: Element): boolean {
  const { tagName, properties } = element;
  if (neverBoilerplate.has(tagName)) return false;
  if (boilerplateTags.has(tagName) || isHidden(element)) return true;
  if (boilerplateRoles.has((properties.role ?? '').toLowerCase())) return true;
  return namesOf(element).some((name) => {
    const parts = name.split(WORD_BREAK).map((part) => part.toLowerCase());
    if (conditions.has(parts[0] ?? '')) return false;
    return (
      parts.some((part) => boilerplateWords.has(part)) || (linkWords.has(parts.at(-1) ?? '') && isOfLinks(element))
    );
  });
}

/** Whether an element has no words but those of links. */
const isOfLinks = ({ children }: Element): boolean =>
  children.every(
    (child) =>
      (child.type === 'element' && (linkTags.has(child.tagName) || isOfLinks(child))) ||
      (child.type === 'text' && isBlank(child.value)) ||
      child.type === 'comment',
  );

/** Whether the page does not show an element. */
function isHidden({ properties }: Element): boolean {
  if (properties.hidden !== undefined && properties.hidden !== false) return true;
  if (HIDING_STYLE.test(properties.style ?? '')) return true;
  return classesOf(properties.className).some((name) => hiddenClasses.has(name.toLowerCase()));
}

/** Classes and id of an element. */
export function namesOf({ properties }: Element): string[] {
  return [...classesOf(properties.className), properties.id ?? ''];
}

function classesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((name) => String(name)) : [];
}
