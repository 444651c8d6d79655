/*
 * The short digest of a paragraph's words, for links that carry what the sender saw (`?said=h3f9k2a#p12`).
 * Runs in the page as well as in the build: no import but the folding, nothing done when loaded.
 */
import { foldForMatching } from './fold.ts';

/** Form of a digest: the letter h and six characters of Crockford's base 32 in lower case (30 bits). */
export const DIGEST = /^h[0-9a-hjkmnp-tv-z]{6}$/u;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * FNV-1a, 64 bits (draft-eastlake-fnv), over UTF-8, as two unsigned 32-bit halves.
 * The prime is 2^40 + 435, so the product splits into a shift and a small multiplication that stay exact in a double.
 */
export function fnv1a64(text: string): { high: number; low: number } {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 435;
    high = (Math.imul(high, 435) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return { high, low };
}

/**
 * Short digest of words: equal for texts that fold alike, so that new quotation marks raise no alarm.
 * Thirty bits tell the few wordings of one paragraph apart; they are no protection against forgery.
 * @param words a paragraph's words as printed
 */
export function digestOf(words: string): string {
  const { high, low } = fnv1a64(foldForMatching(words));
  const folded = (high ^ low) >>> 0;
  let digest = 'h';
  for (let shift = 25; shift >= 0; shift -= 5) digest += ALPHABET.charAt((folded >>> shift) & 31);
  return digest;
}
