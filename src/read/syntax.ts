import type { CaptureSyntax } from '#document/capture.ts';

/** The encoding that a page declares in its head, `<meta charset=…>` or the older `content="text/html; charset=…"`. */
const DECLARED_ENCODING = /\bcharset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/iu;

const HEAD_BYTES = 4096;

const syntaxByEnding = new Map<string, CaptureSyntax>([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** How a file is written, told by the ending of its name; plain text where the ending says nothing. */
export function syntaxOf(file: string): CaptureSyntax {
  return syntaxByEnding.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase()) ?? 'text';
}

/** What the head of a page says of its encoding; null where it says nothing. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  return DECLARED_ENCODING.exec(head)?.[1] ?? null;
}
