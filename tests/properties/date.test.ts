import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, isoWeekday } from '#document/calendar.ts';
import { boundsOf } from '#document/bounds.ts';
import { isEdtf } from '#document/parse-edtf.ts';
import { findDateAtEndOfTitle, readCrawlerPrefix, readStandaloneDate, readRegisterNumber } from '#parse/date/index.ts';
import { readTimeLine } from '#parse/date/time-of-day.ts';
import { readDateline } from '#parse/formats/agency/dateline.ts';
import { runs } from '../support/runs.ts';

const names = {
  full: 'January February March April May June July August September October November December'.split(' '),
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  russian: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  tajik: 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' '),
  german: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  french: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  spanish: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const days: fc.Arbitrary<Day> = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), at: fc.nat(30) })
  .map(({ year, month, at }) => ({ year, month, day: (at % daysInMonth(year, month)) + 1 }));

const times = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });

/** One of the blanks that captures have. */
const blanks = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '  ', '\u200b ');

const two = (value: number): string => String(value).padStart(2, '0');
const iso = ({ year, month, day }: Day): string => `${String(year)}-${two(month)}-${two(day)}`;
const name = (list: keyof typeof names, { month }: Day): string => names[list][month - 1] ?? '';
const ordinal = ({ day }: Day): string => {
  const last = day % 10;
  if (day > 10 && day < 14) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
};

/** Every notation that gives the whole date, written with plain blanks. */
const notations: Record<string, (date: Day) => string> = {
  'Month D, YYYY': (date) => `${name('full', date)} ${date.day}, ${date.year}`,
  'Month, D, YYYY': (date) => `${name('full', date)}, ${date.day}, ${date.year}`,
  'Mon. DD, YYYY': (date) => `${name('short', date)}. ${two(date.day)}, ${date.year}`,
  'Month Dth, YYYY': (date) => `${name('full', date)} ${date.day}${ordinal(date)}, ${date.year}`,
  'D Month YYYY': (date) => `${date.day} ${name('full', date)} ${date.year}`,
  'D Mon, YYYY': (date) => `${date.day} ${name('short', date)}, ${date.year}`,
  'D Month. YYYY': (date) => `${date.day} ${name('full', date)}. ${date.year}`,
  'DD-Mon-YYYY': (date) => `${two(date.day)}-${name('short', date)}-${date.year}`,
  'DD.MM.YYYY': (date) => `${two(date.day)}.${two(date.month)}.${date.year}`,
  'D.M.YYYY': (date) => `${date.day}.${date.month}.${date.year}`,
  'YYYY-MM-DD': iso,
  Russian: (date) => `${date.day} ${name('russian', date)} ${date.year} года`,
  'Russian, short': (date) => `${two(date.day)} ${name('russian', date)}, ${date.year}`,
  Tajik: (date) => `${date.day}-уми ${name('tajik', date)}и соли ${date.year}`.replace('майи', 'майи'),
  German: (date) => `${date.day}. ${name('german', date)} ${date.year}`,
  French: (date) => `${date.day} ${name('french', date)} ${date.year}`,
  Spanish: (date) => `${date.day} de ${name('spanish', date)} de ${date.year}`,
  Chinese: (date) => `${date.year}年${date.month}月${date.day}日`,
  'weekday before': (date) =>
    `${names.weekdays[isoWeekday(date.year, date.month, date.day) - 1] ?? ''}, ${date.day} ${name('full', date)} ${date.year}`,
};

describe.each(Object.entries(notations))('a date written as %s', (_, write) => {
  it('is read back, whatever blanks stand in it', () => {
    fc.assert(
      fc.property(days, blanks, (date, blank) => {
        expect(readStandaloneDate(write(date).replaceAll(' ', blank))).toMatchObject({
          kind: 'date',
          mention: { edtf: iso(date), time: null, ambiguous: false },
        });
      }),
      { numRuns: runs(60) },
    );
  });

  it('is read back with a time, and at the end of a title with a place', () => {
    fc.assert(
      fc.property(days, times, (date, { hour, minute }) => {
        const time = `${two(hour)}:${two(minute)}`;
        expect(readStandaloneDate(`${write(date)}, ${time}`)).toMatchObject({ mention: { edtf: iso(date), time } });
        expect(findDateAtEndOfTitle(`Remarks to the press, Moscow, ${write(date)}`)).toMatchObject({
          place: 'Moscow',
          mention: { edtf: iso(date) },
        });
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('dates in figures', () => {
  it('are read as the publisher orders them, and never wrongly where he is not known', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (date, dayFirst) => {
        const [first, second] = dayFirst ? [date.day, date.month] : [date.month, date.day];
        const line = `${two(first)}/${two(second)}/${date.year}`;
        const order = dayFirst ? 'day-first' : 'month-first';
        expect(readStandaloneDate(line, { order })).toMatchObject({ mention: { edtf: iso(date), ambiguous: false } });
        const alone = readStandaloneDate(line);
        if (alone?.kind !== 'date') throw new Error(`“${line}” was not read`);
        if (alone.mention.ambiguous) expect(alone.mention.edtf).toBe(String(date.year));
        else expect(alone.mention.edtf).toBe(iso(date));
      }),
    );
  });

  it('are read glued to the hour', () => {
    fc.assert(
      fc.property(days, times, (date, { hour, minute }) => {
        const line = `${date.day} ${name('full', date)} ${date.year}${hour}:${two(minute)}`;
        expect(readStandaloneDate(line)).toMatchObject({
          mention: { edtf: iso(date), time: `${two(hour)}:${two(minute)}` },
        });
      }),
    );
  });

  it('are read out of a register number', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 9999 }), (date, number) => {
        const printed = `${number}-${two(date.day)}-${two(date.month)}-${date.year}`;
        expect(readRegisterNumber(printed)).toMatchObject({ number: printed, mention: { edtf: iso(date) } });
        expect(readStandaloneDate(printed)).toBeNull();
      }),
    );
  });
});

