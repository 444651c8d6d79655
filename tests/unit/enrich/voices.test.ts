import { describe, expect, it } from 'vitest';
import { voiceOf, voiceOfLabel, type Voice } from '#enrich/voices.ts';

/** The names of the voices of a page that has these names, in their order. */
const voicesOf = (...names: string[]): (string | null)[] => {
  const voices: Voice[] = [];
  for (const name of names) voiceOf(voices, name);
  return voices.map(({ name }) => name);
};

describe('a name is that of a voice known', () => {
  it.each([
    ['with the same letters', ['Ann Miller', 'AnnMiller'], ['Ann Miller']],
    ['by a shorter form, and the longer one stays', ['Ann Miller', 'A. Miller'], ['Ann Miller']],
    ['by a form of as many words, and the first stays', ['A. Miller', 'Ann Miller'], ['A. Miller']],
    ['by a longer form, which is kept', ['Miller', 'Ann Miller'], ['Ann Miller']],
    ['with its blanks, which are kept', ['AnnMiller', 'Ann Miller'], ['Ann Miller']],
    [
      'with the same letters before those it can be a form of',
      ['Ann Miller', 'Bob Miller', 'Miller', 'Miller'],
      ['Ann Miller', 'Bob Miller', 'Miller'],
    ],
  ])('%s', (_, names, voices) => {
    expect(voicesOf(...names)).toEqual(voices);
  });
});

describe('a name is that of a new voice', () => {
  it.each([
    ['where nobody has it', ['Ann Miller', 'Bob Stone']],
    ['where two can be meant', ['Ann Miller', 'Bob Miller', 'Miller']],
  ])('%s', (_, names) => {
    expect(voicesOf(...names)).toEqual(names);
  });
});

describe('the voice of a label', () => {
  const labelled = (...labels: string[]): { voices: Voice[]; roles: (string | null)[] } => {
    const voices: Voice[] = [];
    const roles = labels.map((label) => voiceOfLabel(label, voices, [], []).role);
    return { voices, roles };
  };

  it('has each office and each label once', () => {
    const { voices, roles } = labelled('President Miller', 'Miller', 'President  Miller');
    expect(roles).toEqual(['President', null, 'President']);
    expect(voices).toMatchObject([
      { name: 'Miller', roles: ['President'], labels: ['President Miller', 'Miller'], inferred: false },
    ]);
  });

  it('has no office where the label has a courtesy title only', () => {
    const { voices, roles } = labelled('Mr. Miller');
    expect(roles).toEqual([null]);
    expect(voices).toMatchObject([{ name: 'Miller', roles: [] }]);
  });

  it('is that of an office without a name, one for each office', () => {
    const { voices } = labelled('Prime Minister', 'President', 'PrimeMinister', 'Minister Miller');
    expect(voices.map(({ name, labels }) => [name, labels])).toEqual([
      [null, ['Prime Minister', 'PrimeMinister']],
      [null, ['President']],
      ['Miller', ['Minister Miller']],
    ]);
  });
});
