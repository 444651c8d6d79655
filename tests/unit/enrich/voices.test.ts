import { describe, expect, it } from 'vitest';
import { voicesOf } from '#enrich/voices.ts';

/** What is told of the voices of labels: name, offices and labels of each, in order of appearance. */
const told = (labels: string[], titled: string | null = null, page: string[] = []): unknown[] => {
  const voices = new Set(
    voicesOf(labels, titled, page)
      .byLabel.values()
      .map(({ voice }) => voice),
  );
  return [...voices].map(({ name, roles, labels: printed }) => [name, [...roles], [...printed]]);
};

describe('the voice of a label', () => {
  it('has each office and each label once', () => {
    expect(told(['President Miller', 'Miller', 'President  Miller', 'Miller'])).toEqual([
      ['Miller', ['President'], ['President Miller', 'Miller']],
    ]);
  });

  it('has no office where the label has a courtesy title only', () => {
    expect(told(['Mr. Miller'])).toEqual([['Miller', [], ['Mr. Miller']]]);
  });

  it('is that of an office without a name, one for each office', () => {
    expect(told(['Prime Minister', 'President', 'PrimeMinister', 'Minister Miller'])).toEqual([
      [null, ['Prime Minister', 'PrimeMinister'], ['Prime Minister', 'PrimeMinister']],
      [null, ['President'], ['President']],
      ['Miller', ['Minister'], ['Minister Miller']],
    ]);
  });

  it('is nobody’s where the label names none', () => {
    expect(told(['Question', 'Ann Miller'])).toEqual([['Ann Miller', [], ['Ann Miller']]]);
  });

  it('has the office of its own label', () => {
    const { byLabel } = voicesOf(['President Ann Miller', 'Ann Miller'], null, []);
    expect([...byLabel.values()].map(({ role }) => role)).toEqual(['President', null]);
  });

  it('has the fuller name that the page gives', () => {
    expect(told(['Miller'], null, ['Ann Miller'])).toEqual([['Ann Miller', [], ['Miller']]]);
  });
});

describe('the titled person', () => {
  it('is the voice of the label that can be a form of the name', () => {
    const { byLabel, titled } = voicesOf(['Miller'], 'Ann Miller', []);
    expect(titled).toBe(byLabel.get('Miller')?.voice);
    expect(titled?.name).toBe('Ann Miller');
  });

  it('is a voice where no label names the person, and nobody where the title names nobody', () => {
    expect(voicesOf(['Bob Stone'], 'Ann Miller', []).titled).toMatchObject({ name: 'Ann Miller' });
    expect(voicesOf(['Bob Stone'], null, []).titled).toBeNull();
  });
});
