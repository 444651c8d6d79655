import { describe, expect, it } from 'vitest';
import { repeatsName, withoutCard } from '#parse/body/label/hover-card.ts';
import { long } from '../../../../support/lines.ts';

const name = (words: number) => 'Anna Boris Vera Grigory Dmitry Elena'.split(' ').slice(0, words).join(' ');
/** A line of so many characters that ends in the name. */
const endsIn = (printed: string, characters: number) => `${long(characters - printed.length - 1)} ${printed}`;
const longName = (characters: number) => `Anna ${long(characters - 5, 'B')}`;

describe('the heading of a hover card', () => {
  it.each([
    ['repeats the name above it', 'President of Russia Ivan Petrov', 'Ivan Petrov'],
    ['with the surname first', 'President of Russia Ivan Petrov', 'Petrov Ivan'],
    ['of five words', name(5), name(5)],
    ['below a label of 240 characters', endsIn('Ivan Petrov', 240), 'Ivan Petrov'],
    ['of 240 characters', longName(240), longName(240)],
    ['spells out the initials above it', 'Губернатор И.Орлов', 'Орлов Иван Петрович'],
  ])('%s', (_which, above, line) => {
    expect(repeatsName(above, line)).toBe(true);
  });

  it.each([
    ['another name', 'President of Russia Ivan Petrov', 'Pyotr Petrov'],
    ['a single word', 'Ivan Petrov', 'Petrov'],
    ['six words', name(6), name(6)],
    ['the name of another with the same surname', 'И.Орлов', 'Орлов Пётр Иванович'],
    ['words in small letters', 'the good man', 'good man'],
    ['a name below more than 240 characters', endsIn('Ivan Petrov', 241), 'Ivan Petrov'],
    ['more than 240 characters', longName(241).slice(1), longName(241)],
  ])('is not %s', (_which, above, line) => {
    expect(repeatsName(above, line)).toBe(false);
  });

  it('is taken off a label, as are line ends that a link left', () => {
    expect(withoutCard('Ivan Petrov\nPetrov Ivan\nPresident')).toBe('Ivan Petrov');
    expect(withoutCard('Ivan Petrov\n, President')).toBe('Ivan Petrov, President');
  });

  it.each([
    ['И.Орлов Орлов Иван Петрович Губернатор Речной области', 'И.Орлов'],
    ['И.П.Орлов Орлов Иван Петрович', 'И.П.Орлов'],
    ['Губернатор Речной области И.Орлов Орлов Иван Петрович Губернатор', 'Губернатор Речной области И.Орлов'],
    ['President of Freedonia Paul Marten Marten Paul President', 'President of Freedonia Paul Marten'],
    ['И.Орлов Орлов Пётр Иванович', 'И.Орлов Орлов Пётр Иванович'],
    ['И.Орлов Иван Петрович', 'И.Орлов Иван Петрович'],
    ['Paul Paul Paul Paul', 'Paul Paul Paul Paul'],
    ['Anna Belova Anna Belova', 'Anna Belova Anna Belova'],
  ])('is taken off a label on one line: %s', (printed, label) => {
    expect(withoutCard(printed)).toBe(label);
  });
});
