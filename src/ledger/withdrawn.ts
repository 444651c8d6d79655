import type { Changes } from './compare.ts';
import type { Ledger } from './ledger.ts';

/** So much of the letters of a text must have been published under a withdrawn address for it to be that document put back. */
const RESTORED_FROM = 0.5;

/** Whether a document was withdrawn as a whole: its last version has no paragraph. */
export function isWithdrawn(ledger: Ledger): boolean {
  return ledger.versions.at(-1)?.order.length === 0;
}

/**
 * Whether a text that stands at the address of a withdrawn document is another document: less than half of its letters stand in
 * paragraphs that were published there.
 */
export function isOtherDocument({ present }: Changes): boolean {
  const lettersOf = (paragraphs: Changes['present']): number =>
    paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return lettersOf(present.filter(({ published }) => published)) < RESTORED_FROM * lettersOf(present);
}
