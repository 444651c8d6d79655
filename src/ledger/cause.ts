import type { Cause } from '#document/permanence.ts';
import { isSame, type Changes } from './compare.ts';
import type { Ledger } from './ledger.ts';

/** What makes a new version differ from the one before. @param ledger what the changes were compared with */
export function causeOf(ledger: Ledger | null, changes: Changes): Cause {
  const last = ledger?.versions.at(-1);
  if (!last) return 'first';
  if (changes.present.length === 0 && changes.capture === null) return 'withdrawn';
  if (changes.otherBytes || last.cause === 'withdrawn') return 'source';
  if (changes.renamedFrom !== null && isSame({ ...changes, renamedFrom: null })) return 'address';
  return changes.capture === null || last.capture === null ? 'unknown' : 'reading';
}
