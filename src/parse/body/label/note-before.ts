/** A remark between dashes at the end of what stands before a colon: `Maurer – ein Schriftstück in die Höhe haltend –`. */
const BETWEEN_DASHES = /\s[–—-]\s[^–—:\n]{2,120}\s?[–—]\s{0,2}$/u;

const OPENS = /[(（]/u;
const CLOSES = /[)）]/u;

/** The bracketed remark at the end of what stands before the colon, or the one between dashes; null where there is none. */
export function noteBefore(text: string, end: number): { from: number; to: number } | null {
  const close = text.slice(0, end).trimEnd().length;
  if (!CLOSES.test(text.charAt(close - 1))) return betweenDashes(text, end);
  let depth = 0;
  for (let at = close - 1; at > 0; at -= 1) {
    const char = text.charAt(at);
    if (CLOSES.test(char)) depth += 1;
    if (OPENS.test(char)) depth -= 1;
    if (depth === 0) return { from: at, to: close };
  }
  return null;
}

function betweenDashes(text: string, end: number): { from: number; to: number } | null {
  const dashes = BETWEEN_DASHES.exec(text.slice(0, end));
  return dashes && dashes.index > 0 ? { from: dashes.index + 1, to: text.slice(0, end).trimEnd().length } : null;
}
