import type { Mark } from '#document/capture.ts';

/** The names in a list that blanks part. */
export const setOfNames = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Elements that begin and end a line. */
export const blockTags = setOfNames(`
  address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset from h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes noscript ol optgroup option p
  plaintext pre search section select sp speaker speech summary table caption tbody td textarea tfoot th thead tr ul xmp`);

/** Cells: each is a line of its own, but no blank stands between those of a row. */
export const cellTags = setOfNames('td th');

/** Elements whose content is no text for a reader: it is markup like the tags themselves. */
export const silentTags = setOfNames(
  'script style template svg object iframe embed applet canvas audio video datalist',
);

/** Elements in which line ends and blanks count. */
export const preformattedTags = setOfNames('pre textarea listing xmp plaintext');

/** Elements that a page puts around its text. */
export const boilerplateTags = setOfNames(
  'nav aside footer form button select dialog menu search noscript noframes textarea',
);

/** Elements whose name says nothing about what they hold, however they are styled. */
export const neverBoilerplate = setOfNames('html body main article h1');

/** Values of the `role` attribute of what a page puts around its text. */
export const boilerplateRoles = setOfNames(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar',
);

/** Elements in whose text the parser decodes no references. */
export const rawTags = setOfNames('script style xmp iframe noembed noframes plaintext');

/** Elements that mark words. */
export const markOfTag: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);
