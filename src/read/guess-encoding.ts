import { detectAll } from 'jschardet';
import { compile } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';

/** Three or more Cyrillic letters in a row. */
const CYRILLIC_WORD = /[\u0400-\u04FF]{3,}/gu;
const FREQUENT_CYRILLIC = compile(`[${languages.map(({ frequentLetters = '' }) => frequentLetters).join('')}]`, 'gu');

/** A character beyond ASCII that no text in English, French, German, Spanish, Italian or Portuguese has. */
const NOT_WESTERN = /[^\p{ASCII}\u00A0¡£©ª«°º»¿ÀÁÂÃÄÇÈÉÊËÍÎÏÑÓÔÕÖÙÚÛÜßàáâãäçèéêëíîïñòóôõöùúûüÿœŒ€‘’“”„–—…•™]/u;

const CYRILLIC_ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'];
const WESTERN = 'windows-1252';
/** So many bytes show the encoding; a quarter of them at most stand before the first byte beyond ASCII. */
const SAMPLE = 32_768;
const SAMPLE_BEFORE = SAMPLE / 4;
/** In the right encoding at least this share of the bytes beyond ASCII are letters in words; the others are marks. */
const LETTER_SHARE = 0.5;
/** In the right encoding at least this share of the letters is among the frequent of the language; in a wrong one any letters come. */
const FREQUENT_SHARE = 0.45;

/**
 * Guesses the encoding of bytes that are not UTF-8. Cyrillic text is told by the frequency of its letters,
 * because the eight-bit Cyrillic encodings differ in little else; text of western letters only is windows-1252, whose
 * neighbours share these letters; anything else is left to jschardet.
 * @returns a label that `TextDecoder` knows
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  return cyrillicEncoding(sample) ?? westernEncoding(sample) ?? detected(sample) ?? WESTERN;
}

/** A part of the bytes that begins with the line of the first byte beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, bytes.subarray(0, first).lastIndexOf(10) + 1, first - SAMPLE_BEFORE);
  return bytes.subarray(start, start + SAMPLE);
}

/** The Cyrillic encoding in which the sample reads like Russian; null where it does in none. */
function cyrillicEncoding(sample: Uint8Array): string | null {
  const high = sample.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0);
  let best: { encoding: string; share: number } | null = null;
  for (const encoding of CYRILLIC_ENCODINGS) {
    const words = new TextDecoder(encoding).decode(sample).match(CYRILLIC_WORD)?.join('') ?? '';
    const frequent = words.toLowerCase().match(FREQUENT_CYRILLIC)?.length ?? 0;
    if (words.length < LETTER_SHARE * high || frequent < FREQUENT_SHARE * words.length) continue;
    const share = frequent / high;
    if (best === null || share > best.share) best = { encoding, share };
  }
  return best?.encoding ?? null;
}

function westernEncoding(sample: Uint8Array): string | null {
  return NOT_WESTERN.test(new TextDecoder(WESTERN).decode(sample)) ? null : WESTERN;
}

/** The likeliest encoding that jschardet names and `TextDecoder` knows. */
function detected(sample: Uint8Array): string | null {
  for (const { encoding } of detectAll(sample, { minimumThreshold: 0 })) {
    const label = labelOf(encoding);
    if (label !== null && !label.startsWith('utf-')) return label;
  }
  return null;
}

function labelOf(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
