import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * What can be told of files without reading them: two equal answers mean that nothing was written between them.
 * @param roots files and folders; folders are gone through to the bottom, what is missing counts as missing
 * @returns a line for each entry with its path, its size in bytes and when it was last written. Never throws
 */
export function diskState(roots: readonly string[]): string {
  const lines: string[] = [];
  const look = (entry: string): void => {
    try {
      const stats = statSync(entry);
      if (stats.isDirectory()) for (const name of readdirSync(entry).sort()) look(path.join(entry, name));
      else lines.push([entry, stats.size, stats.mtimeMs, stats.ino].join('\t'));
    } catch {
      lines.push(`${entry}\tmissing`);
    }
  };
  for (const root of roots) look(root);
  return lines.join('\n');
}
