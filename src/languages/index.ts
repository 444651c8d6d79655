import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en/en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { ja } from './ja.ts';
import { ru } from './ru/ru.ts';
import type { SourceLanguage } from './source-language.ts';
import { tg } from './tg.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** Every language whose words the reading knows. Their order decides nothing. */
export const languages: readonly SourceLanguage[] = [ar, de, en, es, fa, fr, ga, ja, ru, tg, tr, uk, zh];
