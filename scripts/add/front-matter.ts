import { Document, Scalar } from 'yaml';
import type { EditorWords } from '#document/editor.ts';

/** The keys in the order in which they are written. */
const order = [
  'id',
  'sha256',
  'title',
  'kind',
  'language',
  'date',
  'why',
  'place',
  'publisher',
  'url',
  'captured',
  'provenance',
  'related',
] as const satisfies readonly (keyof EditorWords)[];

/** Values that other YAML readers would turn into dates and numbers. */
const quoted = new Set<string>(['date', 'captured']);

const WIDTH = 100;

/** An editor's words as the block that stands above a capture, both `---` lines and the last line end included. */
export function frontMatterBlock(words: EditorWords): string {
  const yaml = new Document({});
  for (const key of order) {
    const value = words[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const node = yaml.createNode(value);
    if (node instanceof Scalar && typeof value === 'string') {
      if (quoted.has(key)) node.type = Scalar.QUOTE_DOUBLE;
      else if (value.length > WIDTH - key.length - 2 && !/\s{2}|\n/u.test(value)) node.type = Scalar.BLOCK_FOLDED;
    }
    yaml.set(key, node);
  }
  return `---\n${yaml.toString({ lineWidth: WIDTH, flowCollectionPadding: false })}---\n`;
}
