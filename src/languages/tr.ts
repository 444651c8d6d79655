import { phrases, rows, words } from './lists.ts';
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
  monthNames: rows(`
    ocak | şubat subat | mart | nisan | mayıs mayis | haziran | temmuz | ağustos agustos | eylül eylul | ekim | kasım kasim |
    aralık aralik`),
  weekdayNames: rows('pazartesi | salı sali | çarşamba carsamba | perşembe persembe | cuma | cumartesi | pazar'),
  timeLeads: words('saat'),
  publishedHeadings: phrases('yayın tarihi | yayınlanma tarihi | yayımlanma tarihi | eklenme tarihi'),
  updatedLeads: phrases('güncelleme | güncelleme tarihi | son güncelleme | güncellenme tarihi'),
  dateHeadings: words('tarih'),
  languageNames: words('türkçe'),
  skipLinks: phrases('ana içeriğe atla'),
};
