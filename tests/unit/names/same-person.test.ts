import { describe, expect, it } from 'vitest';
import { canBeSamePerson } from '#names/same-person.ts';

describe('two names can mean one person', () => {
  it.each([
    ['Vladimir Putin', 'V. Putin'],
    ['Vladimir Putin', 'V.Putin'],
    ['Vladimir Putin', 'Putin'],
    ['Vladimir Putin', 'President Putin'],
    ['Jen Psaki', 'MS. PSAKI'],
    ['George W. Bush', 'George Bush'],
    ['William Petrov', 'Wu Petrov'],
    ['V Petrov', 'Vladimir Petrov'],
    ['MOTEGI Toshimitsu', 'Toshimitsu Motegi'],
    ['Anna Maria Petrova', 'A. M. Petrova'],
    ['President', 'President'],
  ])('%s = %s', (a, b) => {
    expect(canBeSamePerson(a, b)).toBe(true);
  });

  it.each([
    ['S. O’Brien', 'M. O’Brien'],
    ['Denis Manturov', 'Dmitry Manturov'],
    ['Sergei Donskoy', 'Sergey Donskoy'],
    ['Vladimir Putin', 'Vladimir Puchkov'],
    ['William Petrov', 'Wan Petrov'],
    ['Maria Anna Petrova', 'A. M. Petrova'],
    ['ANNA PETROVA', 'Petrova Anna'],
    ['President', 'Minister'],
  ])('%s ≠ %s', (a, b) => {
    expect(canBeSamePerson(a, b)).toBe(false);
  });
});
