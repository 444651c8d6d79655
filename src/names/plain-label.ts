import { foldBlanks } from '#document/fold.ts';
import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { officeWordsIn } from './name-run.ts';
import {
  bare,
  CAPITALISED,
  CYRILLIC_WORD,
  INITIALS,
  isAbbreviatedTitle,
  isOfficeWord,
  isParticle,
  RUN_ON_INITIALS,
} from './name-word.ts';
import { officeWords } from './state-names.ts';
import { withoutDegrees, withoutDegreeTails } from './degrees.ts';
import { NO_ENDINGS, type NameEndings } from './name-endings.ts';
import { COUNTRY_WORDS, isPersonNoun, SMALL_WORDS } from './words.ts';

/** Punctuation that parts an office from the name behind it. */
const ROLE_END = /[\s,;–—-]{1,12}$/u;

/** The number of a question, `1.`, is no office. */
const LETTER = /\p{L}/u;

/** An abbreviation in capitals, as bodies have them: `ВЦИК`, `VEB`. */
const THREE_CAPITALS = /^\p{Lu}{3}/u;

/** Two words whose blank was lost: `MinisterVladimir`. */
const RUN_ON_WORDS = /(?<!\p{L})(\p{L}\p{Ll}{3,30})(?=\p{Lu}\p{Ll})/gu;
/** What is joined to a surname is shorter, `FitzGerald`, `MacDonald`; an office may be too: `KingAbdullah`. */
const SHORTEST_RUN_ON = 5;

/** The number of a monarch or pope: `II`, `2nd`. */
const ORDINAL = compile(`^(?:[IVX]+|\\d+${oneOf(allWords('ordinalSuffixes'))})$`, 'u');

/** A label taken apart: who, and in what office, both as printed. */
export interface OfficeAndName {
  readonly name: string | null;
  readonly role: string | null;
}

const OF_WORDS = allWords('ofWords');
const ARTICLES = allWords('labelArticles');
const FORMS_OF_ADDRESS = allWords('courtesyTitles', 'honorifics', 'degrees', 'nobleTitles');
/** Titles behind which a name has its realm, state or seat: `Mr. LUND of Texas`, `Baroness Reed of Lakeford`. */
const TITLES_BEFORE_NAME = allWords('titlesBeforeName', 'courtesyTitles', 'nobleTitles');

/** Blanks put back where a capture has lost them before a capital: `MinisterVladimir` → `Minister Vladimir`. */
const partWords = (label: string): string =>
  label.replace(RUN_ON_WORDS, (word) => (word.length >= SHORTEST_RUN_ON || isOfficeWord(word) ? `${word} ` : word));

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

/** `Mr. `, `Prof. Dr. ` before a name that an office follows. */
const HONORIFIC_BEFORE = compile(
  `^(?:${oneOf(capitalised(allWords('courtesyTitles', 'degrees')))}(?:\\.(?:-\\p{Lu}\\p{Ll}{1,8}\\.)?)? ){1,4}(?=\\S)`,
  'u',
);

/** Before a comma, more words than given names and a surname are no name. */
const MOST_WORDS_BEFORE_COMMA = 4;
/** A Russian post of an office, a body and a noun in the genitive; of two words the last is a surname: `Президент Путин`. */
const FEWEST_POST_WORDS = 3;
/** Behind an “of” stands the state, `Serbia`, and only then the name; with fewer words there is no name. */
const FEWEST_WORDS_BEHIND_OF = 3;
/** A regnal name is a word and its number; of more words the name is a full one. */
const FEWEST_WORDS_OF_FULL_NAME = 3;

/** How a name begins or ends: the blank before it was kept, or the capital tells where it was. */
const WORD_END = /[\s.)»”"]$/u;
const CAPITAL_START = /^\p{Lu}/u;
const CLOSING_BRACKET = /[)»]$/u;

/**
 * Takes the office off a label without brackets behind it. The name is the run of capitalised words at the end that are no words
 * of offices or states, with its particles; or the part before a comma. Both parts keep the letters of the label.
 * @param known names of persons of the page; a label that ends in one of them is split there
 */
export function splitPlain(label: string, known: NameEndings = NO_ENDINGS): OfficeAndName {
  const printed = withoutDegreeTails(foldBlanks(label)).replace(/[,;]$/u, '');
  return splitAtKnown(printed, known) ?? splitAtComma(printed) ?? splitByWords(printed);
}

/** A label that ends in a name of the page, even where blanks were lost; null where it does in none. */
function splitAtKnown(printed: string, known: NameEndings): OfficeAndName | null {
  for (const { name, length } of known.of(printed)) {
    const at = cutPoint(printed, length);
    const role = printed.slice(0, at);
    if (role === '' || WORD_END.test(role) || CAPITAL_START.test(printed.slice(at)))
      return { name: foldBlanks(name), role: tidyRole(role) };
  }
  return null;
}

/** `Tatyana Remezova, reporter`: a name, a comma and an office; null where what stands before the comma is no name. */
function splitAtComma(printed: string): OfficeAndName | null {
  const comma = printed.indexOf(',');
  const before = printed.slice(0, Math.max(0, comma)).trim().replace(HONORIFIC_BEFORE, '');
  const words = before.split(' ');
  const isName =
    words.length <= MOST_WORDS_BEFORE_COMMA &&
    words.every((word) => (CAPITALISED.test(word) || isParticle(word)) && !isOfficeWord(word));
  const behind = printed.slice(comma + 1).trim();
  if (isName) return { name: before, role: behind || null };
  return comma < 0 ? null : splitBetweenOffices(before, behind);
}

