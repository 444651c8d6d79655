import { openPage, type Page } from '#parse/page/page.ts';
import { readCapture } from '#read/read-capture.ts';

/** A page of plain text, or of the syntax that the ending of a name says, as it stands before anything of it is read. */
export const pageOf = (lines: readonly string[], file = 'capture.txt'): Page =>
  openPage(readCapture(Buffer.from(lines.join('\n')), file));

/** What the page has made of its lines so far: the sort of each part, with its words. */
export const partsOf = ({ children }: Pick<Page, 'children'>): string[] =>
  children.map((child) => {
    if (child.type === 'metadata') return `${child.field}: ${child.value}`;
    return child.type === 'furniture' ? `${child.what}: ${child.value}` : child.type;
  });

/** A text of so many characters that ends in no mark: words of five letters. */
export const wordsOf = (length: number, begin = ''): string =>
  begin + 'words '.repeat(length).slice(0, length - begin.length - 1) + 's';

/** What a step sets aside of the lines of a page. */
export function setAside(step: (page: Page) => void, ...lines: string[]): string[] {
  const page = pageOf(lines);
  step(page);
  return partsOf(page);
}

/** So many short sentences, each on its line. */
export const filler = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Line ${String.fromCharCode(97 + at)}.`);
