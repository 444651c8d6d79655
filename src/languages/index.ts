import { de } from './de.ts';
import { en } from './en/en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru/ru.ts';
import { ar } from './ar.ts';
import { ja } from './ja.ts';
import { fa } from './fa.ts';
import { tr } from './tr.ts';
import type { SourceLanguage } from './source-language.ts';
import { tg } from './tg.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** Every language whose words the reading knows. Their order decides nothing. */
export const languages: readonly SourceLanguage[] = [en, ru, tg, de, fr, es, uk, zh, ar, ja, fa, tr];
