import { languages } from './index.ts';
import type { LanguageFields } from './source-language.ts';

/** The fields of a language that are lists of words. */
export type WordField = {
  [Field in keyof LanguageFields]: LanguageFields[Field] extends readonly string[] ? Field : never;
}[keyof LanguageFields];

/** The words of one or more fields of all languages. For the load of a module: the set is made anew each time. */
export const allWords = (...fields: readonly WordField[]): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => fields.flatMap((field) => language[field] ?? [])));

/** Words as they stand at the beginning of a sentence. */
export const capitalised = (words: Iterable<string>): string[] =>
  [...words].map((word) => word.charAt(0).toUpperCase() + word.slice(1));
