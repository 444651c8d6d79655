/** Control characters that HTML does not allow, tab and line ends excepted. */
export const FORBIDDEN = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/**
 * Text that may stand in HTML: every character HTML allows is kept as it is, letter for letter;
 * a control character becomes U+FFFD, so that it is seen that something stood there.
 * Escaping is the serialiser's business.
 */
export function allowedInHtml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}
