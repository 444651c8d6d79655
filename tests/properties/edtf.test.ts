import readWithPackage from 'edtf';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { boundsOf } from '#document/bounds.ts';
import { parseEdtf } from '#document/parse-edtf.ts';
import { runs } from '../support/runs.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const qualifier = fc.constantFrom('', '', '', '', '?', '~', '%');
const qualified = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(qualifier, part, qualifier).map((parts) => parts.join(''));

const year = fc.oneof(
  fc.integer({ min: 1, max: 2100 }).map((value) => String(value).padStart(4, '0')),
  fc.constantFrom('199X', '20XX', '1XXX', 'XXXX'),
);
const month = fc.oneof(
  fc.integer({ min: 0, max: 13 }).map(two),
  fc.integer({ min: 21, max: 42 }).map(two),
  fc.constant('XX'),
);
const day = fc.oneof(fc.integer({ min: 0, max: 32 }).map(two), fc.constant('XX'));

/** What is written like a date; one of two is none. */
const date = fc
  .tuple(qualified(year), qualified(month), qualified(day), fc.integer({ min: 1, max: 3 }))
  .map(([...parts]) => parts.slice(0, Number(parts.pop())).join('-'))
  // The package knows a year alone with one qualifier only.
  .map((text) => (text.length === 6 ? text.slice(0, -1) : text));

/** In a set, or beside masked digits, the package does not know a year with its qualifier behind it. */
const part = date.filter((text) => !/^\d{4}[~?%]$/u.test(text));
const end = fc.oneof(part, fc.constantFrom('', '..'));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
const element = fc.oneof(
  part,
  fc.tuple(part, part).map((ends) => ends.join('..')),
);
const set = fc.tuple(
  fc.constantFrom('[]', '{}', '[..]', '{..}'),
  fc.array(element, { minLength: 1, maxLength: 3 }),
  fc.constantFrom('', '..'),
);

const edtf = fc.oneof(
  date,
  interval,
  set.map(([brackets, elements, open]) => brackets.slice(0, -1) + elements.join(',') + open + brackets.slice(-1)),
);

/** The package takes a masked year for one that is no leap year, and rolls days that do not exist over to the next month. */
const withoutLeapDays = (text: string): string => text.replaceAll(/(X[~?%]?-[~?%]?02[~?%]?-[~?%]?)29/gu, '$128');

/** Whether the package takes a text for EDTF; null for an interval of which it says only that its ends do not follow each other. */
function reads(text: string): boolean | null {
  try {
    readWithPackage(withoutLeapDays(text));
    return true;
  } catch (error) {
    return String(error).includes('bound') ? null : false;
  }
}

/** What we refuse though the package does not: days that do not exist, kinds of dates we leave out, ends in the wrong order. */
const OURS = [
  'day',
  'day-without-month',
  'grouping',
  'season',
  'order',
  'no-end',
  'ends',
  'season-in-period',
  'length',
  'qualifier-of-grouping',
];

const zone = process.env.TZ;

describe.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('beside another reader of EDTF, in %s', (name) => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('what we read it reads too, and what we do not read it reads only for a reason', () => {
    process.env.TZ = name;
    let [both, neither] = [0, 0];
    fc.assert(
      fc.property(edtf, (text) => {
        const ours = parseEdtf(text);
        const theirs = reads(text);
        if (theirs === null) return;
        if (ours.kind !== 'fault') {
          both += 1;
          expect(theirs, text).toBe(true);
        } else if (theirs) {
          expect(OURS, `${text}: ${ours.name}`).toContain(ours.name);
        } else neither += 1;
      }),
      { numRuns: runs(3000) },
    );
    expect([both > 300, neither > 300]).toEqual([true, true]);
  });

  it('dates and closed intervals begin and end where it says', () => {
    process.env.TZ = name;
    let seen = 0;
    fc.assert(
      fc.property(fc.oneof(date, interval), (text) => {
        const { earliest, latest } = boundsOf(text);
        const value = parseEdtf(text);
        const isSeason = value.kind === 'date' && typeof value.month === 'string' && value.month !== 'masked';
        if (earliest === null || latest === null || isSeason || /X.*02.?-.?29/u.test(text)) return;
        seen += 1;
        if (reads(text) === null) return;
        const { min, max } = readWithPackage(text);
        expect([text, earliest, latest.slice(0, 10)]).toEqual([
          text,
          new Date(min).toISOString().slice(0, 19),
          new Date(max).toISOString().slice(0, 10),
        ]);
      }),
      { numRuns: runs(2000) },
    );
    expect(seen).toBeGreaterThan(200);
  });
});
