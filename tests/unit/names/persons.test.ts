import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personsOf } from '#names/persons.ts';
import { runs } from '../../support/runs.ts';

/** Whom each name means, in the order of the names. */
const meant = (...names: string[]): string[] => {
  const persons = personsOf(names);
  return names.map((name) => persons.get(name) ?? '');
};

describe('two names mean one person, whose fuller name is shown', () => {
  it.each([
    ['Vladimir Putin', 'V. Putin'],
    ['Vladimir Putin', 'V.Putin'],
    ['Vladimir Putin', 'Putin'],
    ['Vladimir Putin', 'President Putin'],
    ['Jen Psaki', 'MS. PSAKI'],
    ['George W. Bush', 'George Bush'],
    ['Vladimir Petrov', 'V Petrov'],
    ['V. Petrov', 'V Petrov'],
    ['Anna Maria Petrova', 'A. M. Petrova'],
    ['A. M. Petrova', 'Anna Petrova'],
    ['Ann Miller', 'AnnMiller'],
  ])('%s = %s', (full, short) => {
    expect(meant(full, short)).toEqual([full, full]);
    expect(meant(short, full)).toEqual([full, full]);
  });

  it.each([
    ['MOTEGI Toshimitsu', 'Toshimitsu Motegi'],
    ['Ann Miller', 'ANN MILLER'],
  ])('or the first of two spellings: %s = %s', (a, b) => {
    expect(meant(a, b)).toEqual([a, a]);
    expect(meant(b, a)).toEqual([b, b]);
  });
});

describe('two names mean two persons', () => {
  it.each([
    ['S. O’Brien', 'M. O’Brien'],
    ['Denis Manturov', 'Dmitry Manturov'],
    ['Sergei Donskoy', 'Sergey Donskoy'],
    ['Vladimir Putin', 'Vladimir Puchkov'],
    // A word of two letters is a name.
    ['William Petrov', 'Wu Petrov'],
    ['Maria Anna Petrova', 'A. M. Petrova'],
    ['ANNA PETROVA', 'Petrova Anna'],
    ['President', 'Minister'],
  ])('%s ≠ %s', (a, b) => {
    expect(meant(a, b)).toEqual([a, b]);
    expect(meant(b, a)).toEqual([b, a]);
  });
});

describe('of more names', () => {
  it.each([
    [
      'a form that two can have stands for itself',
      ['Ann Miller', 'Bob Miller', 'Miller'],
      ['Ann Miller', 'Bob Miller', 'Miller'],
    ],
    [
      'a form that two can have leaves the forms of each alone',
      ['Ann Miller', 'Bob Miller', 'Miller', 'A. Miller'],
      ['Ann Miller', 'Bob Miller', 'Miller', 'Ann Miller'],
    ],
    [
      'a form of a form is one of the whole name',
      ['Miller', 'A. Miller', 'Ann Miller', 'Ann B. Miller'],
      ['Ann B. Miller', 'Ann B. Miller', 'Ann B. Miller', 'Ann B. Miller'],
    ],
  ])('%s', (_, names, persons) => {
    expect(meant(...names)).toEqual(persons);
  });

  it('the same are meant in every order', () => {
    const given = fc.array(fc.constantFrom('Ann', 'A.', 'Bob', 'B.', 'Bo', 'B', 'Ann-Bea'), { maxLength: 3 });
    const names = fc.uniqueArray(fc.tuple(given, fc.constantFrom('Miller', 'Stone')), {
      selector: ([words, surname]) => [...words, surname].join(' '),
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        names.chain((some) => {
          const printed = some.map(([words, surname]) => [...words, surname].join(' '));
          return fc.tuple(fc.constant(printed), fc.shuffledSubarray(printed, { minLength: printed.length }));
        }),
        ([printed, shuffled]) => {
          expect(new Map(personsOf(shuffled))).toEqual(new Map(personsOf(printed)));
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
