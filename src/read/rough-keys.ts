/** A line that opens with a key of front matter. */
export const KEY_LINE = /^([A-Za-z][\w-]{0,40}):(?:[ \t]|\r?$)/u;

/**
 * The keys at the beginnings of a block's lines, where the block may be no valid YAML.
 * A block whose first line has no key has none.
 * @param source what stands between the `---` lines, from right behind the opening `---`
 */
export function roughKeys(source: string): string[] {
  const [, ...lines] = source.split('\n');
  if (!KEY_LINE.test(lines[0] ?? '')) return [];
  return lines.flatMap((line) => KEY_LINE.exec(line)?.[1] ?? []);
}
