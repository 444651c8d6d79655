import { describe, expect, it } from 'vitest';
import { verdictOf, verdicts } from '#report/verdict.ts';

describe('the verdict on a file', () => {
  it.each([
    ['fine', []],
    ['fine', [{ name: 'encoding-guessed', severity: 'note' }]],
    [
      'problems',
      [
        { name: 'encoding-guessed', severity: 'note' },
        { name: 'date-missing', severity: 'warning' },
      ],
    ],
    ['problems', [{ name: 'id-invalid', severity: 'error' }]],
    ['unusable', [{ name: 'file-empty', severity: 'error' }]],
  ] as const)('is “%s” of %j: a note asks for nothing, a warning does [promise 64, 65]', (verdict, problems) => {
    expect(verdictOf(problems)).toBe(verdicts[verdict]);
  });
});
