import type { Ledger, Version } from './ledger.ts';

/** The addresses that a document had and has no longer, in the order in which it left them; of one that it left twice the last time. */
export function formerAddresses(versions: readonly Pick<Version, 'number' | 'address'>[]): Ledger['formerly'] {
  const left = new Map<string, number>();
  let address: string | undefined;
  for (const version of versions) {
    if (address !== undefined && address !== version.address) {
      left.delete(address);
      left.set(address, version.number);
    }
    ({ address } = version);
  }
  return [...left].filter(([id]) => id !== address).map(([id, until]) => ({ id, until }));
}
