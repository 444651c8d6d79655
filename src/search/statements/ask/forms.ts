import { isName } from '../words/is-name.ts';
import { alphabetOf } from '../words/letters.ts';
import { entriesFor, entriesOf, nameKeysOf } from '../words/name-key.ts';
import { isFormOf } from '../words/stem.ts';
import type { Row } from './dictionary.ts';

/** A form in the whole index. */
export interface Form {
  readonly form: string;
  readonly paragraphs: number;
  readonly occurrences: number;
  readonly capitals: number;
  readonly heads: number;
  readonly rows: readonly Row[];
}

/** The forms that rows of several segments are of, in the order of code units. */
export function formsOf(rows: readonly Row[]): Form[] {
  const byForm = Map.groupBy(new Set(rows), ({ form }) => form);
  const sum = (own: readonly Row[], of: (row: Row) => number): number => own.reduce((all, row) => all + of(row), 0);
  return [...byForm]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, own]) => ({
      form,
      paragraphs: sum(own, ({ paragraphs }) => paragraphs),
      occurrences: sum(own, ({ occurrences }) => occurrences),
      capitals: sum(own, ({ capitals }) => capitals),
      heads: sum(own, ({ heads }) => heads),
      rows: own,
    }));
}

/** The shortest form that can be another spelling of a name. */
const SHORTEST_SPELLING = 3;

const DIGIT = /\p{N}/u;

const canBeSpelling = (form: string): boolean =>
  form.length >= SHORTEST_SPELLING && !DIGIT.test(form) && alphabetOf(form) !== 'other';

/** What a word of the question stands for. */
export interface Meant {
  /** Forms of the word itself. */
  readonly same: readonly Form[];
  /** Other spellings of it, as a name. */
  readonly joined: readonly Form[];
  /** Forms of it, and other spellings, that stand in the heads of documents alone or as well. */
  readonly headed: readonly Form[];
}

/** Spellings that a register says are of one name, by each of them. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** What `meta` says of them: each word with all words of the groups it stands in. */
export function spellingsIn(groups: readonly (readonly string[])[]): Spellings {
  const spellings = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) spellings.set(word, [...(spellings.get(word) ?? []), ...group]);
  }
  return spellings;
}

/** The entries of the dictionary in which what a word stands for can be. */
export function entriesOfWord(word: string, joins: boolean, spellings: Spellings): string[] {
  if (!joins) return entriesOf(word);
  return [...new Set([word, ...(spellings.get(word) ?? [])].flatMap(entriesFor))];
}

/**
 * Which forms a word of the question stands for. Spellings are joined only where all are written as names: the Russian `он`
 * is no spelling of `on`.
 * @param joins whether other spellings of a name count
 */
export function meant(word: string, forms: readonly Form[], joins: boolean, spellings: Spellings): Meant {
  const standing = forms.filter(({ paragraphs }) => paragraphs > 0);
  const same = standing.filter(({ form }) => isFormOf(form, word));
  const isOrdinary = same.length > 0 && !same.some(isName);
  const inHeads = forms.filter(({ heads }) => heads > 0);
  if (!joins) return { same, joined: [], headed: inHeads.filter(({ form }) => isFormOf(form, word)) };
  const registered = spellings.get(word) ?? [];
  const keys = new Set(nameKeysOf(word));
  const isSpelling = (form: Form): boolean =>
    !isOrdinary &&
    canBeSpelling(word) &&
    canBeSpelling(form.form) &&
    isName(form) &&
    nameKeysOf(form.form).some((key) => keys.has(key));
  const joined = standing.filter(
    (form) => !same.includes(form) && (registered.some((other) => isFormOf(form.form, other)) || isSpelling(form)),
  );
  const headed = inHeads.filter(
    ({ form }) => isFormOf(form, word) || (!isOrdinary && nameKeysOf(form).some((key) => keys.has(key))),
  );
  return { same, joined, headed };
}
