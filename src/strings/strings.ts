import type { Site } from '#document/site.ts';
import { UNKNOWN_LANGUAGE } from '#document/language-tag.ts';
import { en } from './en.ts';
import { displayNames } from './formats.ts';
import type { NamesIn, Translated } from './template.ts';

/** Every string of the interface in one language. `{name}` marks where a value goes. English is the pattern for the others. */
export type Strings = Translated<typeof en>;

/** Every name that stands in braces anywhere in the interface. */
export type Placeholder = NamesIn<typeof en>;

const languages: Readonly<Record<string, Strings>> = { en };

/** The interface in a language, in English where no strings exist for it. @param language BCP 47 */
export function stringsFor(language: string): Strings {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
}

/**
 * The strings of a page: the one place that decides in which language of the interface it is drawn. The page hands them
 * to its layout and its components, and all of them ask `addressesFor(strings.language)` where to lead.
 * @param site says in which language its interface speaks where nothing else is said
 * @param params those of the page’s route: `interface` names another language where the route has it
 */
export function interfaceOf(
  site: Pick<Site, 'language'>,
  { interface: other }: Readonly<Record<string, string | undefined>>,
): Strings {
  return stringsFor(other ?? site.language);
}

/** The name of a language in the language of the interface: `Russian`. The code itself where it has no name. */
export function languageName(code: string, strings: Strings): string {
  if (code.split('-')[0] === UNKNOWN_LANGUAGE) return strings.document.unknownLanguage;
  try {
    return displayNames(strings.locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
