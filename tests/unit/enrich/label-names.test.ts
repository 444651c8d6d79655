import { describe, expect, it } from 'vitest';
import { fullerNames, knownNames } from '#enrich/label-names.ts';

describe('names by which longer labels are taken apart', () => {
  it.each(['Ann Miller', 'Ann Bea Cid Dee Miller'])('%s is one', (label) => {
    expect(knownNames([label], [])).toEqual([label]);
  });

  it.each([
    ['of one word', 'Miller'],
    ['of six words', 'Ann Bea Cid Dee Eve Miller'],
    ['that begins with a particle', 'Von Miller'],
    ['that begins with initials', 'A. Miller'],
    ['with a comma', 'Ann Miller,'],
    ['with a word of an office', 'Ann Miller (Minister)'],
    ['with an office of other words', 'welding expert Ann Miller'],
  ])('a label %s is none', (_, label) => {
    expect(knownNames([label], [])).toEqual([]);
  });

  it('are those of the page too, the longest first, each once', () => {
    expect(knownNames(['Bob Stone'], ['Ann  Miller', 'Bob Stone', 'Miller'])).toEqual(['Ann Miller', 'Bob Stone']);
  });
});

describe('names outside labels', () => {
  it('give way to the bare name with which they end, where a label prints it', () => {
    expect(knownNames(['Yury Stone'], ['Financial Monitoring Yury Stone', 'Ann Yury Miller'])).toEqual([
      'Ann Yury Miller',
      'Yury Stone',
    ]);
    expect(knownNames(['Stone'], ['Yury Stone'])).toEqual(['Yury Stone']);
  });
});

describe('a surname alone', () => {
  it('is the one full name of the page', () => {
    expect(fullerNames(['Ann Miller', 'Bob Stone', 'Ann\u00a0Miller'])('Miller')).toBe('Ann Miller');
  });

  it.each([
    ['two persons have it', 'Miller', ['Ann Miller', 'Bob Miller']],
    ['the page has a longer name', 'Miller', ['Ann Bea Miller']],
    ['it is no surname alone', 'A. Miller', ['Ann Miller']],
  ])('stays where %s', (_, name, page) => {
    expect(fullerNames(page)(name)).toBe(name);
  });
});
