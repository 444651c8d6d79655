import { words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const uk: SourceLanguage = {
  ...noWords,
  code: 'uk',
  dateTies: words('від'),
};
