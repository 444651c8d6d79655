import { withoutMarks } from '../words/letters.ts';
import { nameKeysOf } from '../words/name-key.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Speakers } from './speakers.ts';

/**
 * The numbers of the speakers whose names have, of each part, all forms of one alternative.
 * @param parts each with its alternatives, each of these one form or several; nobody is named by no part
 * @param joins whether other spellings count
 */
export function speakersNamed(
  parts: readonly (readonly (readonly string[])[])[],
  all: Speakers['all'],
  joins: boolean,
): number[] {
  const keysOf = joins ? nameKeysOf : (form: string): string[] => [withoutMarks(form)];
  const wanted = parts.map((alternatives) => alternatives.map((forms) => forms.map(keysOf)));
  return all.flatMap(([, name], number) => {
    const keys = new Set(tokensOf(name).flatMap(({ form }) => keysOf(form)));
    const has = (forms: readonly (readonly string[])[]): boolean =>
      forms.length > 0 && forms.every((each) => each.some((key) => keys.has(key)));
    return wanted.length > 0 && wanted.every((alternatives) => alternatives.some(has)) ? [number] : [];
  });
}
