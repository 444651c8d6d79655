import { describe, expect, expectTypeOf, test } from 'vitest';
import { finding, problem } from '#document/problem.ts';
import type { ProblemValues } from '#document/problem-values.ts';
import { severities } from '#document/problems.ts';
import { en } from '#strings/en.ts';
import { findingInWords, problemInWords } from '#strings/problems.ts';
import type { NamesIn } from '#strings/template.ts';

const { sentences, hints } = en.problems;

/** Names in braces for which the values of a variant have nothing, by name and variant. */
type Unfilled = {
  [Name in keyof ProblemValues]: {
    [Variant in keyof ProblemValues[Name] & keyof (typeof sentences)[Name]]: Exclude<
      NamesIn<(typeof sentences)[Name][Variant]>,
      keyof ProblemValues[Name][Variant]
    >;
  }[keyof ProblemValues[Name] & keyof (typeof sentences)[Name]];
}[keyof ProblemValues];

describe('the words of problems', () => {
  test('exist for every variant of every name, and are filled by the values of that variant', () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(severities).sort());
    expectTypeOf<keyof typeof sentences>().toEqualTypeOf<keyof ProblemValues>();
    expectTypeOf<Unfilled>().toEqualTypeOf<never>();
  });

  test('are whole sentences, what happened and what to do', () => {
    const said = Object.entries(sentences).flatMap(([name, variants]) =>
      Object.keys(variants).map((variant) =>
        findingInWords({ name: name as keyof typeof sentences, variant, values: {} }),
      ),
    );
    expect(said.length).toBeGreaterThan(100);
    for (const { message, hint } of said) {
      expect(message).toMatch(/^(?:[\p{Lu}“`¶{].*\.|\{fault\})$/u);
      expect(hint).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe('a problem in words', () => {
  const say = (...said: Parameters<typeof findingInWords>) => findingInWords(...said).message;

  test('has the keys on which programs rely, in their order', () => {
    const worded = problemInWords(
      problem('encoding-guessed', { file: 'a.txt', line: null }, 'plain', { encoding: 'x' }),
    );
    expect(Object.entries(worded)).toEqual([
      ['name', 'encoding-guessed'],
      ['severity', 'note'],
      ['file', 'a.txt'],
      ['line', null],
      ['message', 'The file is not in UTF-8; it was read as x.'],
      ['hint', hints['encoding-guessed']],
    ]);
  });

  test('has a hint of its own where that of its name would not help', () => {
    const { hint } = findingInWords(finding('site-invalid', 'missing-key', { key: 'title', form: 'title' }));
    expect(hint).toBe('Add `title` to the file.');
    expect(findingInWords(finding('site-invalid', 'value', { key: 'title', form: 'title' })).hint).toBe(
      hints['site-invalid'],
    );
  });

  test('counts in the forms of the language, without grouping digits', () => {
    const broken = (count: number) => say(finding('encoding-broken', 'plain', { encoding: 'utf-8', count }));
    expect(broken(1)).toBe('One byte is not valid utf-8.');
    expect(broken(1204)).toMatch(/^1204 bytes or runs of bytes are not valid utf-8/u);
  });

  test('names the form of a value, and what of a list cannot stand there', () => {
    const wrong = ['../x', null];
    expect(say(finding('front-matter-wrong-type', 'ids', { key: 'related', form: 'related', wrong }))).toMatch(
      /^`related` must be a list of document ids, .*; “\.\.\/x”, something that is not a text cannot be an id/u,
    );
  });

  test('says why a text is no date', () => {
    const values = { key: 'date', form: 'date', datefault: 'order', text: '2022', other: '2021' } as const;
    expect(say(finding('front-matter-wrong-type', 'date', values))).toMatch(/; “2022” is later than “2021”\.$/u);
  });

  test.each([
    ['XXXX-04-23', '23 April'],
    ['XXXX-02-29', '29 February'],
    ['XXXX-09', 'September'],
    ['XXXX-09-10/XXXX-09-12', '10 September – 12 September'],
  ])('writes the date %s, which has no year, as %s', (yearless, words) => {
    const ground = 'title, year in the head';
    expect(say(finding('year-missing', 'plain', { yearless, ground }))).toBe(
      `The date ${words} stands in the title, the year in the head of the page, but it has no year, and no full date in the head is close enough to supply one.`,
    );
  });

  test('shows what it was given and no more', () => {
    expect(say(finding('reading-failed', 'plain', { fault: '{name} $&' }))).toBe(
      'Verbatim failed while reading this file: {name} $&.',
    );
  });
});
