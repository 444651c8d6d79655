import matter from 'gray-matter';
import { LineCounter, parseDocument } from 'yaml';

/**
 * Parses a block of front matter. gray-matter splits it, `yaml` with its failsafe schema is the only engine:
 * every value is a text, a list or a mapping, so that no date or number is changed.
 * @param block the block with both `---` lines
 * @throws Error where the block is no YAML
 */
export function parseBlock(block: string): Record<string, unknown> {
  const engine = (source: string): object => {
    const lineCounter = new LineCounter();
    const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false });
    const [error] = document.errors;
    if (error) throw error;
    return (document.toJS({ maxAliasCount: 0 }) as object | null) ?? {};
  };
  const refuse = (): object => {
    throw new Error('Only YAML is read.');
  };
  return matter(block, { language: 'yaml', engines: { yaml: engine, json: refuse, javascript: refuse } }).data;
}
