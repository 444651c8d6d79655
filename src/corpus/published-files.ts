import { existsSync, readFileSync } from 'node:fs';
import { indexOf, serialiseIndex } from '#ledger/ledger-index.ts';
import { serialise } from '#ledger/ledger.ts';
import { indexFile, ledgerFolder, type ReadLedgers } from './ledgers.ts';

/** Endings of stamps of the root that others have made: a reply of RFC 3161, a proof of OpenTimestamps. */
const STAMPS = ['tsr', 'ots'] as const;

/** What a site publishes so that others can check what was published: a file by its path below the site. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The list of all ledgers, with the stamps that lie beside it, and every ledger under each address that its document ever had.
 * @param folder the archive's folder
 */
export function publishedFiles(folder: string, { byDocument, index }: ReadLedgers): PublishedFiles {
  const list = indexFile(ledgerFolder(folder));
  const files = new Map<string, Uint8Array>([['ledger.json', Buffer.from(serialiseIndex(index ?? indexOf([])))]]);
  for (const ending of STAMPS) {
    const stamp = `${list}.${ending}`;
    if (existsSync(stamp)) files.set(`ledger.json.${ending}`, readFileSync(stamp));
  }
  for (const ledger of byDocument.values())
    for (const id of [ledger.document, ...ledger.formerly.map((former) => former.id)])
      files.set(`documents/${id}.ledger.json`, Buffer.from(serialise(ledger)));
  return files;
}
