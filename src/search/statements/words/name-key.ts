import { withSmallWords } from './arabic.ts';
import { alphabetOf, latinLetters } from './letters.ts';
import { POSSESSIVE, stemOf } from './stem.ts';

/**
 * Ways of writing one sound of a name in Latin letters, each with what stands for all of them, in the order in which they are
 * put right: English, French, German and scholarly transliteration differ in just these.
 */
const SOUNDS: readonly (readonly [written: RegExp, stands: string])[] = [
  [/'/gu, ''],
  [/shch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/dzh|dj|zh/gu, 'j'],
  [/ph/gu, 'f'],
  [/ck|q/gu, 'k'],
  [/w/gu, 'v'],
  [/y/gu, 'i'],
  [/ou/gu, 'u'],
  [/ei/gu, 'i'],
  [/ie/gu, 'e'],
  [/(\p{L})\1+/gu, '$1'],
];

/** A word in Latin letters as all spellings of one name have it. */
export const nameFold = (latin: string): string =>
  SOUNDS.reduce((folded, [written, stands]) => folded.replace(written, stands), latin);

/** Endings of the cases of Russian surnames and given names, each with what the nominative has in its place, longest first. */
const CASES: readonly (readonly [ending: RegExp, nominative: string])[] = [
  [/(?<=ск)(?:ого|ому|ими|ом|им|ая|ой|ую|ие|их)$/u, 'ий'],
  [/(?<=(?:[ое]в|[иы]н))(?:ыми|ым|ых|ой|а|у|е|ы)$/u, ''],
  [/(?<=\p{L}[еи])(?:я|ю|ем|и)$/u, 'й'],
  [/(?<=\p{L}{3})(?:ом|ем|ой|а|у|е|я|ю|и|ы)$/u, ''],
];

/** Without the ending of whose something is, and in Cyrillic that of a case, as the nominative of a name may be. */
export function nominative(form: string): string {
  const name = form.replace(POSSESSIVE, '');
  const rule = alphabetOf(form) === 'cyrillic' ? CASES.find(([ending]) => ending.test(name)) : undefined;
  return rule === undefined ? name : name.replace(rule[0], rule[1]);
}

/** What two spellings of a name share one of: the sounds of the form, and of its nominative. */
export function nameKeysOf(form: string): string[] {
  const name = form.replace(POSSESSIVE, '');
  return [...new Set([name, nominative(form)].map((each) => nameFold(latinLetters(each))))];
}

/** The entry of the dictionary in which a form stands, together with all forms of its word and most spellings of its name. */
export const entryOf = (form: string): string => nameFold(latinLetters(stemOf(form)));

/** The entries in which the forms of a word stand. */
export const entriesOf = (form: string): string[] => [...new Set([form, ...withSmallWords(stemOf(form))].map(entryOf))];

/** The longest ending, in Latin letters, that the Russian stemmer takes off the nominative of a name: `Карим`, `Рустам`. */
const LONGEST_ENDING = 3;

/** The shortest name of which another spelling is looked for. */
const SHORTEST_NAME = 3;

/** Beginnings of a name that the Russian stemmer may leave of it. Most stand in one shard of the dictionary. */
function beginningsOf(name: string): string[] {
  const shortest = Math.max(SHORTEST_NAME, name.length - LONGEST_ENDING);
  return Array.from({ length: Math.max(0, name.length - shortest) }, (_, less) =>
    name.slice(0, name.length - 1 - less),
  );
}

/**
 * The entries in which forms of a word, or other spellings of it as a name, can stand: those of its forms; that of its sounds, where
 * stemming has changed them; and that of a Cyrillic spelling, of which the Russian stemmer has taken an ending off.
 */
export function entriesFor(form: string): string[] {
  const names = nameKeysOf(form);
  const stems = names.flatMap((name) => [...beginningsOf(name), name.replace(/i$/u, 'e')]);
  return [...new Set([...entriesOf(form), ...names, ...stems])];
}
