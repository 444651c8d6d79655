import { isOfficeWord } from './name-word.ts';

/** `Rahmon Emomali` → `Emomali Rahmon`: a name of a list that puts surnames first. A title before a name, `Patriarch Kirill`, stays. */
export function givenNameFirst(listed: string): string {
  const [surname = '', ...given] = listed.split(' ');
  return isOfficeWord(surname) ? listed : [...given, surname].join(' ');
}
