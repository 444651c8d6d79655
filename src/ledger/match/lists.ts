/** The numbers from 0 to `size - 1`. */
export function places(size: number): number[] {
  return Array.from({ length: size }, (_, place) => place);
}

/** Adds to the list that a key has. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
