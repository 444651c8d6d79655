import { expect, expectTypeOf, test } from 'vitest';
import { count, fill, type Values } from '#strings/plural.ts';
import { forms, type PlaceholdersOf, type Plural, type Translated } from '#strings/template.ts';
import type { Strings } from '#strings/strings.ts';

test('the type of a template knows the names in it', () => {
  expectTypeOf<PlaceholdersOf<'{from} to {to}, {from}'>>().toEqualTypeOf<'from' | 'to'>();
  expectTypeOf<PlaceholdersOf<'no names'>>().toEqualTypeOf<never>();
});

test('a value left out or misspelt is a type error, one too many is none where it comes with others', () => {
  expectTypeOf<{ from: number; to: string }>().toExtend<Values<'{from} to {to}'>>();
  expectTypeOf<{ from: number; to: string; date: string }>().toExtend<Values<'{from} to {to}'>>();
  expectTypeOf<{ from: number }>().not.toExtend<Values<'{from} to {to}'>>();
  expectTypeOf<{ from: number; too: string }>().not.toExtend<Values<'{from} to {to}'>>();
});

test('of one of two templates, the values of both are asked for', () => {
  expectTypeOf<Values<'{from} to {to}' | 'on {date}'>>().toEqualTypeOf<
    Readonly<Record<'from' | 'to' | 'date', string | number>>
  >();
});

test('a mere string is no template, as nobody knows its names', () => {
  expectTypeOf(fill<string>)
    .parameter(0)
    .toEqualTypeOf<never>();
});

test('a counted phrase asks for what it needs besides the count', () => {
  expectTypeOf(count<'{count} words'>).parameters.toEqualTypeOf<[string, number, Plural<'{count} words'>]>();
  expectTypeOf(count<'{count} of {numbers}'>)
    .parameter(3)
    .toExtend<{ numbers: string | number }>();
  expect(count('en-GB', 2, forms('{count} in {date}', '{count} in {date}'), { date: 'May' })).toBe('2 in May');
});

test('another language has the same keys, and the same names in every text', () => {
  type Other = Translated<{
    plain: 'Close';
    between: 'between {from} and {to}';
    list: readonly ['{date}'];
    lines: Plural<'{count} lines'>;
  }>;
  interface Russian {
    plain: 'Закрыть';
    list: readonly [];
    lines: { few: '{count} строки'; other: '{count} строк' };
  }
  expectTypeOf<Russian & { between: 'до {to} с {from}' }>().toExtend<Other>();
  expectTypeOf<Russian & { between: 'до {to}' }>().not.toExtend<Other>();
  expectTypeOf<Russian & { between: 'с {form} до {to}' }>().not.toExtend<Other>();
  expectTypeOf<Russian>().not.toExtend<Other>();
  expectTypeOf<{ lines: { other: 'строк' } }>().not.toExtend<Pick<Other, 'lines'>>();
});

test('the names of a text reach whoever fills it, whatever the language', () => {
  expectTypeOf<Values<Strings['dates']['between']>>().toEqualTypeOf<Readonly<Record<'from' | 'to', string | number>>>();
});
