import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const tr: SourceLanguage = {
  code: 'tr',
  remarkLabels: phrases('salondan | sıralardan'),
  namelessOpeners: words('bir bazı'),
  memberNouns: words('milletvekili üye'),
  membersNouns: words('milletvekilleri üyeler'),
  languageNames: words('türkçe'),
  skipLinks: phrases('ana içeriğe atla'),
};
