import { later } from '#document/later.ts';
import { compile } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';

/** Three or more Cyrillic letters in a row. */
const CYRILLIC_WORD = /[\u0400-\u04FF]{3,}/gu;
const FREQUENT_CYRILLIC = compile(`[${languages.map(({ frequentLetters = '' }) => frequentLetters).join('')}]`, 'gu');

/** A character beyond ASCII that no text in English, French, German, Spanish, Italian or Portuguese has. */
const NOT_WESTERN = /[^\p{ASCII}\u00A0¡£©ª«°º»¿ÀÁÂÃÄÇÈÉÊËÍÎÏÑÓÔÕÖÙÚÛÜßàáâãäçèéêëíîïñòóôõöùúûüÿœŒ€‘’“”„–—…•™]/u;

const CYRILLIC_ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'];
const WESTERN = 'windows-1252';
const LINE_FEED = 10;
/** So many bytes show the encoding; a quarter of them at most stand before the first byte beyond ASCII. */
const SAMPLE = 32_768;
const SAMPLE_BEFORE = SAMPLE / 4;
/** In the right encoding at least this share of the bytes beyond ASCII are letters in words; the others are marks. */
const LETTER_SHARE = 0.5;
/** In the right encoding at least this share of the letters is among the frequent of the language; in a wrong one any letters come. */
const FREQUENT_SHARE = 0.45;
/** How words are written in every language: small, with a capital at the beginning, or in capitals. */
const USUAL_CASE = /^(?:\p{L}\p{Ll}*|\p{Lu}+)$/u;
/** In the right encoding at least this share of the letters stands in such words; encodings of Chinese taken for Cyrillic mix capitals in. */
const USUAL_SHARE = 0.5;
/** Kana of full width. In Japanese a third of the characters are, in other texts taken for Shift-JIS hardly any. */
const KANA = /[\u3040-\u30FF]/gu;
const BEYOND_ASCII = /[^\p{ASCII}]/gu;
/** At least this share of the characters beyond ASCII are kana. */
const KANA_SHARE = 0.2;

/**
 * Guesses the encoding of bytes that are not UTF-8. Cyrillic text is told by the frequency of its letters,
 * because the eight-bit Cyrillic encodings differ in little else; text of western letters only is windows-1252, whose
 * neighbours share these letters; anything else is left to jschardet.
 * @returns a label that `TextDecoder` knows
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  return (
    shiftJis(sample) ??
    cyrillicEncoding(sample) ??
    macRoman(sample) ??
    westernEncoding(sample) ??
    detected(sample) ??
    WESTERN
  );
}

/** The first lines of the bytes that are not UTF-8: in a file of two encodings the others would show neither. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  let start = Math.max(0, bytes.subarray(0, first).lastIndexOf(LINE_FEED) + 1, first - SAMPLE_BEFORE);
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  while (start < bytes.length && length < SAMPLE) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, feed === -1 ? bytes.length : feed + 1);
    start += line.length;
    if (isUtf8(line)) continue;
    const part = line.subarray(0, SAMPLE - length);
    sample.set(part, length);
    length += part.length;
  }
  return sample.subarray(0, length);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Shift-JIS where the sample is valid in it and has kana: its bytes can be letters in Cyrillic encodings too. */
function shiftJis(sample: Uint8Array): string | null {
  try {
    // The sample may end within a character.
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(sample, { stream: true });
    const beyond = text.match(BEYOND_ASCII)?.length ?? 0;
    const kana = text.match(KANA)?.length ?? 0;
    return kana > 0 && kana >= KANA_SHARE * beyond ? 'shift_jis' : null;
  } catch {
    return null;
  }
}

/** The Cyrillic encoding in which the sample reads most like Russian; null where it does in none. */
function cyrillicEncoding(sample: Uint8Array): string | null {
  const high = sample.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0);
  let best: { encoding: string; frequent: number } | null = null;
  for (const encoding of CYRILLIC_ENCODINGS) {
    const found = new TextDecoder(encoding).decode(sample).match(CYRILLIC_WORD) ?? [];
    const words = found.join('');
    const usual = found.filter((word) => USUAL_CASE.test(word)).join('');
    if (words.length < LETTER_SHARE * high || usual.length < USUAL_SHARE * words.length) continue;
    if (countFrequent(words) < FREQUENT_SHARE * words.length) continue;
    const frequent = countFrequent(usual);
    if (best === null || frequent > best.frequent) best = { encoding, frequent };
  }
  return best?.encoding === 'koi8-r' && isUkrainian(sample) ? 'koi8-u' : (best?.encoding ?? null);
}

const countFrequent = (letters: string): number => letters.toLowerCase().match(FREQUENT_CYRILLIC)?.length ?? 0;

/** The letters that KOI8-U has where KOI8-R draws boxes; they are decoded alike everywhere else. */
const UKRAINIAN = /[\u0490\u0491\u0404\u0454\u0406\u0456\u0407\u0457\u040E\u045E]/u;

/** Whether bytes that are KOI8 have letters in their words which KOI8-U alone knows. */
function isUkrainian(sample: Uint8Array): boolean {
  const words = new TextDecoder('koi8-u').decode(sample).match(CYRILLIC_WORD) ?? [];
  return words.some((word) => UKRAINIAN.test(word));
}

const WORD = /\p{L}+/gu;
/** In the right encoding nearly all words with a letter beyond ASCII are written as usual; those of old Macintoshes, read as windows-1252, have capitals inside. */
const NEARLY_ALL = 0.9;
const TOO_FEW = 0.8;

/** The encoding of old Macintoshes where words are written as usual in it and not in windows-1252: `VŠlŒn`. */
function macRoman(sample: Uint8Array): string | null {
  const usualIn = (encoding: string): number => {
    const found = new TextDecoder(encoding).decode(sample).match(WORD) ?? [];
    const words = found.filter((word) => word.search(BEYOND_ASCII) !== -1);
    return words.length === 0 ? 1 : words.filter((word) => USUAL_CASE.test(word)).length / words.length;
  };
  return usualIn(WESTERN) < TOO_FEW && usualIn('macintosh') >= NEARLY_ALL ? 'macintosh' : null;
}

function westernEncoding(sample: Uint8Array): string | null {
  return NOT_WESTERN.test(new TextDecoder(WESTERN).decode(sample)) ? null : WESTERN;
}

/** The likeliest encoding that jschardet names and `TextDecoder` knows. */
function detected(sample: Uint8Array): string | null {
  for (const { encoding } of later('jschardet').detectAll(sample, { minimumThreshold: 0 })) {
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
