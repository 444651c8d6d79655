import type { ExcerptPart } from '../engine.ts';

/** HTML is parsed in a document of its own, where nothing runs, and only its text is taken. */
const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** Takes an excerpt apart. */
export function excerptFrom(excerpt: string): ExcerptPart[] {
  return [...bodyOf(excerpt).childNodes].map((node) => ({
    text: node.textContent ?? '',
    found: node.nodeName === 'MARK',
  }));
}

/** Puts an ellipsis where the excerpt leaves out the beginning or the end of the paragraph. */
export function withEllipses(parts: readonly ExcerptPart[], content: string): ExcerptPart[] {
  const whole = bodyOf(content).textContent.trim();
  const shown = parts
    .map(({ text }) => text)
    .join('')
    .trim();
  const before: ExcerptPart[] = whole.startsWith(shown) ? [] : [{ text: '…\u00A0', found: false }];
  const after: ExcerptPart[] = whole.endsWith(shown) ? [] : [{ text: '\u00A0…', found: false }];
  return [...before, ...parts, ...after];
}
