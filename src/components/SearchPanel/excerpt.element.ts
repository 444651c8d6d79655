import { wordsIn } from '#search/words.ts';

/** A run of an excerpt, marked where it was found. */
export interface Run {
  readonly text: string;
  readonly found: boolean;
}

/** Takes an excerpt apart. It is parsed in a document of its own, where nothing runs, and only its text is taken. */
export function runsOf(excerpt: string): Run[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', found: node.nodeName === 'MARK' }));
}

const textOf = (encoded: string): string => new DOMParser().parseFromString(encoded, 'text/html').body.textContent;

/** Puts an ellipsis where the excerpt leaves out the beginning or the end of the paragraph. */
export function withEllipses(runs: readonly Run[], content: string): Run[] {
  const whole = textOf(content).trim();
  const shown = runs
    .map(({ text }) => text)
    .join('')
    .trim();
  const before: Run[] = whole.startsWith(shown) ? [] : [{ text: '…\u00A0', found: false }];
  const after: Run[] = whole.endsWith(shown) ? [] : [{ text: '\u00A0…', found: false }];
  return [...before, ...runs, ...after];
}

/** The excerpt as nodes for the page: text, and `<mark>` with text. */
export function excerptNodes(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, found }) => {
    if (!found) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The words that were found, each once, for marking them on the document's page. */
export function foundWords(runs: readonly Run[]): string[] {
  const words = runs.filter(({ found }) => found).flatMap(({ text }) => wordsIn(text));
  return [...new Set(words)];
}
