import type { Run } from '../engine.ts';

/** HTML is parsed in a document of its own, where nothing runs, and only its text is taken. */
const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** Takes an excerpt apart. */
export function runsOf(excerpt: string): Run[] {
  return [...bodyOf(excerpt).childNodes].map((node) => ({
    text: node.textContent ?? '',
    found: node.nodeName === 'MARK',
  }));
}

/** Puts an ellipsis where the excerpt leaves out the beginning or the end of the paragraph. */
export function withEllipses(runs: readonly Run[], content: string): Run[] {
  const whole = bodyOf(content).textContent.trim();
  const shown = runs
    .map(({ text }) => text)
    .join('')
    .trim();
  const before: Run[] = whole.startsWith(shown) ? [] : [{ text: '…\u00A0', found: false }];
  const after: Run[] = whole.endsWith(shown) ? [] : [{ text: '\u00A0…', found: false }];
  return [...before, ...runs, ...after];
}
