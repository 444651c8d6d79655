import { words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

/** Offices of the Irish houses, which keep their names in records in English. */
export const ga: SourceLanguage = {
  code: 'ga',
  partWords: words('comhairle taoiseach tánaiste cathaoirleach leas-chathaoirleach'),
};
