import { later } from '#document/later.ts';
import { once } from '#document/once.ts';

/** A character reference of HTML or Markdown, from the place at which the pattern is set. */
const REFERENCE = /&(?:#\d{1,20};?|#[xX][\dA-Fa-f]{1,20};?|[A-Za-z][\dA-Za-z]{0,31};?)/uy;

const decoder = once(() => later('rehype').rehype().data('settings', { fragment: true }).freeze());
const known = new Map<string, string>();
const MOST_KEPT = 10_000;

/** The character reference that stands at an offset of a text; null where none does. */
export function referenceAt(text: string, offset: number): string | null {
  REFERENCE.lastIndex = offset;
  return REFERENCE.exec(text)?.[0] ?? null;
}

/** What a reference stands for in HTML; the reference itself where it stands for nothing. */
export function decodeReference(reference: string): string {
  const decoded = known.get(reference) ?? decodeAnew(reference);
  if (known.size < MOST_KEPT) known.set(reference, decoded);
  return decoded;
}

function decodeAnew(reference: string): string {
  const [node] = decoder().parse(reference).children;
  return node?.type === 'text' ? node.value : reference;
}
