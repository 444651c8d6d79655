import { charactersOf } from './printable.ts';

/** Where a line may end: after a blank, a hyphen or a slash. */
const BREAKS = /(?<=[ /-])/u;

/** Cuts a text into lines of at most so many characters, at a break where there is one. An empty text is one empty line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  const close = (): void => {
    lines.push(line.trimEnd());
    line = '';
    length = 0;
  };
  for (const part of text.split(BREAKS)) {
    let characters = charactersOf(part);
    const seen = (): number => characters.length - (characters.at(-1) === ' ' ? 1 : 0);
    if (length > 0 && length + seen() > width) close();
    while (seen() > width) {
      lines.push(characters.slice(0, width).join(''));
      characters = characters.slice(width);
    }
    line += characters.join('');
    length += characters.length;
  }
  close();
  return lines;
}

/**
 * A paragraph whose lines are all set in, no wider than the terminal.
 * @param first what stands before the first line, as wide as the others are set in
 * @param width characters of a line; `Infinity` for no limit
 */
export function setIn(text: string, first: string, width: number): string {
  const rest = ' '.repeat(first.length);
  return wrapped(text, Math.max(20, width - first.length))
    .map((line, at) => ((at === 0 ? first : rest) + line).trimEnd())
    .join('\n');
}
