import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';

/**
 * What can be told of files without reading them: two equal answers mean that nothing was written between them.
 * @param roots files and folders; folders are gone through to the bottom, links to folders are not followed, and what is
 *   missing counts as missing
 * @returns a line for each entry with its path, its size in bytes and when it was last written. Never throws
 */
export function diskState(roots: readonly string[]): string {
  const lines: string[] = [];
  const look = (entry: string): void => {
    try {
      const stats = statSync(entry);
      if (stats.isDirectory()) readdirSync(entry, { withFileTypes: true }).sort(byName).forEach(lookBelow);
      else lines.push([entry, stats.size, stats.mtimeMs, stats.ino].join('\t'));
    } catch {
      lines.push(`${entry}\tmissing`);
    }
  };
  const lookBelow = (entry: Dirent): void => {
    const whole = path.join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink() && isFolder(whole)) lines.push(`${whole}\tlink`);
    else look(whole);
  };
  for (const root of roots) look(root);
  return lines.join('\n');
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
const isFolder = (entry: string): boolean => statSync(entry, { throwIfNoEntry: false })?.isDirectory() ?? false;
