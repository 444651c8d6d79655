import { later } from '#document/later.ts';

/** Texts each of whose characters takes one column. */
const PLAIN = /^[ -~]*$/u;

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => (PLAIN.test(text) ? text.length : later('string-width').default(text));
