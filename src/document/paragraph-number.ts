/** `p`, a number without leading zeros, and letters where the paragraph came between two published ones. */
export const PARAGRAPH_ID = /^p(?:0|[1-9]\d*)(?:[a-z]+)?$/u;

/** A paragraph's number as printed in the margin and said in a citation: `12a` for `p12a`. */
export const paragraphNumber = (id: string): string => id.replace(/^p/u, '');
