import { en } from './en.ts';
import type { NamesIn, Translated } from './template.ts';

/** Every word of the interface in one language. `{name}` marks where a value goes. English is the pattern for the others. */
export type Strings = Translated<typeof en>;

/** Every name that stands in braces anywhere in the interface. */
export type Placeholder = NamesIn<typeof en>;

const languages: Readonly<Record<string, Strings>> = { en };

/** The interface in a language, in English where no strings exist for it. @param language BCP 47 */
export function stringsFor(language: string): Strings {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
}

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the interface: `Russian`. The code itself where it has no name. */
export function languageName(code: string, strings: Strings): string {
  let displayNames = names.get(strings.locale);
  if (!displayNames) {
    displayNames = new Intl.DisplayNames([strings.locale], { type: 'language' });
    names.set(strings.locale, displayNames);
  }
  try {
    return displayNames.of(code) ?? code;
  } catch {
    return code;
  }
}
