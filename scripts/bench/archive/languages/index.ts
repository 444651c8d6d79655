import { english } from './english.ts';
import type { InventedLanguage } from './language.ts';
import { russian } from './russian.ts';
import { tajik } from './tajik.ts';

/** The languages of generated archives. */
export const languages = { en: english, ru: russian, tg: tajik } as const satisfies Readonly<
  Record<string, InventedLanguage>
>;

export type LanguageCode = keyof typeof languages;
