import { describe, expect, it } from 'vitest';
import { innerLabels } from '#parse/body/inner-labels.ts';
import { splitRunOn } from '#parse/body/run-on.ts';
import { linesOf, long } from '../../../support/lines.ts';

/** How many lines a page of these becomes. */
const split = (...texts: string[]) => splitRunOn(linesOf(...texts)).map(({ text }) => text);

describe('a line inside which another turn begins', () => {
  it('is split at a label that opens other lines of the page', () => {
    expect(
      split('Question: Why?', 'Sergey Lavrov: So.', 'Question: When? Sergey Lavrov: Soon.Question: Where?'),
    ).toEqual(['Question: Why?', 'Sergey Lavrov: So.', 'Question: When?', 'Sergey Lavrov: Soon.', 'Question: Where?']);
  });

  it.each([
    ['a voice that recurs inside lines', ['So it is. Question: Why?', 'Good. Question: When?'], 4],
    ['initials run on beside those of the page', ['В.Путин: Да.', 'Хорошо. С.Лавров: Нет.'], 3],
    [
      'an office with its name where three labels show that line ends were lost',
      ['Question: One. Question: Two. Question: Three. Question: Four. President Ivan Petrov: Yes.'],
      5,
    ],
    [
      'a name that recurs where three labels show that line ends were lost',
      ['Question: One. Question: Two. Question: Three. Question: Four. Ivan Petrov: Yes. Ivan Petrov: No.'],
      6,
    ],
  ])('is split at %s', (_which, texts, lines) => {
    expect(split(...texts)).toHaveLength(lines);
  });

  it.each([
    ['a colon that no label ends in', ['Question: Why?', 'We agreed on this. The main thing: peace.']],
    ['a name that opens no line of the page', ['Question: Why?', 'He was brief. Sergey Lavrov: a diplomat.']],
    ['no label, its blanks too', ['Question: Why?', '  So it is. ']],
    ['a time of day', ['Question: Why?', 'We met. At 18:10 we parted.']],
    ['a voice that stands once', ['So it is. Question: Why?', 'Good.']],
    ['initials run on where the page has none', ['Путин: Да.', 'Хорошо. С.Лавров: Нет.']],
    ['a label in small letters', ['Call Centre Operator: Yes.', 'So it is. Call centre operator: No.']],
    ['the second half of its own label', ['Petersburg Mayor: Yes.', 'St. Petersburg Mayor: No.']],
    ['names where no line ends were lost', ['So it is. Ivan Petrov: Yes. Ivan Petrov: No.']],
  ])('is left whole at %s', (_which, texts) => {
    expect(split(...texts)).toEqual(texts);
  });

  it.each([
    [
      'an office with its name beside two labels',
      ['Question: One. Question: Two. Question: Three. President Ivan Petrov: Yes.'],
      3,
    ],
    [
      'a name that stands once',
      ['Question: One. Question: Two. Question: Three. Question: Four. Ivan Petrov: Yes.'],
      4,
    ],
    [
      'a voice in small letters that recurs',
      ['Question: One. Question: Two. Question: Three. Question: Four. A big caller: Yes. A big caller: No.'],
      4,
    ],
  ])('is not split at %s', (_which, texts, lines) => {
    expect(split(...texts)).toHaveLength(lines);
  });
});

describe('a label inside a line', () => {
  const name = (characters: number) => `Ivan ${long(characters - 5, 'P')}`;
  const keys = (text: string) => innerLabels(text).map(({ key }) => key);

  it.each([
    ['So it is. Ivan Petrov: Yes', ['ivan petrov']],
    ['So it is.Ivan Petrov : Yes', ['ivan petrov']],
    ['So it is. Ivan Petrov (smiles): Yes', ['ivan petrov']],
    ['So it is. V. Petrov: Yes', ['v. petrov']],
    ['So (V. Petrov: Yes', []],
    ['(Abg. Petrov: Hear! Hear!)', []],
    ['So it is. (Abg. Petrov: Hear!) So. Anna Reed: Yes', ['anna reed']],
    ['(Abg. Petrov: Hear! Hear!', ['petrov']],
    ['So (it) is. (Abg. Petrov (Abg. Lang: Hear!) So. Anna Reed: Yes', ['anna reed']],
    ['So it is. (Yes.) Anna Reed: No. (So. Ivan Petrov: Yes.)', ['anna reed']],
    ['So it is). (Abg. Petrov: Hear! Hear!) Anna Reed: No.', ['anna reed']],
    ['In the USA. Ivan Petrov: Yes', ['ivan petrov']],
    ['V. Petrov: Yes', []],
    ['So it is. Ivan Petrov): Yes', []],
    ['So it is. (smiles): Yes', []],
    ['So it is. : Yes', []],
    ['So it is. Ivan Petrov::12', []],
    ['So it is. Ivan Petrov://', []],
    ['So it is. Ivan Petrov:12', []],
    [`${long(50)}.${name(198)}: Yes`, [name(198).toLowerCase()]],
    [`${long(50)}.${name(199)}: Yes`, []],
  ])('begins behind a sentence and ends at a colon: %s', (text, found) => {
    expect(keys(text)).toEqual(found);
  });

  it.each([
    ['So it is. Ivan Petrov: Yes. ', 120_000],
    ['So it is. Ivan Petrov): Yes. ', 0],
  ])('is found within the time a test is given on a line of three megabytes: %s', (text, found) => {
    expect(innerLabels(text.repeat(120_000))).toHaveLength(found);
  });

  it('tells where it begins', () => {
    expect(innerLabels('So it is.  Ivan Petrov: Yes')[0]?.from).toBe(11);
  });

  it.each([
    ['So. Question: why', { isUnmistakable: true, isLoose: false, isIntroduced: false }],
    ['So. В.Путин: why', { isUnmistakable: true, isIntroduced: false }],
    ['So. Ivan Petrov: Yes', { isUnmistakable: false, isIntroduced: false }],
    ['So. President Ivan Petrov: Yes', { isUnmistakable: false, isIntroduced: true }],
    ['So. President Ivan Petrov: yes', { isIntroduced: false }],
    ['So. Energy Ministry Ivan Petrov: Yes', { isIntroduced: false }],
    ['So. Girl: Yes', { isIntroduced: true }],
    ['So. Lavrov: Yes', { isIntroduced: false }],
    ['So. Minister of Energy: Yes', { isIntroduced: false }],
    ['So. A big caller: Yes', { isLoose: true }],
  ])('tells how sure it is: %s', (text, facts) => {
    expect(innerLabels(text)[0]).toMatchObject(facts);
  });
});
