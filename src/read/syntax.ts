import type { CaptureSyntax } from '#document/capture.ts';

const SYNTAX_BY_ENDING: Record<string, CaptureSyntax> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** How a file is written, told by the ending of its name; plain text where the ending says nothing. */
export function syntaxOf(file: string): CaptureSyntax {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(SYNTAX_BY_ENDING, ending) ? (SYNTAX_BY_ENDING[ending] ?? 'text') : 'text';
}
