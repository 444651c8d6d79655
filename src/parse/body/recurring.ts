/** What stands once may stand anywhere; a second time it is a habit of the page. */
export const AGAIN = 2;

/** How often each key stands. */
export function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const count = new Map<Key, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

/** The keys that stand at least so many times. */
export function recurring(keys: Iterable<string>, times: number = AGAIN): Set<string> {
  return new Set([...tally(keys)].filter(([, count]) => count >= times).map(([key]) => key));
}
