import { contentDir } from '#corpus/content-dir.ts';
import { readSite } from '#corpus/site.ts';

/** The path under which the archive's site stands, as a browser writes it: `/`, or `/some/folder/`. @param folder the archive's folder */
export function baseOf(folder = contentDir()): string {
  const { pathname } = new URL(readSite(folder).address);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
