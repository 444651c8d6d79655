import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuiltSite, readBuiltSite } from '../../../../scripts/verify/built-site.ts';

/**
 * A built site of a few files, below a path as some sites are.
 * @param files content by path, with a slash in front
 */
export async function siteOf(files: Readonly<Record<string, string | Buffer>>): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'built-site-'));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return readBuiltSite(folder, 'https://record.example/base/');
}

/** A page with these elements in its head and body. */
export const pageWith = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
