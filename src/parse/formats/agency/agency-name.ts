import { ASKING_AGENCIES, OTHER_AGENCIES } from '#languages/outlets.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Token } from '../../date/tokens.ts';
import { CAPITAL_FIRST, is, isDash } from '../../date/tokens.ts';
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

const LONGEST_NAME = 60;

/** Quotation marks within an agency's name. */
const NAME_MARKS = /[«»“”"„]/gu;

/** A name that is quoted as a whole. */
const QUOTED_NAME = /^[«“"„][^«»“”"„]+[»”"]$/u;

/** What an agency's name may look like: a capital or a quotation mark first, no marks of a sentence. */
const NAME_FORM = /^[\p{Lu}«“"][\p{L}\p{M}\d .'’«»“”"&,-]*$/u;

/** A correspondent named after the agency within its brackets. */
const BYLINE = /, | (?:[Cc]orr(?:espondent)?|корр|корреспондент)[. ]/u;

/** A correspondent named before the agency: `Корр. ТАСС Иван Иванов`. */
const BYLINE_BEFORE = /^(?:[Cc]orr(?:espondent)?|[Кк]орр(?:еспондент)?)\.? (\S{2,20}) /u;

/** Whether a line is nothing but the name of an agency, as pages print it above an item. */
export const isAgencyName = (text: string): boolean => text.length <= LONGEST_NAME && isKnown(text);

const isKnown = (name: string): boolean => AGENCIES.has(foldBlanks(name.replace(NAME_MARKS, '')).toLowerCase());

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

/** A name, its first word with a capital, between slashes, brackets or quotation marks. */
function bracketedAt(text: string, tokens: readonly Token[], at: number): AgencyReading | null {
  const opening = tokens[at];
  const closing = CLOSING.get(opening?.text ?? '');
  const first = tokens[at + 1];
  if (!opening || !closing || !first) return null;
  for (let index = at + 2; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.end - opening.start > LONGEST_NAME) break;
    if (token.text !== closing) continue;
    const name = nameOf(text.slice(opening.end, token.start));
    if (!NAME_FORM.test(name) && !isKnown(name)) return null;
    const quoted = opening.text !== '/' && opening.text !== '(';
    const doubled = opening.text === '/' && is(tokens[index + 1], '/') && !tokens[index + 1]?.gap;
    if (quoted && !isKnown(name)) return null;
    return { name, next: doubled ? index + 2 : index + 1, bracketed: true, closes: true, known: isKnown(name) };
  }
  return null;
}

/** `, Name Surname.` after a bare agency: the index of the full stop. */
function afterByline(tokens: readonly Token[], at: number): number {
  if (!is(tokens[at], ',')) return at;
  let next = at + 1;
  while (next < at + 4 && tokens[next]?.kind === 'word' && CAPITAL_FIRST.test(tokens[next]?.text ?? '')) next += 1;
  return next > at + 1 && is(tokens[next], '.') ? next : at;
}

/**
 * A listed name without brackets, or with only one slash: `РИА Новости.` `Asia-Plus —` `/TASS.` `TASS/`.
 * A mark follows it, unless it is the first word after a slash or stands in capitals after a comma (`, AZERTAC`).
 */
function bareAt(text: string, tokens: readonly Token[], at: number): AgencyReading | null {
  const start = is(tokens[at], '/') ? at + 1 : at;
  const first = tokens[start];
  if (first?.kind !== 'word' || !CAPITAL_FIRST.test(first.text)) return null;
  let found: AgencyReading | null = null;
  for (let index = start; index < Math.min(tokens.length, start + 6); index += 1) {
    const last = tokens[index];
    const following = tokens[index + 1];
    const name = foldBlanks(text.slice(first.start, last?.end));
    if (!isKnown(name)) continue;
    const slashed = is(following, '/');
    const second = slashed && !following?.gap ? tokens[index + 2] : undefined;
    if (second?.kind === 'word' && !second.gap && isKnown(second.text) && is(tokens[index + 3], '.')) {
      const both = nameOf(text.slice(first.start, second.end));
      return { name: both, next: index + 3, bracketed: false, closes: false, known: true };
    }
    const capitals = index === start && name.length > 3 && name === name.toUpperCase();
    const unmarked = capitals && (start > at || is(tokens[at - 1], ','));
    if (following && !slashed && !unmarked && !is(following, '.', ',', ':') && !isDash(following)) continue;
    const next = slashed ? index + 2 : afterByline(tokens, index + 1);
    found = { name: nameOf(name), next, bracketed: slashed || start > at, closes: slashed || unmarked, known: true };
  }
  return found;
}

/** The agency that is named at a token, in brackets or by a listed name; null where none is. */
export function agencyAt(text: string, tokens: readonly Token[], at: number): AgencyReading | null {
  const doubled = is(tokens[at], '/') && is(tokens[at + 1], '/') && !tokens[at + 1]?.gap;
  return bracketedAt(text, tokens, doubled ? at + 1 : at) ?? bareAt(text, tokens, at);
}
