import { foldBlanks } from '#document/fold.ts';
import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { COUNTRY_WORDS, HONORIFICS, isRussianCountry, NAME_PARTICLES, OFFICE_WORDS, SMALL_WORDS } from './words.ts';

/** Quotes, brackets and punctuation behind a word. */
const NAME_CLOSING = /["'“”»),.;:!?\]]{1,8}$/u;

/** Quotes and brackets before a word. */
const NAME_OPENING = /^["'“”«„([]+/u;

/** A full stop with no blank behind it. */
export const STOP_BEFORE_LETTER = /\.(?=\p{L})/gu;

/** Punctuation that parts an office from the name behind it. */
const ROLE_END = /[\s,;–—-]{1,12}$/u;

/** An abbreviation in capitals, as bodies have them: `ВЦИК`, `VEB`. */
const THREE_CAPITALS = /^[A-ZА-Я]{3}/u;

/** The beginning of a surname that has a capital inside: `McDonald`. */
const NAME_PREFIX = /(?:Mac|Mc|Fitz|Van|De)$/u;

/** Two words whose blank was lost: `MinisterVladimir`. */
const RUN_ON_WORDS = /(\p{Ll}{3})(\p{Lu}\p{Ll})/gu;

/** `’s` with the quotes, brackets and punctuation behind a name. */
const POSSESSIVE_END = /(?:[’']s)?["'“”«»),.\]]{0,8}$/u;

const OPENING_SIGNS = /^["'“”«»„()[\]]+/u;

/** The number of a monarch or pope: `II`, `2nd`. */
const ORDINAL = /^(?:[IVX]+|\d+(?:st|nd|rd|th))$/u;

/** A label taken apart: who, and in what office, both as printed. */
export interface OfficeAndName {
  readonly name: string | null;
  readonly role: string | null;
}

/** A word that begins like a name: a capital, after quotes or brackets; or a letter of a script without case. */
export const CAPITALISED =
  /^["'“”«„《「([]*(?:\p{Lu}|\p{Lo}|\p{Lt}|(?:al|el|ad|ar|as|at|az|an|ash|ul|d|l|o)[-’']\p{Lu})/u;

/** Initials before a surname: `V.`, `В.В.`, `J.-P.` */
export const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$/u;

/** Initials run on to a surname: `В.Путин`, `С.В.Лавров`, `V.Putin`. */
export const RUN_ON_INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}\p{Lu}[\p{L}’'-]+$/u;

const OF_WORDS = allWords('ofWords');
const TITLES_BEFORE_NAME = allWords('titlesBeforeName');

/** A word as the lists have it: lower case, brackets, quotes and closing punctuation taken off. */
export function bare(word: string): string {
  return word.toLowerCase().replace(OPENING_SIGNS, '').replace(POSSESSIVE_END, '');
}

const CYRILLIC_WORD = /^\p{Script=Cyrillic}/u;

/** Whether a word of a label belongs to offices, bodies and states rather than to a person. */
export function isOfficeWord(word: string): boolean {
  const folded = bare(word);
  return (
    OFFICE_WORDS.has(folded) || COUNTRY_WORDS.has(folded) || (CYRILLIC_WORD.test(folded) && isRussianCountry(folded))
  );
}

const isParticle = (word: string): boolean => NAME_PARTICLES.has(word) || NAME_PARTICLES.has(word.toLowerCase());

/** Blanks put back where a capture has lost them before a capital: `MinisterVladimir` → `Minister Vladimir`. */
function partWords(label: string): string {
  return label.replace(RUN_ON_WORDS, (whole, before: string, after: string) =>
    NAME_PREFIX.test(before) ? whole : `${before} ${after}`,
  );
}

/** `Khalifaof Bahrain`, `Presidentof Russia`: an `of` that has lost the blank before it; the word behind it tells that it is one. */
const RUN_ON_OF = compile(`^(\\p{Lu}[\\p{L}’'-]{2,30}?)(${oneOf(OF_WORDS)})$`, 'u');

/** Blanks put back before an `of` that stands before the name of a state. */
function partOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const [, before, of] = RUN_ON_OF.exec(word) ?? [];
    return before !== undefined && of !== undefined && COUNTRY_WORDS.has(bare(words[at + 1] ?? ''))
      ? [before, of]
      : [word];
  });
}

/** `Mr. ` before a name that an office follows. */
const HONORIFIC_BEFORE = compile(`^${oneOf(capitalised(allWords('courtesyTitles', 'degrees')))}\\.? (?=\\S+ \\S)`, 'u');

/** `(Hof)` after a name tells two of one surname apart and stays with it. */
const CONSTITUENCY = / \(\p{Lu}[\p{L} .-]{1,40}\)$/u;

/**
 * Takes the office off a printed label. The name is the run of capitalised words at the end that are no words of
 * offices or states, with its particles; or the part before a comma. Both parts keep the letters of the label.
 * @param known names of persons of the page, blanks folded; a label that ends in one of them is split there
 */
