import type { Capture } from '#document/capture.ts';
import type { Document } from '#document/document.ts';
import { fileLine } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import { type ParsedTree } from '#document/tree.ts';
import { metadataOf } from '#document/walk.ts';
import { webAddress } from '#document/web-address.ts';

/** The longest piece of an address that a problem repeats, in UTF-16 code units. */
const LONGEST_SHOWN = 160;

const brief = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text);

/**
 * The address of the page that was captured: as the editor says, else the first on the page that may be a link, else the
 * first as mere text.
 * @returns the address, and a problem for the first on the page that may not be a link; an address without a host, which
 *   pages may have for themselves, is one only where no other does better
 */
export function sourceAddress(
  tree: ParsedTree,
  { file, editor, firstLine }: Pick<Capture, 'file' | 'editor' | 'firstLine'>,
): { readonly url: Document['provenance']['url']; readonly problems: readonly Problem[] } {
  if (editor?.url !== undefined) return { url: { text: editor.url, href: webAddress(editor.url).href }, problems: [] };
  const given = metadataOf(tree, 'url').flatMap(({ text, position }) =>
    text === null ? [] : [{ text, line: fileLine({ firstLine }, position.start.line), ...webAddress(text) }],
  );
  const chosen = given.find(({ href }) => href !== null) ?? given[0];
  if (chosen === undefined) return { url: null, problems: [] };
  const bad = given.find(({ fault }) => fault !== null && (fault !== 'no-host' || chosen.href === null));
  const problems =
    bad === undefined || bad.fault === null
      ? []
      : [problem('web-address-refused', { file, line: bad.line }, bad.fault, { address: brief(bad.text) })];
  return { url: { text: chosen.text, href: chosen.href }, problems };
}
