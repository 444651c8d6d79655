/** A paragraph's number as printed in the margin and said in a citation: `12a` for `p12a`. */
export const paragraphNumber = (id: string): string => id.replace(/^p/u, '');
