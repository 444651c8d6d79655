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

describe('a label with brackets', () => {
  it('names the holder of the office before them', () => {
    expect(told(['The Minister for Ports (Mr Odo Lind)', 'Mr Lind'])).toEqual([
      ['Odo Lind', ['The Minister for Ports'], ['The Minister for Ports (Mr Odo Lind)', 'Mr Lind']],
    ]);
  });

  it.each([
    ['the holder named before', ['The Chair (Mr Lind)', 'Chair'], ['Lind', 'Lind']],
    ['nobody where the holder is named later', ['The Chair', 'The Chair (Mr Lind)'], [null, 'Lind']],
    [
      'nobody where the holder is named later, by two labels',
      ['The Chair', 'Chair', 'The Chair (Mr Lind)'],
      [null, null, 'Lind'],
    ],
    [
      'nobody where two have held it',
      ['The Chair (Mr Lind)', 'The Chair (Ms Reed)', 'The Chair'],
      ['Lind', 'Reed', null],
    ],
    [
      'the only holder, named twice',
      ['The Chair (Mr Lind)', 'The Chair (Lou Lind)', 'The Chair'],
      Array(3).fill('Lou Lind'),
    ],
    ['nobody where another office is held', ['The Chair (Mr Lind)', 'The Vice Chair'], ['Lind', null]],
  ])('lets an office alone mean %s', (_, labels, names) => {
    const { byLabel } = voicesOf(labels, null, []);
    expect(labels.map((label) => byLabel.get(label)?.voice.name)).toEqual(names);
  });

  it('gives the office of the person before them, and no seat', () => {
    expect(told(['Ms HOLT (Lowfield—Deputy Leader of the House)', 'Ms HOLT'])).toEqual([
      ['HOLT', ['Deputy Leader of the House'], ['Ms HOLT (Lowfield—Deputy Leader of the House)', 'Ms HOLT']],
    ]);
  });

  it('shows the seat where two have one name', () => {
    expect(told(['Müller (Hof)', 'Müller (Ulm)']).map((voice) => (voice as string[])[0])).toEqual([
      'Müller (Hof)',
      'Müller (Ulm)',
    ]);
  });
});

describe('a title that looks like an initial', () => {
  const names = (...labels: string[]) => told(labels).map((voice) => (voice as string[])[0]);

  it('is one where others are addressed', () => {
    expect(names('M. Paul Lind', 'Mme Reed')).toEqual(['Paul Lind', 'Reed']);
  });

  it.each([[['M. Paul Lind', 'Anna Reed']], [['M. Lind', 'Mme Reed']]])('is an initial in %s', (labels) => {
    expect(names(...labels)[0]).toBe(labels[0]);
  });
});

describe('a name behind an office', () => {
  const name = (label: string, ...inText: string[]) =>
    voicesOf([label], null, [], () => inText).byLabel.get(label)?.voice.name;

  it('begins where the text prints it', () => {
    expect(name('Chief Warden Zo Ya Belova', 'Ya Belova')).toBe('Ya Belova');
    expect(name('Chief Warden Zo Ya Belova', 'Ya Belova', 'Zo Ya Belova')).toBe('Zo Ya Belova');
    expect(name('Chief Zo Ya Belova', 'Belova')).toBe('Zo Ya Belova');
  });

  it('is looked for by its last word, and not at all where no label leaves it open', () => {
    const asked: string[][] = [];
    const inText = (lastWords: ReadonlySet<string>): string[] => {
      asked.push([...lastWords]);
      return [];
    };
    voicesOf(['Chief Warden Zo Ya Belova', 'Chief Ann Miller', 'Chief Warden Bo Ka Lind', 'Bo'], null, [], inText);
    voicesOf(['Chief Ann Miller'], null, [], inText);
    expect(asked).toEqual([['Belova', 'Lind']]);
  });

  it('stays whole where no office stands before it', () => {
    expect(name('Zo Ya Belova', 'Ya Belova')).toBe('Zo Ya Belova');
  });
});

describe('two of one surname', () => {
  it('are kept apart by the form of address, whatever full name the page has', () => {
    expect(told(['Mr Lind', 'Mrs Lind'], null, ['Odo Lind']).map((voice) => (voice as string[])[0])).toEqual([
      'Mr Lind',
      'Mrs Lind',
    ]);
  });

  it('are kept apart by the seat, whatever full name the page has', () => {
    expect(told(['Lind (Hof)', 'Lind (Ulm)'], null, ['Odo Lind']).map((voice) => (voice as string[])[0])).toEqual([
      'Lind (Hof)',
      'Lind (Ulm)',
    ]);
  });
});

describe('a surname before a comma', () => {
  const names = (...labels: string[]): unknown[] => told(labels).map((voice) => (voice as unknown[]).slice(0, 2));

  it.each<[where: string, labels: string[], found: unknown[]]>([
    [
      'a known given name stands behind it',
      ['Reed, Anna', 'Lind, Odo'],
      [
        ['Anna Reed', []],
        ['Odo Lind', []],
      ],
    ],
    ['a label has the name in order', ['Lind, Odo', 'Odo Lind'], [['Odo Lind', []]]],
    [
      'brackets and an office follow',
      ['Reed, Anna (Guest)', 'Lind, Paul, Chair'],
      [
        ['Anna Reed', ['Guest']],
        ['Paul Lind', ['Chair']],
      ],
    ],
  ])('belongs behind the given name where %s', (_where, labels, found) => {
    expect(names(...labels)).toEqual(found);
  });

  it.each<[where: string, labels: string[], found: unknown[]]>([
    [
      'a known given name stands before it',
      ['Anna, Lakeford', 'Odo, Altbruck'],
      [
        ['Anna', ['Lakeford']],
        ['Odo', ['Altbruck']],
      ],
    ],
    [
      'an office stands behind it',
      ['Lind, Chair', 'Reed, Anna'],
      [
        ['Lind', ['Chair']],
        ['Anna Reed', []],
      ],
    ],
    [
      'a state stands behind it',
      ['Lind, France', 'Moss, Peru'],
      [
        ['Lind', ['France']],
        ['Moss', ['Peru']],
      ],
    ],
    [
      'others are named in order',
      ['Lind, Odo', 'Mibo Moss'],
      [
        ['Lind', ['Odo']],
        ['Mibo Moss', []],
      ],
    ],
  ])('is none where %s', (_where, labels, found) => {
    expect(names(...labels)).toEqual(found);
  });

  it('stays where all are printed so and nothing tells', () => {
    expect(names('Lind, Odo', 'Moss, Mibo')).toEqual([
      ['Lind, Odo', []],
      ['Moss, Mibo', []],
    ]);
    expect(names('Lind, Odo')).toEqual([['Lind', ['Odo']]]);
    expect(names('Линд, Одо', 'Мосс, Мибо')).toEqual([
      ['Линд', ['Одо']],
      ['Мосс', ['Мибо']],
    ]);
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
