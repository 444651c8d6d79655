/** Control characters that HTML does not allow, tab and line ends excepted. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** Characters that turn the order in which the text around them is shown: embeddings, overrides, isolates and their ends. */
export const DIRECTION_CONTROL = /([\u202A-\u202E\u2066-\u2069])/u;

/** Those that show letters in another order than the one the script has of itself. */
export const OVERRIDE = /([\u202D\u202E])/u;

/**
 * Text that may stand in HTML: every character HTML allows is kept as it is, letter for letter;
 * a control character becomes U+FFFD, so that it is seen that something stood there.
 * Escaping is the serialiser's business.
 */
export function allowedInHtml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

/**
 * Text for places that hold no elements, such as a page's title, an attribute, an option or the label of a drawing:
 * as `allowedInHtml`, without the controls of direction, which nothing could keep within bounds there.
 */
export function plainText(text: string): string {
  return allowedInHtml(text)
    .split(DIRECTION_CONTROL)
    .filter((_part, index) => index % 2 === 0)
    .join('');
}
