import { words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const uk: SourceLanguage = {
  code: 'uk',
  dateTies: words('від'),
};
