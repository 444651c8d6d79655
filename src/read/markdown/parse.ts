import type { Root } from 'mdast';
import type { Data, Processor } from 'unified';
import { later } from '#document/later.ts';
import { once } from '#document/once.ts';

/**
 * Constructs of Markdown that captures have by accident only, and that would swallow words or signs of the source:
 * indented paragraphs are no code, a grave accent is often an apostrophe, `[Name]: Yes` is no link definition.
 */
const ACCIDENTAL = [
  'codeIndented',
  'codeFenced',
  'codeText',
  'definition',
  'htmlFlow',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
];

/** Switches the accidental constructs off, and the search for bare addresses, whose results have no position. */
function withoutAccidents(this: Processor): undefined {
  const data: Data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: ACCIDENTAL } });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

const processor = once(() => {
  const { remark } = later('remark');
  return remark().use(later('remark-gfm').default, { singleTilde: false }).use(withoutAccidents).freeze();
});

/**
 * Parses a part of a Markdown capture.
 * @throws RangeError where it is nested too deeply
 */
export function parseMarkdown(source: string): Root {
  return processor().parse(source);
}
