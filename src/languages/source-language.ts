import type { DateWords } from './fields/dates.ts';
import type { MailWords } from './fields/mail.ts';
import type { PageWords } from './fields/pages.ts';
import type { LanguageSigns } from './fields/signs.ts';
import type { TitleWords } from './fields/titles.ts';
import type { PeopleWords } from './fields/people.ts';
import type { PlaceWords } from './fields/places.ts';
import type { TalkWords } from './fields/talk.ts';

/** The fields of a language and what each holds. */
export interface LanguageFields
  extends LanguageSigns, PeopleWords, TalkWords, PlaceWords, DateWords, PageWords, MailWords, TitleWords {}

/**
 * What is known of a language in which sources are written; a field that is left out is empty. A word stands once in a
 * field, in lower case.
 */
export interface SourceLanguage extends Partial<LanguageFields> {
  /** BCP 47. */
  readonly code: string;
}
