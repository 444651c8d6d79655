import { expect, test } from 'vitest';
import { pageOf, partsOf } from '../page-of.ts';

const linesOf = (lines: readonly string[], file?: string): string[] =>
  pageOf(lines, file).lines.map(({ text }) => text);
const quoted = (count: number): string[] => Array.from({ length: count }, () => '> The council met.');

test('marks of a quotation are left over where three lines or more begin with one', () => {
  expect(linesOf([...quoted(3), 'It agreed.'])).toEqual([
    ...Array.from({ length: 3 }, () => 'The council met.'),
    'It agreed.',
  ]);
  expect(partsOf(pageOf([...quoted(3), 'It agreed.']))).toHaveLength(3);
  expect(linesOf([...quoted(2), 'It agreed.'])).toEqual([...quoted(2), 'It agreed.']);
  expect(linesOf([...quoted(3), '>', 'It agreed.'])).not.toContain('');
});
