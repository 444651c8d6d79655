import type { DateMention } from '#document/date.ts';
import { foldBlanks } from '#document/fold.ts';
import { isYearless } from '#document/full-day.ts';
import type { AgencyReading } from './agency-name.ts';
import { agencyAt } from './agency-name.ts';
import type { DatelinePlace } from './dateline-place.ts';
import { placeAt } from './dateline-place.ts';
import { mentionOf } from '../../date/mention.ts';
import type { DateReading } from '../../date/notations.ts';
import { dateAt } from '../../date/notations.ts';
import type { Token } from '../../date/tokens.ts';
import { is, isDash, tokenise } from '../../date/tokens.ts';

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
}

interface Found {
  readonly place: DatelinePlace | null;
  readonly date: DateReading | null;
  readonly agency: AgencyReading | null;
  /** A dash with a blank before it follows. */
  readonly dashed: boolean;
}

/** A dateline is never longer than this. */
const REACH = 240;

const closes = (token: Token | undefined): boolean => is(token, '.', ',', ':', '/') || isDash(token);

/** A slash of the agency that was mistyped: `/TASS?.` */
const isSlip = (token: Token | undefined, following: Token | undefined): boolean =>
  is(token, '?') && !token?.gap && is(following, '.') && !following?.gap;

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
  const opening = is(tokens[0], '/') ? 1 : 0;
  const factbox = readFactbox(text, head, tokens);
  if (factbox) return factbox;
  const alone = agencyAlone(head, tokens);
  const place = alone || dateAt(tokens, opening, { single: true }) ? null : placeAt(head, tokens, opening);
  let next = alone?.next ?? place?.next ?? opening;
  let date: DateReading | null = null;
  let dateAtToken = 0;
  let agency: AgencyReading | null = alone;
  let closed = alone?.closes ?? false;
  while (!date || !agency) {
    let at = next;
    while (at < next + 4 && (is(tokens[at], '.', ',') || isDash(tokens[at]))) at += 1;
    const foundDate: DateReading | null = date ? null : dateAt(tokens, at, { single: true });
    const foundAgency: AgencyReading | null = agency || foundDate ? null : agencyAt(head, tokens, at);
    if (foundDate) {
      date = foundDate;
      dateAtToken = at;
      next = foundDate.next;
    } else if (foundAgency) {
      agency = foundAgency;
      next = foundAgency.next;
    } else break;
    closed = foundAgency?.closes ?? false;
  }
  closed ||= closes(tokens[next]) || is(tokens[next - 1], '.') || next >= tokens.length;
  if (!closed || !isEnough({ place, date, agency, dashed: isDash(tokens[next]) && !!tokens[next]?.gap })) return null;
  if (agency && isSlip(tokens[next], tokens[next + 1])) next += 1;
  while (next < tokens.length && closes(tokens[next])) next += 1;
  if (!agency && next >= tokens.length) return null;
  const invalid = date?.edtf === null;
  return {
    end: endOf(text, head, tokens, next),
    place: place?.place ?? null,
    agency: agency?.name ?? null,
    mention: date && date.edtf !== null ? mentionOf(date.edtf, date) : null,
    invalid: invalid ? foldBlanks(head.slice(tokens[dateAtToken]?.start, tokens[date ? date.next - 1 : 0]?.end)) : null,
  };
}

/** Whether what was found makes a dateline rather than the beginning of a sentence. */
function isEnough({ place, date, agency, dashed }: Found): boolean {
  if (place?.capitals && (date || agency?.known)) return true;
  if (place?.listed && dashed && (date ? hasYear(date) : place.capitals && agency?.bracketed)) return true;
  if (!agency) return false;
  return date ? agency.known || (agency.bracketed && dashed) : agency.known && agency.bracketed;
}

/** `/TASS/.` and `TASS, June 6.`: an item that names the agency and no place. */
function agencyAlone(head: string, tokens: readonly Token[]): AgencyReading | null {
  const found = agencyAt(head, tokens, 0);
  if (!found?.known) return null;
  if (found.bracketed) return is(tokens[0], '/') && is(tokens[found.next], '.', '-') ? found : null;
  return is(tokens[found.next], ',') && dateAt(tokens, found.next + 1, { single: true }) ? found : null;
}

const hasYear = (date: DateReading): boolean => date.edtf !== null && !isYearless(date.edtf);

/** `TASS FACTBOX.`, `ТАСС-ДОСЬЕ.` */
function readFactbox(text: string, head: string, tokens: readonly Token[]): AgencyDateline | null {
  const [agency] = tokens;
  const at = isDash(tokens[1]) ? 2 : 1;
  if (!is(agency, 'tass', 'тасс') || !is(tokens[at], 'factbox', 'досье') || !is(tokens[at + 1], '.')) return null;
  return {
    end: endOf(text, head, tokens, at + 2),
    place: null,
    agency: agency?.text ?? null,
    mention: null,
    invalid: null,
  };
}

function endOf(text: string, head: string, tokens: readonly Token[], next: number): number {
  return tokens[next]?.start ?? (head.length < text.length ? head.length : text.length);
}
