import type { DateMention } from '#document/date.ts';
import { foldBlanks } from '#document/fold.ts';
import { isYearless } from '#document/full-day.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import type { AgencyReading } from './agency-name.ts';
import { agencyAt } from './agency-name.ts';
import type { DatelinePlace } from './dateline-place.ts';
import { placeAt } from './dateline-place.ts';
import { mentionOf } from '../../date/mention.ts';
import type { DateReading } from '../../date/notations.ts';
import { dateAt } from '../../date/notations.ts';
import type { Token } from '../../date/tokens.ts';
import { is, isDash, skip, tokenise } from '../../date/tokens.ts';

/** What an agency prints before the first words of an item. */
export interface AgencyDateline {
  /** Offset of the first word of the item, behind the dateline's marks and blanks. */
  readonly end: number;
  /** In ordinary letters: `Moscow`, `St. Petersburg`, `Washington/New York`, `Phuket, Thailand`; null where none is printed. */
  readonly place: string | null;
  /** As printed, without brackets: `Itar-Tass`, `ТАСС`, `NIAT «Khovar»`; null where none is printed. */
  readonly agency: string | null;
  /** Null where no date is printed, or one that the calendar does not have. */
  readonly mention: DateMention | null;
  /** The date as printed where the calendar does not have it. */
  readonly invalid: string | null;
  /** Name of the rule that makes it a dateline. */
  readonly rule: string;
}

/** The parts of a dateline as far as they were found. */
interface DatelineParts {
  readonly place: DatelinePlace | null;
  readonly date: DateReading | null;
  /** The date as printed. */
  readonly dateText: string;
  readonly agency: AgencyReading | null;
  /** Index of the token behind them. */
  readonly next: number;
  /** The last of them ends the dateline without a mark after it. */
  readonly closed: boolean;
}

/** What decides whether the parts are a dateline. */
interface PartsInView extends DatelineParts {
  /** A dash with a blank before it follows. */
  readonly dashed: boolean;
}

/** A dateline is never longer than this, in UTF-16 code units: place, country, agency and correspondent. */
const REACH = 240;

const closes = (token: Token | undefined): boolean => is(token, '.', ',', ':', '/') || isDash(token);

/** A slash of the agency that was mistyped: `/TASS?.` */
const isSlip = (token: Token | undefined, following: Token | undefined): boolean =>
  is(token, '?') && !token?.gap && is(following, '.') && !following?.gap;

/** What makes a dateline of what was found, rather than the beginning of a sentence. */
const DATELINES: readonly Rule<PartsInView, 'dateline'>[] = [
  // `MOSCOW, June 6.`: nothing but a dateline begins in capitals and goes on with a day.
  {
    name: 'place in capitals and date',
    when: ({ place, date }) => isCapitals(place) && date !== null,
    verdict: 'dateline',
  },
  // `VARZOB. Khovar.`: no sentence sets its first word in capitals and an agency behind it.
  {
    name: 'place in capitals and known agency',
    when: ({ place, agency }) => isCapitals(place) && agency?.known === true,
    verdict: 'dateline',
  },
  // `Geneva, 5 May 2020 –`; without its year the day may be that of what is told.
  {
    name: 'listed place, date with its year and dash',
    when: ({ place, date, dashed }) => isListed(place) && date !== null && hasYear(date) && dashed,
    verdict: 'dateline',
  },
  // `TASHKENT (UzDaily.com) --`: an agency that is not listed is told by its brackets and the dash.
  {
    name: 'listed place in capitals, agency in brackets and dash',
    when: ({ place, date, agency, dashed }) =>
      isListed(place) && isCapitals(place) && date === null && agency?.bracketed === true && dashed,
    verdict: 'dateline',
  },
  // `Душанбе. 29 января. «Азия-Плюс» -`
  {
    name: 'date and known agency',
    when: ({ date, agency }) => date !== null && agency?.known === true,
    verdict: 'dateline',
  },
  // `Jan. 31, 2013 (…) –`
  {
    name: 'date, agency in brackets and dash',
    when: ({ date, agency, dashed }) => date !== null && agency?.bracketed === true && dashed,
    verdict: 'dateline',
  },
  // `/TASS/.`
  {
    name: 'known agency in brackets',
    when: ({ date, agency }) => date === null && agency?.known === true && agency.bracketed,
    verdict: 'dateline',
  },
];

const isCapitals = (place: DatelinePlace | null): boolean => place?.capitals === true;
const isListed = (place: DatelinePlace | null): boolean => place?.listed === true;
const hasYear = (date: DateReading): boolean => date.edtf !== null && !isYearless(date.edtf);

/** So many marks at most stand between the parts: `Washington, DC–(ENEWSPF)–`, `KAZAN.,`. */
const MOST_MARKS = 4;

