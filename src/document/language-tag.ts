import { z } from 'zod';

/** The parts of a language tag; the first is one of the two or three letters of ISO 639. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;

/** Whether a text is a language tag in the one spelling that BCP 47 recommends: `en`, `tg-Cyrl`, `ru-RU`. */
function isLanguageTag(text: string): boolean {
  if (!LANGUAGE_TAG.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** A language tag, BCP 47, in its canonical spelling. */
export const languageTagSchema = z.string().refine(isLanguageTag);

/** The tag of a text whose language is in doubt. */
export const UNKNOWN_LANGUAGE = 'und';
