/** More texts than a page has labels; of other pages nothing need be known. */
const MOST = 5_000;

/** A copy that holds no more than its own letters: a part cut from a text keeps the whole of it in memory. */
const copyOf = (text: string): string => `${text} `.slice(0, -1);

/**
 * The same pure function of a short text, which looks at a text once while it is met again and again, as labels are.
 * What is kept is forgotten where it grows beyond `MOST` texts.
 */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    if (known.size >= MOST) known.clear();
    const copy = copyOf(text);
    const found = find(copy);
    known.set(copy, { found });
    return found;
  };
}
