import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A line of `_headers` that says for which paths the headers below it are. */
const RULE = /^\//gmu;

/**
 * Puts the path under which the site stands before every rule of `_headers`: hosts match their rules against whole paths.
 * @param outDir the built site
 * @param base path under which the site stands, without a slash at its end
 */
export async function writeHeaders(outDir: string, base: string): Promise<void> {
  if (base === '') return;
  const file = path.join(outDir, '_headers');
  await writeFile(file, (await readFile(file, 'utf8')).replace(RULE, `${base}/`));
}
