import { META } from '../format/layout.ts';
import type { ReadFile } from '../ask/files.ts';

const NOT_FOUND = 404;

/**
 * Reads files of an index from a site. All but `meta` have names of their content and never change.
 * @param folder address of the folder of the index, with a slash at its end
 */
export const fetchFrom =
  (folder: string): ReadFile =>
  async (path, isFresh) => {
    const known = path === META ? 'no-cache' : 'default';
    const response = await fetch(folder + path, { cache: isFresh ? 'reload' : known });
    if (response.status === NOT_FOUND) return null;
    if (!response.ok) throw new Error(`${folder}${path}: HTTP ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  };