export function splitOffice(label: string, known: Iterable<string> = []): OfficeAndName {
  const printed = foldBlanks(label).replace(/[,;]$/u, '');
  const constituency = CONSTITUENCY.exec(printed);
  if (constituency?.index) {
    const { name, role } = splitOffice(printed.slice(0, constituency.index), known);
    return name === null ? { name, role: printed } : { name: name + constituency[0], role };
  }
  const squeezedLabel = squeeze(printed);
  for (const name of known) {
    const squeezed = squeeze(name);
    if (squeezed.length < 4 || !squeezedLabel.endsWith(squeezed)) continue;
    if (squeezedLabel.length === squeezed.length) return { name: foldBlanks(name), role: null };
    const at = cutPoint(printed, squeezed.length);
    if (at === 0 || /[\s.)»”"]$/u.test(printed.slice(0, at)) || /^\p{Lu}/u.test(printed.slice(at)))
      return { name: foldBlanks(name), role: tidyRole(printed.slice(0, at)) };
  }
  const comma = printed.indexOf(',');
  if (comma > 0) {
    const before = printed.slice(0, comma).trim().replace(HONORIFIC_BEFORE, '');
    const after = printed.slice(comma + 1).trim();
    const words = before.split(' ');
    if (
      words.length <= 4 &&
      words.every((word) => CAPITALISED.test(word) || isParticle(word)) &&
      !words.some(isOfficeWord)
    )
      return { name: before, role: after || null };
  }
  const words = partOf(partWords(printed).split(' '));
  const start = nameStart(words);
  // In a Russian post the last word is a noun in the genitive: `Глава города Образец` names nobody.
  if (
    words.length >= 3 &&
    start === words.length - 1 &&
    CYRILLIC_WORD.test(words.at(-1) ?? '') &&
    !RUN_ON_INITIALS.test(words.at(-1) ?? '')
  )
    return { name: null, role: printed };
  if (start === words.length) return royal(words) ?? { name: null, role: printed };
  return { name: words.slice(start).join(' '), role: tidyRole(words.slice(0, start).join(' ')) };
}

function nameStart(words: readonly string[]): number {
  if (RUN_ON_INITIALS.test(words.at(-1) ?? '')) return words.length - 1;
  let start = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (isParticle(word) && at > 0 && start < words.length && !THREE_CAPITALS.test(word)) {
      // A particle counts only between two words of the name.
      const before = words[at - 1] ?? '';
      if (CAPITALISED.test(before) && !isOfficeWord(before)) continue;
      if (!CAPITALISED.test(word)) break;
    }
    if (HONORIFICS.has(bare(word))) break;
    const capital = CAPITALISED.test(word) && !/[)»]$/u.test(word);
    if (!capital || isOfficeWord(word)) break;
    start = at;
  }
  const length = words.length - start;
  const before = bare(words[start - 1] ?? '');
  const afterOf = SMALL_WORDS.has(before) || SMALL_WORDS.has((words[start - 1] ?? '').toLowerCase());
  if (start > 0 && afterOf) return length >= 3 ? start + 1 : words.length;
  return start;
}

/**
 * `King Abdullah II of Jordan`: the name stands between the title and the realm. A regnal name keeps the realm;
 * a full one, as in `King Hamad bin Isa Al Khalifa of Bahrain`, leaves it to the title.
 */
function royal(words: readonly string[]): OfficeAndName | null {
  const [title, ...rest] = words;
  if (!title || !TITLES_BEFORE_NAME.has(bare(title)) || rest.length === 0) return null;
  const [first = ''] = rest;
  if (!CAPITALISED.test(first) || (isOfficeWord(first) && !ORDINAL.test(first))) return null;
  const of = rest.findLastIndex((word) => OF_WORDS.has(word));
  return of >= 3 && !ORDINAL.test(rest[of - 1] ?? '')
    ? { name: rest.slice(0, of).join(' '), role: [title, ...rest.slice(of)].join(' ') }
    : { name: rest.join(' '), role: title };
}

/** The text without any blank and unseen character, for comparing labels whose blanks were lost. */
export function squeeze(text: string): string {
  return foldBlanks(text).replaceAll(' ', '').toLowerCase();
}

/** The offset in `text` after which `count` characters other than blanks remain. */
function cutPoint(text: string, count: number): number {
  let left = count;
  let at = text.length;
  while (left > 0 && at > 0) {
    at -= 1;
    if (text.charAt(at) !== ' ') left -= 1;
  }
  return at;
}

function tidyRole(role: string): string | null {
  const tidy = role.replace(ROLE_END, '').trim();
  return tidy === '' ? null : tidy;
}

/** `Rahmon Emomali` → `Emomali Rahmon`: a name of a list that puts surnames first. A title before a name, `Patriarch Kirill`, stays. */
export function givenNameFirst(listed: string): string {
  const [surname = '', ...given] = listed.split(' ');
  return isOfficeWord(surname) ? listed : [...given, surname].join(' ');
}

/**
 * Names of persons that stand in a heading or caption: runs of two to four capitalised words that are no words of
 * offices or states. For recognising labels, never for naming a speaker by themselves.
 */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  let run: string[] = [];
  const close = (): void => {
    while (run.length > 0 && NAME_PARTICLES.has(run.at(-1) ?? '')) run.pop();
    if (run.length >= 2 && run.length <= 5) names.push(run.join(' '));
    run = [];
  };
  for (const word of foldBlanks(text).slice(0, 2000).split(' ')) {
    const clean = word
      .replace(NAME_OPENING, '')
      .replace(/[’']s$/u, '')
      .replace(NAME_CLOSING, '');
    const isName = CAPITALISED.test(clean) && !isOfficeWord(clean) && bare(clean).length > 1;
    const particle = run.length > 0 && NAME_PARTICLES.has(clean);
    if (isName || particle) run.push(clean);
    else close();
    if (isName && clean !== word.replace(NAME_OPENING, '')) close();
  }
  close();
  return names;
}
