import { expect, test } from 'vitest';
import { checkPatterns } from '../../../../../scripts/bench/reading/pattern-check.ts';
import { hiddenPatterns, literalPatterns } from '../../../../../scripts/bench/reading/pattern-sources.ts';

const statusOf = async (pattern: RegExp) => (await checkPatterns([{ name: 'PATTERN', pattern }]))[0]?.status;

test.each([/^(?:Mr|Ms)\. \p{Lu}/u, /\p{L}+:/uy, /[^:\n]{1,80}/u])('%s is safe', async (pattern) => {
  expect(await statusOf(pattern)).toBe('safe');
});

test.each([/^(a+)+$/u, /\s+$/u, /.*:.*:/su])('%s backtracks and is found vulnerable', async (pattern) => {
  expect(await statusOf(pattern)).toBe('vulnerable');
});

test('a pattern that the checker cannot read is not called safe', async () => {
  expect(await statusOf(/[a--b]/v)).toBe('unknown');
});

test('the patterns of a source are found wherever they stand, each by its place', () => {
  const source = `
const LABEL = /^a|b$/u;
export const TABLE = [{ when: (text: string) => /c+/iu.test(text) }];
const quotient = all / some / other;`;
  expect(literalPatterns('label.ts', source)).toEqual([
    { name: 'label.ts:2', pattern: /^a|b$/u },
    { name: 'label.ts:3', pattern: /c+/iu },
  ]);
});

test.each(['new RegExp("a" + "+")', 'RegExp("a" + "+")'])('a pattern made by %s cannot be seen', (call) => {
  expect(hiddenPatterns('label.ts', `\nconst MADE = ${call};`)).toEqual([{ file: 'label.ts', line: 2, text: call }]);
});

test('patterns that stand in the source or are put together by compile can be seen', () => {
  expect(hiddenPatterns('label.ts', 'const A = /a+/u; const B = compile(list.join("|"), "u");')).toEqual([]);
});
