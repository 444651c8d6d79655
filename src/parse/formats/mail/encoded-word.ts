/** A word in other letters than ASCII, as RFC 2047 writes it: `=?utf-8?B?0JzQvtGB0YI=?=`. */
const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,200})\?=(?: (?==\?))?/giu;
const QUOTED_BYTE = /=([\dA-F]{2})/giu;

function bytesOf(coding: string, text: string): Uint8Array {
  if (coding.toUpperCase() === 'B') return Buffer.from(text, 'base64');
  const bytes = text
    .replaceAll('_', ' ')
    .replace(QUOTED_BYTE, (_, figures: string) => String.fromCharCode(Number.parseInt(figures, 16)));
  return Buffer.from(bytes, 'latin1');
}

/** A text with its encoded words as letters; one whose encoding is not known stays as it is. */
export function decodeWords(text: string): string {
  return text.replace(ENCODED_WORD, (whole, encoding: string, coding: string, word: string) => {
    try {
      return new TextDecoder(encoding).decode(bytesOf(coding, word));
    } catch {
      return whole;
    }
  });
}
