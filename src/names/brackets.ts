import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { bare, CAPITALISED, isOfficeWord } from './name-word.ts';
import { splitPlain } from './plain-label.ts';
import { isPersonNoun, NAME_PARTICLES, SMALL_WORDS } from './words.ts';

/**
 * What a bracket behind the head of a label says.
 * - `holder`: who holds the office before it: `The Minister for Ports (Mr Odo Lind)`
 * - `office`: which office the person before it holds: `Odo Lind (Leader of the Opposition)`
 * - `seat`: for which seat, party or state the person speaks: `Ansel Slater (Lowfield) (Ind)`
 * - `time`: when the words begin: `Mr PIKE (14:40)`
 * - `remark`: how they were said, or anything else: `Odo Lind (retranslated)`
 */
export type BracketKind = 'holder' | 'office' | 'seat' | 'time' | 'remark';

/** A bracket at the end of a label. */
interface Bracket {
  /** What stands before it, blanks folded. */
  readonly before: string;
  /** What it holds, blanks folded. */
  readonly inside: string;
}

/** A label with the brackets at its end taken off. */
export interface BracketedLabel {
  /** What stands before them: an office, a name or both. */
  readonly head: string;
  /** The person named in one of them, as printed there without further brackets; null where none is. */
  readonly holder: string | null;
  /** Offices of the person named in the head. */
  readonly offices: readonly string[];
  /** Seats, parties and states of the person as printed: they tell two persons of one name apart. */
  readonly seats: readonly string[];
}

/** The longest seat has so many words: `Lower Lakes, North Vale and the Outer Isles`. */
const MOST_SEAT_WORDS = 10;
/** Given name and surname at least, where no form of address shows that a person is named; at most with a further name or two. */
const FEWEST_HOLDER_WORDS = 2;
const MOST_HOLDER_WORDS = 4;

/** `14:40`, `2.05 pm`, `1420`. */
const TIME = /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.? ?m\.?)?|\d{4})$/iu;

const CAPITAL_OR_FIGURE = /^["'“«„]?(?:\p{Lu}|\d)/u;
const LATIN_OR_CYRILLIC = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** What parts a seat from an office: `Lowfield—Deputy Leader of the House`. */
const DASHES = /[—–]/u;
/** A party, in one word, behind an office. */
const PARTY_BEHIND = /, [\p{L}.]{1,20}$/u;
/** The comma and the blank before it. */
const PARTY_SIGN = 2;

/** How a remark on the manner of speaking begins, or what it is as a whole: `Retranslated`, `Speaking French`, `Laughter`. */
const MANNER = compile(
  `^${oneOf(allWords('mannerWords', 'stageNouns', 'sentenceWords', 'sentenceOpeners', 'languageNames', 'questionLabels'))}(?:[\\s.,]|$)`,
  'iu',
);

/** Whether words tell how something is said, or to whom: `Addressing Ivan Petrov`. */
export const isManner = (words: string): boolean => MANNER.test(words);

/** `Mr Odo Lind`, `Sen. (Dr.) Zani`, `Hon Dr ODO LIND`: forms of address, and a name behind them. */
const ADDRESSED = compile(
  `^(?:\\(?${oneOf(allWords('courtesyTitles', 'honorifics', 'degrees', 'nobleTitles', 'abbreviatedTitles', 'memberNouns'))}\\.?\\)?\\s){1,4}\\p{Lu}`,
  'iu',
);

const ARTICLE = compile(`^${oneOf(capitalised(allWords('labelArticles')))}\\s`, 'iu');

const wordsOf = (text: string): string[] => text.split(/[\s,;/—–]+/u).filter((word) => word !== '');

/** Whether all words could stand in a seat, party or office: capitals, figures, and the small words between them. */
const isSetInCapitals = (text: string): boolean =>
  wordsOf(text).every(
    (word) => CAPITAL_OR_FIGURE.test(word) || word === '&' || SMALL_WORDS.has(word) || NAME_PARTICLES.has(word),
  );

/** Whether the head of a label is an office rather than a person. */
function isOffice(head: string): boolean {
  const words = head.split(' ');
  if (!words.some((word) => isPersonNoun(bare(word)))) return false;
  const { name } = splitPlain(head);
  return name === null || ARTICLE.test(head) || words.some((word) => SMALL_WORDS.has(word.toLowerCase()));
}

const namesPerson = (head: string): boolean => splitPlain(head).name !== null;

/** Whether a bracket holds a full name and nothing else. */
function isFullName(inside: string): boolean {
  const words = inside.split(' ');
  return (
    words.length >= FEWEST_HOLDER_WORDS &&
    words.length <= MOST_HOLDER_WORDS &&
    words.every((word) => (CAPITALISED.test(word) && !isOfficeWord(word)) || NAME_PARTICLES.has(word))
  );
}

const holdsOffice = (text: string): boolean => wordsOf(text).some((word) => isPersonNoun(bare(word)));

const isAddressed = ({ before, inside }: Bracket): boolean => isOffice(before) && ADDRESSED.test(inside);
const isNamedHolder = ({ before, inside }: Bracket): boolean => isOffice(before) && isFullName(headOf(inside));

/** Whether a text ends in a bracket that names who holds the office before it. */
function endsInHolder(text: string): boolean {
  const bracket = lastBracket(text);
  return bracket !== null && !isManner(bracket.inside) && (isAddressed(bracket) || isNamedHolder(bracket));
}

/** The grammar of brackets behind a label; what no row knows is a remark. */
const KINDS: readonly Rule<Bracket, BracketKind>[] = [
  { name: 'time', when: ({ inside }) => TIME.test(inside), verdict: 'time' },
  // Names of persons and places are told by capitals, which other scripts have not.
  {
    name: 'small letters',
    when: ({ inside }) => !CAPITAL_OR_FIGURE.test(inside) || !LATIN_OR_CYRILLIC.test(inside),
    verdict: 'remark',
  },
  { name: 'manner of speaking', when: ({ inside }) => isManner(inside), verdict: 'remark' },
  { name: 'form of address behind an office', when: isAddressed, verdict: 'holder' },
  { name: 'full name behind an office', when: isNamedHolder, verdict: 'holder' },
  // `The Minister for Water (Baroness Reed) (Ind)`
  {
    name: 'seat of a holder',
    when: ({ before, inside }) => endsInHolder(before) && isSetInCapitals(inside) && !holdsOffice(inside),
    verdict: 'seat',
  },
  { name: 'nobody before it', when: ({ before }) => !namesPerson(headOf(before)), verdict: 'remark' },
  { name: 'words of a sentence', when: ({ inside }) => !isSetInCapitals(inside), verdict: 'remark' },
  { name: 'office of a person', when: ({ inside }) => holdsOffice(inside), verdict: 'office' },
  { name: 'longer than a seat', when: ({ inside }) => wordsOf(inside).length > MOST_SEAT_WORDS, verdict: 'remark' },
  { name: 'seat of a person', when: () => true, verdict: 'seat' },
];

/** What a bracket at the end of a label says. */
export const bracketKind = (before: string, inside: string): BracketKind =>
  firstRule(KINDS, { before: foldBlanks(before), inside: foldBlanks(inside) })?.verdict ?? 'remark';

/** A bracket at the end, round or square. */
const CLOSES = /[)\]]$/u;

