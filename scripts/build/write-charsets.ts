import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { addressesFor } from '#addresses/addresses.ts';
import type { Document } from '#document/document.ts';

/** What is needed of a document to say in which encoding its original is. */
type Encoded = Pick<Document, 'id' | 'provenance' | 'permanence'>;

/**
 * Rules of `_headers` for the originals of a document, under its earlier ids too: the encoding by which the bytes were read.
 * Hosts say UTF-8 of every text, and whoever looked at other bytes in a browser would see wrong letters.
 * @param base path under which the site stands, without a slash at its end
 * @returns nothing for UTF-8
 */
export function charsetRules({ id, provenance, permanence }: Encoded, base: string): string {
  const { encoding, original } = provenance;
  if (encoding === 'utf-8') return '';
  const addressOf = addressesFor('');
  return [id, ...permanence.formerly]
    .map((each) => `\n${base}${addressOf.original(each, original)}\n  Content-Type: text/plain; charset=${encoding}\n`)
    .join('');
}

/** Adds rules to the `_headers` of a built site. @param outDir the built site */
export async function writeCharsets(outDir: string, rules: readonly string[]): Promise<void> {
  await appendFile(path.join(outDir, '_headers'), rules.join(''));
}
