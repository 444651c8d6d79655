/**
 * Several times as many texts as a page has different labels; of pages with more nothing need be known. A hundred thousand labels
 * of a page, all different, would take memory without an end.
 */
const MOST = 20_000;

/** A copy that holds no more than its own letters: a part cut from a text keeps the whole of it in memory. */
const copyOf = (text: string): string => `${text} `.slice(0, -1);

/**
 * The same pure function of a short text, which looks at a text once while it is met again and again, as labels are.
 * What is kept comes in two ages of `MOST` texts: the younger one holds all that was met since it began, and where it is full
 * it becomes the older one, whose other texts are forgotten. So what is met all the time is never looked at again.
 */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  let young = new Map<string, { readonly found: Found }>();
  let old = young;
  return (text) => {
    const before = young.get(text);
    if (before) return before.found;
    const copy = copyOf(text);
    const known = old.get(text) ?? { found: find(copy) };
    if (young.size >= MOST) {
      old = young;
      young = new Map();
    }
    young.set(copy, known);
    return known.found;
  };
}
