import { foldBlanks, foldHomoglyphs, UNSEEN } from '#document/fold.ts';

/** Quotation marks as texts print them; in a query they mean a phrase. */
const PRINTED_QUOTES = /[“”„«»]/gu;

/**
 * Text as the index holds it and as words are looked for, so that what is copied from a page is found: letters composed
 * (NFC), every run of blanks one blank, unseen characters left out, and in a word that mixes two alphabets the letters that only look like
 * Latin ones made Latin. Case and endings are the engine's business.
 */
export function normalise(text: string): string {
  return foldHomoglyphs(foldBlanks(text.normalize('NFC')).replace(UNSEEN, ''));
}

/** A query as the engine is asked it: as `normalise`, with plain quotation marks around a phrase. */
export function normaliseQuery(query: string): string {
  return normalise(query).replace(PRINTED_QUOTES, '"');
}