/** The parts with the date or the agency that stands next; null where neither does. */
function withNext(head: string, tokens: readonly Token[], parts: DatelineParts): DatelineParts | null {
  let at = parts.next;
  while (at < parts.next + MOST_MARKS && (is(tokens[at], '.', ',') || isDash(tokens[at]))) at += 1;
  const date = parts.date ? null : dateAt(tokens, at, { single: true });
  if (date) {
    const dateText = foldBlanks(head.slice(tokens[at]?.start, tokens[date.next - 1]?.end));
    return { ...parts, date, dateText, next: date.next, closed: false };
  }
  const agency = parts.agency ? null : agencyAt(head, tokens, at);
  return agency && { ...parts, agency, next: agency.next, closed: agency.closes };
}

/** Place, date and agency at the beginning of an item, each where it stands; the agency alone, or the place, comes first. */
function findParts(head: string, tokens: readonly Token[]): DatelineParts {
  const opening = skip(tokens, 0, '/');
  const agency = agencyAlone(head, tokens);
  const place = agency || dateAt(tokens, opening, { single: true }) ? null : placeAt(head, tokens, opening);
  const next = agency?.next ?? place?.next ?? opening;
  let parts: DatelineParts = { place, date: null, dateText: '', agency, next, closed: agency?.closes ?? false };
  for (let more = withNext(head, tokens, parts); more; more = withNext(head, tokens, parts)) parts = more;
  return parts;
}

/** The index of the first word behind the marks that close a dateline. */
function afterMarks(tokens: readonly Token[], { agency, next: end }: DatelineParts): number {
  let next = agency && isSlip(tokens[end], tokens[end + 1]) ? end + 1 : end;
  while (closes(tokens[next])) next += 1;
  return next;
}

/**
 * The dateline at the beginning of an agency item: place in capitals and date, with or without the agency
 * (`MOSCOW, June 6. /TASS/.` · `DUSHANBE. Aug 29 (Interfax) -` · `BAKU, Azerbaijan, March 1.`), place in ordinary letters with date and agency
 * (`Душанбе. 29 января. «Азия-Плюс» -`), listed place, date with its year and a dash (`Geneva, 5 May 2020 –`), date and agency (`Jan. 31, 2013 (TSR) –`), place and a known agency (`DUSHANBE (NIAT Khovar) –`).
 * Null for prose, also where it begins with capitals or a date.
 * @param text the first paragraph of the item; only its beginning is looked at
 */
export function readDateline(text: string): AgencyDateline | null {
  const head = text.slice(0, REACH);
  const tokens = tokenise(head);
  const factbox = readFactbox(head, tokens);
  if (factbox) return factbox;
  const parts = findParts(head, tokens);
  const { place, date, agency, next: end } = parts;
  const rule = isClosed(tokens, parts) ? firstRule(DATELINES, { ...parts, dashed: dashedAt(tokens[end]) }) : null;
  const next = afterMarks(tokens, parts);
  // Place and day alone on a line are a date line, not a dateline: no item follows.
  if (!rule || (!agency && next >= tokens.length)) return null;
  return {
    end: endOf(head, tokens, next),
    place: place?.place ?? null,
    agency: agency?.name ?? null,
    mention: mentionIn(date),
    invalid: date?.edtf === null ? parts.dateText : null,
    rule: rule.name,
  };
}

/** Whether a mark or the end of the line closes the last part. */
const isClosed = (tokens: readonly Token[], { closed, next }: DatelineParts): boolean =>
  closed || closes(tokens[next]) || is(tokens[next - 1], '.') || next >= tokens.length;

const dashedAt = (token: Token | undefined): boolean => isDash(token) && token.gap;

function mentionIn(date: DateReading | null): DateMention | null {
  const edtf = date?.edtf ?? null;
  return date && edtf !== null ? mentionOf(edtf, date) : null;
}

/** `/TASS/.` and `TASS, June 6.`: an item that names the agency and no place. */
function agencyAlone(head: string, tokens: readonly Token[]): AgencyReading | null {
  const found = agencyAt(head, tokens, 0);
  if (!found?.known) return null;
  if (found.bracketed) return is(tokens[0], '/') && is(tokens[found.next], '.', '-') ? found : null;
  return is(tokens[found.next], ',') && dateAt(tokens, found.next + 1, { single: true }) ? found : null;
}

/** `TASS FACTBOX.`, `ТАСС-ДОСЬЕ.` */
function readFactbox(head: string, tokens: readonly Token[]): AgencyDateline | null {
  const [agency] = tokens;
  const at = isDash(tokens[1]) ? 2 : 1;
  if (!agency || !is(agency, 'tass', 'тасс') || !is(tokens[at], 'factbox', 'досье') || !is(tokens[at + 1], '.'))
    return null;
  const end = endOf(head, tokens, at + 2);
  return { end, place: null, agency: agency.text, mention: null, invalid: null, rule: 'factbox' };
}

function endOf(head: string, tokens: readonly Token[], next: number): number {
  return tokens[next]?.start ?? head.length;
}
