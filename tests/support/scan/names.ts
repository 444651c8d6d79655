import { alphabetOf, inLatin } from './letters.ts';

const known = new Map<string, readonly string[]>();

/** Sounds that are written in several ways, in the order in which they are made one. */
const SOUNDS = "'= shch=sh kh=h gh=g dzh=j dj=j zh=j ph=f ck=k q=k w=v y=i ou=u ei=i ie=e"
  .split(' ')
  .map((pair) => pair.split('='));

function keyOf(form: string): string {
  let key = inLatin(form);
  for (const [written = '', sound = ''] of SOUNDS) key = key.replaceAll(written, sound);
  return key.replaceAll(/(\p{L})\1+/gu, '$1');
}

/** Endings of cases and what the nominative has in their place; the first that fits counts. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ск)(?:ого|ому|ими|ом|им|ая|ой|ую|ие|их)$/u, '$1ий'],
  [/(ов|ев|ин|ын)(?:ыми|ым|ых|ой|а|у|е|ы)$/u, '$1'],
  [/(\p{L}[еи])(?:я|ю|ем|и)$/u, '$1й'],
  [/(\p{L}{3})(?:ом|ем|ой|а|у|е|я|ю|и|ы)$/u, '$1'],
];

/** A name without the ending of a case. */
export function nominativeOf(form: string): string {
  const row = alphabetOf(form) === 'cyrillic' ? ENDINGS.find(([pattern]) => pattern.test(form)) : undefined;
  return row ? form.replace(...row) : form;
}

/** What the spellings of a name have in common: one key is enough. */
export function nameKeysOf(form: string): readonly string[] {
  const name = form.replace(/'s?$/u, '');
  const keys = known.get(form) ?? [keyOf(name), keyOf(nominativeOf(name))];
  known.set(form, keys);
  return keys;
}

export const shareKey = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));
