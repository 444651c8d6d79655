import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personsOf, type Named } from '#names/persons.ts';
import { runs } from '../../support/runs.ts';

/** A name as a label prints it: the form of address before it, seats in brackets behind it. */
function named(printed: string): Named {
  const [, address = null, name = '', seats = ''] = /^((?:Mr|Mrs) )?([^(]*?)((?: \([^)]*\))*)$/u.exec(printed) ?? [];
  return {
    name,
    address: address?.trim() ?? null,
    seats: [...seats.matchAll(/\(([^)]*)\)/gu)].map(([, seat = '']) => seat),
  };
}

/** Whom each name means, in the order of the names. */
const meant = (...names: string[]): string[] => personsOf(names.map(named));

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
    ['Ann O’Darrin', "Ann O'Darrin"],
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

describe('the seat and the form of address', () => {
  it.each([
    [
      'are left out where nobody else has the name',
      ['Ann Miller (Lowfield) (Ind)', 'Ann Miller'],
      ['Ann Miller', 'Ann Miller'],
    ],
    ['may be given in part', ['Ann Miller (Lowfield, Ind)', 'Mrs Miller (Ind)'], ['Ann Miller', 'Ann Miller']],
    ['tell namesakes apart', ['Miller (Hof)', 'Miller (Ulm)'], ['Miller (Hof)', 'Miller (Ulm)']],
    [
      'leave a form that both can have to itself',
      ['Miller (Hof)', 'Miller (Ulm)', 'Miller'],
      ['Miller (Hof)', 'Miller (Ulm)', 'Miller'],
    ],
    ['tell a man from a woman', ['Mr Miller', 'Mrs Miller'], ['Mr Miller', 'Mrs Miller']],
    ['say nothing of a name without them', ['Mr Bob Miller', 'Miller'], ['Bob Miller', 'Bob Miller']],
    [
      'keep a woman from a man’s name',
      ['Mr Bob Miller', 'Mrs Miller', 'Mr Miller'],
      ['Bob Miller', 'Miller', 'Bob Miller'],
    ],
    [
      'leave a full name alone that either of two can have',
      ['Lou Miller', 'Mr Miller', 'Mrs Miller'],
      ['Lou Miller', 'Mr Miller', 'Mrs Miller'],
    ],
    [
      'of one of them go with it',
      ['Lou Miller', 'Mrs Miller', 'Mrs Miller'],
      ['Lou Miller', 'Lou Miller', 'Lou Miller'],
    ],
  ])('%s', (_, names, persons) => {
    expect(meant(...names)).toEqual(persons);
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
    const seats = fc.constantFrom('', ' (Hof)', ' (Ulm)', ' (Hof) (Ind)');
    const address = fc.constantFrom('', 'Mr ', 'Mrs ');
    const names = fc.uniqueArray(
      fc
        .tuple(address, given, fc.constantFrom('Miller', 'Stone'), seats)
        .map(([title, words, surname, seat]) => title + [...words, surname].join(' ') + seat),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        names.chain((printed) =>
          fc.tuple(fc.constant(printed), fc.shuffledSubarray(printed, { minLength: printed.length })),
        ),
        ([printed, shuffled]) => {
          const inOrder = meant(...printed);
          expect(meant(...shuffled)).toEqual(shuffled.map((name) => inOrder[printed.indexOf(name)]));
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
