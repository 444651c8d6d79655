import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a request's path means in a folder of files. */
export type Found =
  { readonly is: 'file'; readonly file: string } | { readonly is: 'folder-without-slash' } | { readonly is: 'nothing' };

/** Files that speak to the host and are no pages. */
const unserved = new Set(['/_headers', '/_redirects']);

/**
 * Finds the file for a path as a static host does: `/a/` is `a/index.html`, `/a` is the file `a` or calls for the slash.
 * @param root absolute path of the folder
 * @param path decoded path of the request, beginning with a slash; never leads out of the folder
 */
export async function findFile(root: string, path: string): Promise<Found> {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const escapes = !file.startsWith(root + sep) || path.includes('\0') || path.includes('\\');
  if (escapes || unserved.has(path)) return { is: 'nothing' };
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return { is: 'file', file };
  return found?.isDirectory() ? { is: 'folder-without-slash' } : { is: 'nothing' };
}