/** `Commentator Ivan Petrov, moderator`: a full name between two offices; null where it stands elsewhere. */
function splitBetweenOffices(before: string, behind: string): OfficeAndName | null {
  const { name, role } = splitByWords(before);
  const isHeld = name?.includes(' ') === true && role !== null && holdsOffice(role) && holdsOffice(behind);
  return isHeld && splitByWords(behind).name === null ? { name, role: `${role}, ${behind}` } : null;
}

const holdsOffice = (text: string): boolean => text.split(' ').some((word) => isPersonNoun(bare(word)));

/** A label whose words alone tell the office from the name. */
function splitByWords(printed: string): OfficeAndName {
  const words = partOf(partWords(printed).split(' '));
  const start = surnameOfState(words) ? 0 : nameStart(words);
  if (start === words.length) return royal(words) ?? { name: null, role: printed };
  if (endsInGenitive(words, start)) return { name: null, role: printed };
  return { name: words.slice(start).join(' '), role: tidyRole(words.slice(0, start).join(' ')) };
}

/** `Anna England`: a word of no office, and then one that is a state but no phrase with it. */
function surnameOfState(words: readonly string[]): boolean {
  const [first = '', last = '', more] = words;
  if (more !== undefined || !CAPITALISED.test(first) || isOfficeWord(first) || SMALL_WORDS.has(bare(first)))
    return false;
  return COUNTRY_WORDS.has(bare(last)) && officeWords(words)[0] === false && CAPITALISED.test(last);
}

/** In a Russian post the last word is a noun in the genitive: `Глава города Образец` names nobody. */
function endsInGenitive(words: readonly string[], start: number): boolean {
  const last = words.at(-1) ?? '';
  return (
    words.length >= FEWEST_POST_WORDS &&
    start === words.length - 1 &&
    CYRILLIC_WORD.test(last) &&
    !RUN_ON_INITIALS.test(last)
  );
}

/** Whether the particle at a place stands inside a name: a word of the name before it, or before others beside it, `von der`, and another behind. */
function isInsideName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!(isParticle(word) || joinsParticles(words, at)) || THREE_CAPITALS.test(word)) return false;
  const before =
    words.findLast((other, place) => place < at && !isSmallParticle(other) && !joinsParticles(words, place)) ?? '';
  return CAPITALISED.test(before) && !isOfficeWord(before);
}

/** Whether a word in small letters stands between two particles: the `und` of `von und zu`. */
const joinsParticles = (words: readonly string[], at: number): boolean =>
  isSmallParticle(words[at - 1] ?? '') && isSmallParticle(words[at + 1] ?? '') && !CAPITALISED.test(words[at] ?? '');

/** `Al` may open a name, `al` and `von` never do. */
const isSmallParticle = (word: string): boolean => isParticle(word) && !CAPITALISED.test(word);

/** The place of the first word of the run of capitalised words at the end that are no words of offices; their number where none is. */
function runStart(words: readonly string[]): number {
  const ofOffices = officeWords(words);
  let start = words.length;
  for (const [at, word] of words.entries().toArray().toReversed()) {
    if (start < words.length && isInsideName(words, at)) continue;
    if (!CAPITALISED.test(word) || CLOSING_BRACKET.test(word) || ofOffices[at] === true) break;
    if (start < words.length && isBeforeNames(word)) break;
    start = at;
  }
  return start;
}

/** The place of the first word of the name with which a label ends; the number of words where it ends in none. */
function nameStart(words: readonly string[]): number {
  if (RUN_ON_INITIALS.test(words.at(-1) ?? '')) return words.length - 1;
  const start = runStart(words);
  const run = { words: words.slice(start), before: words[start - 1] ?? null };
  if (run.words.length === 1 && opensWithArticle(words) && !addresses(run.before ?? '')) return words.length;
  if (!SMALL_WORDS.has(bare(run.before ?? ''))) return start + officeWordsIn(run);
  if (run.words.length < FEWEST_WORDS_BEHIND_OF) return words.length;
  return start + Math.max(1, officeWordsIn(run));
}

/** `THE MINISTER FOR PUBLIC WORKS`: behind an article an office has no surname alone. */
const opensWithArticle = ([first = '']: readonly string[]): boolean => ARTICLES.has(first.toLowerCase());

/** Whether a surname alone may stand behind a word: `The Hon. Lind`. */
const addresses = (word: string): boolean => isAbbreviatedTitle(word) || FORMS_OF_ADDRESS.has(bare(word));

/** Whether a word stands before names and in none: `Dep.`, `OF`. */
const isBeforeNames = (word: string): boolean =>
  !INITIALS.test(word) &&
  (isAbbreviatedTitle(word) || (SMALL_WORDS.has(bare(word)) && word.length > 1 && !isParticle(word)));

/**
 * `King Abdullah II of Jordan`: the name stands between the title and the realm. A regnal name keeps the realm;
 * a full one, as in `King Hamad bin Isa Al Khalifa of Bahrain`, leaves it to the title.
 */
function royal(words: readonly string[]): OfficeAndName | null {
  const [title = '', ...rest] = words;
  const [first = ''] = rest;
  if (!TITLES_BEFORE_NAME.has(bare(title)) || !CAPITALISED.test(first) || isOfficeWord(first)) return null;
  const of = rest.findLastIndex((word) => OF_WORDS.has(word));
  const isFullName = of >= FEWEST_WORDS_OF_FULL_NAME && !ORDINAL.test(rest[of - 1] ?? '');
  return isFullName
    ? { name: rest.slice(0, of).join(' '), role: [title, ...rest.slice(of)].join(' ') }
    : { name: rest.join(' '), role: title };
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
  const tidy = withoutDegrees(role.replace(ROLE_END, '').trim());
  return LETTER.test(tidy) ? tidy : null;
}
