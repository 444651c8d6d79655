import { expect, test } from 'vitest';
import { checkPatterns, exportedPatterns } from '../../../../../scripts/bench/reading/pattern-check.ts';
import { hiddenPatterns } from '../../../../../scripts/bench/reading/pattern-sources.ts';

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

test('patterns are found among exports themselves and in exported tables, and nothing else is taken for one', () => {
  const table = [[/a/u, 'first'], { deep: new Map([['b', /b/u]]) }];
  const names = exportedPatterns('label.ts', { LABEL: /c/u, table, count: 3, read: () => /d/u }).map(
    (named) => named.name,
  );
  expect(names).toEqual(['label.ts LABEL', 'label.ts table[0][0]', 'label.ts table[1][deep][b]']);
});

test.each([
  ['if (/a+/u.test(text)) return;', '/a+/u'],
  ['const INNER = /^a|b$/u;', '/^a|b$/u'],
  ['text.replace(/\\s+$/u, "");', '/\\s+$/u'],
  ['export const read = (text: string) => text.replace(/a*/gu, "");', '/a*/gu'],
  ['const made = new RegExp("a" + "+");', 'new RegExp("a" + "+")'],
])('a pattern that is not exported is hidden: %s', (source, pattern) => {
  expect(hiddenPatterns('label.ts', `\n${source}`)).toEqual([{ file: 'label.ts', line: 2, text: pattern }]);
});

test.each([
  'export const LABEL = /^a+$/u;',
  'export const LABELS = [[/a+/u, 1], [/b*/u, 2]] as const;',
  'export const MADE = new RegExp(["a", "b"].join("|"), "u");',
  'if (/\\s/u.test(text)) return;',
  'text.split(/[\\s,]+/u);',
  'if (/[+*(]\\p{Lu}$/u.test(text)) return;',
  'const quotient = all / some / other;',
])('a named export or a test for single characters is not hidden: %s', (source) => {
  expect(hiddenPatterns('label.ts', source)).toEqual([]);
});
