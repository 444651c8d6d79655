import { allWords } from '#languages/all-words.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { INITIALS, isOfficeWord } from '#names/name-word.ts';
import { sexOf } from '#names/form-of-address.ts';
import { splitOffice, type LabelParts } from '#names/office.ts';
import { nameParts } from '#names/same-person.ts';
import { NAME_PARTICLES } from '#names/words.ts';

/** Given name and surname. */
const FULL_NAME = 2;

/** The longest name has so many words: two given names, a patronymic, two surnames. */
const LONGEST_NAME = 5;

/** Labels that are no full name and would take longer labels apart wrongly. */
const NO_FULL_NAMES: readonly Rule<{ printed: string; words: readonly string[] }, 'no full name'>[] = [
  // `von Miller`: the rest of a name.
  {
    name: 'begins with a particle',
    when: ({ words: [first = ''] }) => NAME_PARTICLES.has(first.toLowerCase()),
    verdict: 'no full name',
  },
  // `A. Miller` stands for a name that may stand elsewhere in full.
  { name: 'begins with initials', when: ({ words: [first = ''] }) => INITIALS.test(first), verdict: 'no full name' },
  // `Ann Miller, Chair`.
  { name: 'has a comma', when: ({ printed }) => printed.includes(','), verdict: 'no full name' },
  { name: 'too many words', when: ({ words }) => words.length > LONGEST_NAME, verdict: 'no full name' },
  { name: 'has a word of an office', when: ({ words }) => words.some(isOfficeWord), verdict: 'no full name' },
  { name: 'has an office', when: ({ printed }) => splitOffice(printed).role !== null, verdict: 'no full name' },
];

const GIVEN_NAMES = allWords('givenNames');
const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word.toLowerCase());

/** The labels that are full names and nothing else, blanks folded. */
const fullNamesAmong = (labels: readonly string[]): string[] =>
  labels.map(foldBlanks).filter((printed) => !firstRule(NO_FULL_NAMES, { printed, words: printed.split(' ') }));

/**
 * Names by which a longer label can be taken apart, longest first. Words before a name that a label gives bare are its office, wherever
 * the page prints them: `Financial Monitoring Yury Stone`.
 * @param labels as printed
 * @param page names that stand outside the labels
 */
export function knownNames(labels: readonly string[], page: readonly string[]): string[] {
  const bare = new Set(fullNamesAmong(labels).filter((name) => name.includes(' ')));
  const hasOffice = (name: string): boolean =>
    name.split(' ').some((_, at, words) => at > 0 && bare.has(words.slice(at).join(' ')));
  // `Paramedic Natalya Osipova` where `Natalya Osipova` speaks too; but `Maria Anna Reed` has two given names.
  const named = [...bare].filter((name) => isGivenName(name.split(' ', 1)[0] ?? '') || !hasOffice(name));
  const names = new Set([...named, ...page.map(foldBlanks).filter((name) => !hasOffice(name))]);
  return [...names].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
}

/**
 * Makes names fuller: a surname alone becomes the one full name of the page with that surname; anything else stays as printed.
 * @param page names that stand outside the labels
 * @param labels names in labels, with what tells namesakes apart: a surname that two persons share becomes nobody's full name
 */
export function fullerNames(
  page: readonly string[],
  labels: readonly Pick<LabelParts, 'name' | 'role' | 'seats'>[] = [],
): (name: string) => string {
  const full = page.filter((name) => name.split(' ').length === FULL_NAME).map(foldBlanks);
  const bySurname = Map.groupBy(new Set(full), (name) => nameParts(name).surname);
  const shared = namesakesAmong(labels);
  return (name) => {
    const { given, surname } = nameParts(name);
    const [only, ...others] = given.length === 0 && !shared.has(surname) ? (bySurname.get(surname) ?? []) : [];
    return only !== undefined && others.length === 0 ? only : name;
  };
}

/** Surnames that labels print alone with different seats, or with the forms of address of both sexes. */
function namesakesAmong(labels: readonly Pick<LabelParts, 'name' | 'role' | 'seats'>[]): ReadonlySet<string> {
  const alone = labels
    .map((label) => ({ ...nameParts(label.name ?? ''), ...label }))
    .filter(({ given }) => given.length === 0);
  const differ = (told: readonly (string | null)[]): boolean => new Set(told.filter(Boolean)).size > 1;
  return new Set(
    Map.groupBy(alone, ({ surname }) => surname)
      .entries()
      .filter(([, all]) => differ(all.map(({ seats }) => seats.join())) || differ(all.map(({ role }) => sexOf(role))))
      .map(([surname]) => surname),
  );
}
