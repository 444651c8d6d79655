/**
 * The part of a value that another names: of an object the same keys, of a list every entry.
 * For comparing a report with an expectation that names only what matters.
 */
export function like(expected: unknown, found: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(found))
    return found.map((entry: unknown, index) => (index < expected.length ? like(expected[index], entry) : entry));
  if (expected !== null && typeof expected === 'object' && found !== null && typeof found === 'object')
    return Object.fromEntries(
      Object.keys(expected).map((key) => [key, like(Reflect.get(expected, key), Reflect.get(found, key))]),
    );
  return found;
}
