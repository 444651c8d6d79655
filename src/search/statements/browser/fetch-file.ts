import { META } from '../format/layout.ts';
import type { ReadFile } from '../ask/files.ts';

/** What hosts say of a file that is not there: some storage services refuse it. */
const NOT_FOUND: readonly number[] = [403, 404, 410];

/**
 * Reads files of an index from a site. All but `meta` have names of their content and never change.
 * @param folder address of the folder of the index, with a slash at its end
 */
export const fetchFrom =
  (folder: string): ReadFile =>
  async (path, isFresh) => {
    const known = path === META ? 'no-cache' : 'default';
    const response = await fetch(folder + path, { cache: isFresh ? 'reload' : known });
    if (NOT_FOUND.includes(response.status)) return null;
    if (!response.ok) throw new Error(`${folder}${path}: HTTP ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  };
