import { compare } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { salt } from './salt.ts';
import { putBack, writeLedgers } from '../../scripts/ledger/write.ts';

/** The ledger of a document with one paragraph. */
function ledgerOf(document: string, text: string): Ledger {
  const changes = compare(null, [{ text, speaker: null }], document);
  return publish(null, changes, { date: '2026-01-10', reason: 'First published', salt });
}

/** Publishes two documents of these words as the command does, after mending what another run left; a third, `new`, comes or goes with them. */
export function publishWords(folder: string, words: 'old' | 'new'): void {
  putBack(folder);
  const both = ['one', 'two'].map((name) => ledgerOf(name, `${words} words`));
  const third = [words === 'old' ? 'new' : 'old'];
  writeLedgers(folder, { ledgers: [...both, ledgerOf(words, 'A text.')], gone: third, from: new Map() });
}
