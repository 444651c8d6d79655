import { foldBlanks } from '#document/fold.ts';

/**
 * A query as it was typed or pasted, made fit to be asked, shown and handed on: letters composed (NFC), every run of blanks one
 * blank, unseen characters left out, so that nothing in it turns what is shown behind it.
 */
export const typedQuery = (text: string): string => foldBlanks(text.normalize('NFC'));