/** The bracket with which a text ends, with what stands before it; null where it ends in none. */
function lastBracket(text: string): Bracket | null {
  if (!CLOSES.test(text)) return null;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at -= 1) {
    const char = text.charAt(at);
    if (char === ')' || char === ']') depth += 1;
    if (char === '(' || char === '[') depth -= 1;
    if (depth === 0) return { before: text.slice(0, at).trimEnd(), inside: text.slice(at + 1, -1).trim() };
  }
  return null;
}

/** The brackets at the end of a text, the last first. */
function bracketsBehind(text: string): Bracket[] {
  const found: Bracket[] = [];
  for (let next = lastBracket(text); next !== null; next = lastBracket(next.before)) found.push(next);
  return found;
}

/** What stands before the brackets at the end of a text. */
const headOf = (text: string): string => bracketsBehind(text).at(-1)?.before ?? text;

/** A bracket with an office taken apart: commas are part of an office, the party behind the last is not. */
function officeAndSeats(inside: string): { readonly office: string; readonly seats: string } {
  const parts = inside.split(DASHES).map((part) => part.trim());
  const whole = parts.find(holdsOffice) ?? '';
  const party = PARTY_BEHIND.exec(whole)?.[0] ?? '';
  const office = whole.slice(0, whole.length - party.length);
  const seats = [...parts.filter((part) => part !== whole), party.slice(PARTY_SIGN)].filter((part) => part !== '');
  return { office, seats: seats.join(', ') };
}

/** Takes off the brackets at the end of a printed label that say who holds an office or where a person belongs. */
export function takeBrackets(label: string): BracketedLabel {
  let head = foldBlanks(label);
  let holder: string | null = null;
  const offices: string[] = [];
  const seats: string[] = [];
  const add = (inside: string): void => {
    seats.unshift(inside);
  };
  for (const { before, inside } of bracketsBehind(head)) {
    const kind = bracketKind(before, inside);
    if (kind === 'remark') break;
    head = before;
    if (kind === 'holder') {
      holder = headOf(inside);
      for (const own of bracketsBehind(inside)) add(own.inside);
    } else if (kind === 'office') {
      const own = officeAndSeats(inside);
      offices.unshift(own.office);
      if (own.seats !== '') add(own.seats);
    } else if (kind === 'seat') add(inside);
  }
  return { head, holder, offices, seats };
}
