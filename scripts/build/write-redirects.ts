import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Addresses } from '#addresses/addresses.ts';
import { movesOf } from '#addresses/moved.ts';
import { readLedgers } from '#corpus/ledgers.ts';
import { asHeld } from '#document/permanence.ts';
import { publicationOf } from '#corpus/publications.ts';

/**
 * Writes `_redirects` for hosts that read such a file: they lead from an old address to the new one by themselves, and the
 * browser then keeps the fragment even without a script. The pages at the old addresses serve everybody else.
 * @param folder the archive's folder
 * @param outDir the built site; nothing is written where no address has moved
 * @param base path under which the site stands, without a slash at its end
 * @param addressOf addresses without that path
 * @param isInArchive whether the archive has a document of this id
 */
export async function writeRedirects(
  folder: string,
  outDir: string,
  base: string,
  addressOf: Addresses,
  isInArchive: (id: string) => boolean,
): Promise<void> {
  const { byDocument } = await readLedgers(folder);
  const lines = [...byDocument.values()]
    .flatMap((ledger) => movesOf(asHeld(publicationOf(ledger), isInArchive), addressOf))
    .map(({ moved, to }) => `${base}/documents/${moved}/ ${base}${to} 301\n`);
  if (lines.length > 0) await writeFile(path.join(outDir, '_redirects'), lines.join(''));
}
