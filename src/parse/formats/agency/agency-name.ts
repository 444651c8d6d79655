import { ASKING_AGENCIES, OTHER_AGENCIES } from '#languages/outlets.ts';
import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Token } from '../../date/tokens.ts';
import { CAPITAL_FIRST, is, isDash, skip } from '../../date/tokens.ts';
import { trimEnd } from '../../date/trim.ts';

/** An agency's name in a dateline. */
export interface AgencyReading {
  /** As printed, without brackets. */
  readonly name: string;
  readonly next: number;
  /** It stands between slashes, brackets or quotation marks. */
  readonly bracketed: boolean;
  /** It ends the dateline without a mark after it. */
  readonly closes: boolean;
  /** It is one of the names listed here. */
  readonly known: boolean;
}

const AGENCIES: ReadonlySet<string> = new Set([...ASKING_AGENCIES, ...OTHER_AGENCIES]);

/** A longer name is a sentence in brackets, in UTF-16 code units, brackets included. */
const LONGEST_NAME = 60;

/** Quotation marks within an agency's name. */
const NAME_MARKS = /[«»“”"„]/gu;

/** A name that is quoted as a whole. */
const QUOTED_NAME = /^[«“"„][^«»“”"„]+[»”"]$/u;

/** What an agency's name may look like: a capital or a quotation mark first, no marks of a sentence. */
const NAME_FORM = /^[\p{Lu}«“"][\p{L}\p{M}\d .'’«»“”"&,-]*$/u;

const CORRESPONDENTS = allWords('correspondentWords');
const CORRESPONDENT = oneOf([...CORRESPONDENTS, ...capitalised(CORRESPONDENTS)]);

/** A correspondent named after the agency within its brackets. */
const BYLINE = compile(`, | ${CORRESPONDENT}[. ]`, 'u');

/** A correspondent named before the agency: `Корр. ТАСС Иван Иванов`. */
const BYLINE_BEFORE = compile(`^${CORRESPONDENT}\\.? (\\S{2,20}) `, 'u');

/** Whether a text is nothing but the name of an agency; pages print it above an item too. */
export const isAgencyName = (name: string): boolean =>
  AGENCIES.has(foldBlanks(name.replace(NAME_MARKS, '')).toLowerCase());

function nameOf(printed: string): string {
  const folded = foldBlanks(printed);
  const before = BYLINE_BEFORE.exec(folded)?.[1];
  const name = trimEnd(before ?? folded.split(BYLINE, 1)[0] ?? '', '. ');
  return QUOTED_NAME.test(name) ? name.slice(1, -1) : name;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['/', '/'],
  ['(', ')'],
  ['[', ']'],
  ['\\', '\\'],
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
]);

/** The index of the token that closes a bracket, within the length of a name; null where none does. */
function closingAt(tokens: readonly Token[], at: number, closing: string): number | null {
  const start = tokens[at]?.start ?? 0;
  const index = tokens.findIndex((token, each) => each >= at + 2 && token.text === closing);
  return index >= 0 && (tokens[index]?.end ?? 0) - start <= LONGEST_NAME ? index : null;
}

/** A name, its first word with a capital, between slashes, brackets or quotation marks. */
function bracketedAt(text: string, tokens: readonly Token[], at: number): AgencyReading | null {
  const opening = tokens[at];
  const closing = CLOSING.get(opening?.text ?? '');
  const end = closing === undefined ? null : closingAt(tokens, at, closing);
  if (!opening || end === null) return null;
  const name = nameOf(text.slice(opening.end, tokens[end]?.start));
  const known = isAgencyName(name);
  // Quotation marks and square brackets hold many things; slashes and round brackets at this place an agency.
  const mayBeUnknown = is(opening, '/', '(') && NAME_FORM.test(name);
  if (!known && !mayBeUnknown) return null;
  const doubled = is(opening, '/') && is(tokens[end + 1], '/') && !tokens[end + 1]?.gap;
  return { name, next: doubled ? end + 2 : end + 1, bracketed: true, closes: true, known };
}

/** A correspondent has no more names. */
const MOST_BYLINE_WORDS = 3;

/** `, Name Surname.` after a bare agency: the index of the full stop. */
function afterByline(tokens: readonly Token[], at: number): number {
  if (!is(tokens[at], ',')) return at;
  let next = at + 1;
  while (
    next <= at + MOST_BYLINE_WORDS &&
    tokens[next]?.kind === 'word' &&
    CAPITAL_FIRST.test(tokens[next]?.text ?? '')
  )
    next += 1;
  return next > at + 1 && is(tokens[next], '.') ? next : at;
}

/** No listed name has more words and hyphens. */
const MOST_NAME_TOKENS = 6;
/** A name in capitals without a mark is longer; `TASS` in mid-text may be any word in capitals. */
const SHORTEST_UNMARKED = 4;

/** A name from one token to another. */
interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** It stands behind a slash. */
  readonly slashBefore: boolean;
}

/** `РИА Новости/Прайм.`: two agencies for one. */
function twoNames(text: string, tokens: readonly Token[], { from, to }: NameSpan): AgencyReading | null {
  const slash = tokens[to + 1];
  const second = tokens[to + 2];
  if (!is(slash, '/') || slash?.gap || second?.kind !== 'word' || second.gap) return null;
  if (!isAgencyName(second.text) || !is(tokens[to + 3], '.')) return null;
  const name = nameOf(text.slice(tokens[from]?.start, second.end));
  return { name, next: to + 3, bracketed: false, closes: false, known: true };
}

/** A listed name with the mark that follows it. */
function oneName(name: string, tokens: readonly Token[], { from, to, slashBefore }: NameSpan): AgencyReading | null {
  const following = tokens[to + 1];
  const slashed = is(following, '/');
  const capitals = from === to && name.length >= SHORTEST_UNMARKED && name === name.toUpperCase();
  const unmarked = capitals && (slashBefore || is(tokens[from - 1], ','));
  const marked = !following || slashed || is(following, '.', ',', ':') || isDash(following);
  if (!marked && !unmarked) return null;
  const next = slashed ? to + 2 : afterByline(tokens, to + 1);
  return { name: nameOf(name), next, bracketed: slashed || slashBefore, closes: slashed || unmarked, known: true };
}

/**
 * A listed name without brackets, or with only one slash: `РИА Новости.` `Asia-Plus —` `/TASS.` `TASS/`.
 * A mark follows it, unless it is the first word after a slash or stands in capitals after a comma (`, AZERTAC`).
 */
function bareAt(text: string, tokens: readonly Token[], at: number): AgencyReading | null {
  const from = skip(tokens, at, '/');
  const first = tokens[from];
  if (first?.kind !== 'word' || !CAPITAL_FIRST.test(first.text)) return null;
  let found: AgencyReading | null = null;
  for (const [more, { end }] of tokens.slice(from, from + MOST_NAME_TOKENS).entries()) {
    const to = from + more;
    const name = foldBlanks(text.slice(first.start, end));
    if (!isAgencyName(name)) continue;
    const span = { from, to, slashBefore: from > at };
    const both = twoNames(text, tokens, span);
    if (both) return both;
    found = oneName(name, tokens, span) ?? found;
  }
  return found;
}

/** The agency that is named at a token, in brackets or by a listed name; null where none is. */
export function agencyAt(text: string, tokens: readonly Token[], at: number): AgencyReading | null {
  const doubled = is(tokens[at], '/') && is(tokens[at + 1], '/') && !tokens[at + 1]?.gap;
  return bracketedAt(text, tokens, doubled ? at + 1 : at) ?? bareAt(text, tokens, at);
}
