import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as english } from 'stemmer';
import { withoutArticle, withSmallWords } from './arabic.ts';
import { alphabetOf, withoutMarks } from './letters.ts';

/** The English ending of whose something is. */
export const POSSESSIVE = /'s?$/u;
const ENGLISH = /^[a-z]+$/u;
const RUSSIAN = /^[а-я]+$/u;

/**
 * What the forms of a word share, by its letters and whatever the language of its document: words of plain Latin letters by the
 * English stemmer (Porter), words of Russian letters by the Russian one (Snowball), Arabic ones without their article, all
 * others as they are. Latin letters lose their marks.
 */
export function stemOf(form: string): string {
  const bare = withoutMarks(form.replace(POSSESSIVE, ''));
  if (ENGLISH.test(bare)) return english(bare);
  return RUSSIAN.test(bare) ? russian(bare) : withoutArticle(bare);
}

/** Whether two forms are forms of one word. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || (alphabetOf(one) === alphabetOf(other) && stemOf(one) === stemOf(other));
}

/** Whether a form of a text is one of a word that is asked for; it may be written as one with a small word before it. */
export const isFormOf = (form: string, word: string): boolean =>
  isSameWord(form, word) || withSmallWords(stemOf(word)).includes(form);
