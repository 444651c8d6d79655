/**
 * What a JSON text holds; undefined where it is none. Some editors put a byte order mark before what they save.
 * @param text as it was decoded
 */
export function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
