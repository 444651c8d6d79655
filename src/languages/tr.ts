import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const tr: SourceLanguage = {
  code: 'tr',
  scripts: words('latin'),
  alphabet: 'abcçdefgğhıijklmnoöprsştuüvyzâîû',
  tellingLetters: 'ğış',
  tellingWords: words('ve bir bu da de için ile olarak çok daha ne ki gibi olan sonra kadar'),
  triplesCodes: words('tur'),
  remarkLabels: phrases('salondan | sıralardan'),
  namelessOpeners: words('bir bazı'),
  memberNouns: words('milletvekili üye'),
  membersNouns: words('milletvekilleri üyeler'),
  languageNames: words('türkçe'),
  skipLinks: phrases('ana içeriğe atla'),
};
