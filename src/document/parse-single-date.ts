import { isQualified, isSeason, seasons, type EdtfDate, type Qualifier } from './edtf.ts';
import { fault, type EdtfFault } from './edtf-fault.ts';
import { spanOfDate } from './edtf-span.ts';

/** One date: year, month or season, and day, each with a qualifier before or behind it. */
const DATE =
  /^(?<beforeYear>[~?%]?)(?<year>\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?<behindYear>[~?%]?)(?:-(?<beforeMonth>[~?%]?)(?<month>\d{2}|XX)(?<behindMonth>[~?%]?)(?:-(?<beforeDay>[~?%]?)(?<day>\d{2}|XX)(?<behindDay>[~?%]?))?)?$/u;

/** Seasons are written 21 to 24; up to 41 follow the seasons of a hemisphere, quarters and other parts of a year. */
const FIRST_SEASON = 21;
const LAST_SEASON = 24;
const LAST_GROUPING = 41;

/** What two qualifiers say together: `?` and `~` are `%`. */
function both(...written: readonly (string | undefined)[]): Qualifier | null {
  const [first, ...others] = written.filter((each): each is Qualifier => each !== undefined && each !== '');
  if (first === undefined) return null;
  return others.every((other) => other === first) ? first : '%';
}

/** A qualifier before a component is said of this alone, one behind it also of all components to the left. */
function qualifiersOf(groups: Readonly<Record<string, string | undefined>>): EdtfDate['qualifiers'] {
  const { beforeYear, behindYear, beforeMonth, behindMonth, beforeDay, behindDay } = groups;
  return {
    year: both(beforeYear, behindYear, behindMonth, behindDay),
    month: both(beforeMonth, behindMonth, behindDay),
    day: both(beforeDay, behindDay),
  };
}

const numberOf = (digits: string | undefined): number | 'masked' | null => {
  if (digits === undefined) return null;
  return digits === 'XX' ? 'masked' : Number(digits);
};

const isMasked = ({ year, month, day }: EdtfDate): boolean =>
  year === null || year.first !== year.last || month === 'masked' || day === 'masked';

/** Why what is written like a date is none; the first that holds is told. */
const faultsOfDates: readonly { name: EdtfFault['name']; when: (date: EdtfDate) => boolean }[] = [
  // “About some month” says no more than “some month”.
  { name: 'qualifier-of-grouping', when: (date) => isQualified(date) && (isSeason(date.month) || isMasked(date)) },
  { name: 'season', when: (date) => isSeason(date.month) && (date.day !== null || isMasked(date)) },
  // Such days lie all over the year, so that no first and last of them would tell where.
  { name: 'day-without-month', when: ({ month, day }) => month === 'masked' && typeof day === 'number' },
  { name: 'grouping', when: ({ month }) => typeof month === 'number' && month > LAST_SEASON && month <= LAST_GROUPING },
  { name: 'month', when: ({ month }) => typeof month === 'number' && (month < 1 || month > 12) },
  { name: 'day', when: (date) => spanOfDate(date) === null },
];

/** Reads a single date. @returns its value, or why it is none */
export function parseSingleDate(text: string): EdtfDate | EdtfFault {
  const groups = DATE.exec(text)?.groups;
  if (groups?.year === undefined) return fault('form', text);
  const month = numberOf(groups.month);
  const date: EdtfDate = {
    kind: 'date',
    year:
      groups.year === 'XXXX'
        ? null
        : { first: Number(groups.year.replaceAll('X', '0')), last: Number(groups.year.replaceAll('X', '9')) },
    month: (typeof month === 'number' ? seasons[month - FIRST_SEASON] : undefined) ?? month,
    day: numberOf(groups.day),
    qualifiers: qualifiersOf(groups),
  };
  const found = faultsOfDates.find(({ when }) => when(date));
  return found ? fault(found.name, text) : date;
}
