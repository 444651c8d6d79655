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

/** Scripts that set no blanks between words, ISO 15924. */
const WITHOUT_BLANKS: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Whether blanks stand between the words of a language, so that its words can be counted. @param tag BCP 47 */
export function hasBlanks(tag: string): boolean {
  const { script } = new Intl.Locale(tag).maximize();
  return script === undefined || !WITHOUT_BLANKS.has(script);
}