const places: readonly (readonly [string, string])[] = [
  ['MOSCOW', 'Moscow'],
  ['St. PETERSBURG', 'St. Petersburg'],
  ['WASHINGTON/NEW YORK', 'Washington/New York'],
  ['PHUKET, Thailand', 'Phuket, Thailand'],
  ['САНКТ-ПЕТЕРБУРГ', 'Санкт-Петербург'],
];
const agencies: readonly (readonly [string, string])[] = [
  ['. /TASS/. ', 'TASS'],
  [' (Itar-Tass) — ', 'Itar-Tass'],
  [' (Interfax) - ', 'Interfax'],
  [', Asia-Plus — ', 'Asia-Plus'],
  ['. (NIAT Khovar) – ', 'NIAT Khovar'],
];

describe('a dateline', () => {
  it('is read back, and its end is the first word', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...places),
        fc.constantFrom(...agencies),
        fc.stringMatching(/^[A-Z][a-z]{2,8} [a-z]{2,8}$/u),
        (date, [printed, place], [mark, agency], words) => {
          const head = `${printed}, ${name('full', date)} ${date.day}${mark}`;
          const edtf = `XXXX-${two(date.month)}-${two(date.day)}`;
          expect(readDateline(head + words)).toMatchObject({ place, agency, end: head.length, mention: { edtf } });
        },
      ),
    );
  });
});

/** Text made of what dates are made of, so that readers go far into it. */
const dateLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...' . , : / - – — ( ) [ ] « » “ ” T Z № 年 月 日 X May may мая th соли г. Friday пятница p.m. EST UTC + TASS MOSCOW Moscow /TASS/ to from and'.split(
          ' ',
        ),
        ' ',
        ' ',
        '\u00a0',
        '\u200b',
        '\n',
      ),
      fc.nat(3000).map(String),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** The same behind a date, or before one. */
const aboutDate = fc
  .tuple(
    fc.constantFrom('May 5, 2012', '16:17 14.11.2022', 'September 10-12, 2018', '06-Apr-2018'),
    dateLike,
    fc.boolean(),
  )
  .map(([date, other, before]) => (before ? other.slice(0, 6) + date : date + other.slice(0, 6)));

describe('any text', () => {
  it('is read without an exception, and every date given is EDTF', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(dateLike, aboutDate, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const line = readStandaloneDate(text, { precision: 'month' });
        const title = findDateAtEndOfTitle(text);
        const dateline = readDateline(text);
        const mentions = [
          line?.kind === 'date' ? line.mention : null,
          title?.kind === 'date' ? title.mention : null,
          dateline?.mention,
          readRegisterNumber(text)?.mention,
          readCrawlerPrefix(text)?.mention,
        ].filter((mention) => mention !== null && mention !== undefined);
        for (const { edtf } of mentions) {
          found += 1;
          expect(isEdtf(edtf)).toBe(true);
        }
        if (dateline) expect(dateline.end).toBeLessThanOrEqual(text.length);
        readTimeLine(text);
        isEdtf(text);
        boundsOf(text, text);
      }),
      { numRuns: runs(3000) },
    );
    expect(found).toBeGreaterThan(10);
  });

  it('of six megabytes on one line is no date, and is answered within the time a test is given', () => {
    const long = 'MOSCOW, June 6. '.repeat(400_000);
    for (const text of [long, ` ${long}`, '1'.repeat(6e6), ','.repeat(6e6), ' '.repeat(6e6), '\u200b'.repeat(6e6)]) {
      expect(readStandaloneDate(text)).toBeNull();
      expect(readRegisterNumber(text)).toBeNull();
      expect(readTimeLine(text)).toBeNull();
      expect(readCrawlerPrefix(text)).toBeNull();
      findDateAtEndOfTitle(text);
      readDateline(text);
    }
  });
});
