import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomeOfPlaywright, outcomeOfVitest, sum, summary } from '../../../../scripts/test/outcome.ts';

function report(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = {
  numPassedTests: 10,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    {
      name: '/x/tests/unit/a.test.ts',
      status: 'passed',
      assertionResults: [{ fullName: 'a label ends', status: 'passed' }],
    },
  ],
};

describe('the outcome of npm test', () => {
  test('is what Vitest reports', () => {
    expect(outcomeOfVitest(report(vitest), true, 'unit tests')).toEqual({ passed: 10, failed: [], skipped: 2 });
  });

  test('names a test that failed by its file and its own name', () => {
    const assertionResults = [
      { fullName: 'a label ends', status: 'passed' },
      { fullName: 'a label begins', status: 'failed' },
    ];
    const failed = {
      ...vitest,
      testResults: [{ name: '/x/tests/unit/a.test.ts', status: 'failed', assertionResults }],
    };
    expect(outcomeOfVitest(report(failed), false, 'unit tests').failed).toEqual([
      'tests/unit/a.test.ts > a label begins',
    ]);
  });

  test('names a file that could not be loaded', () => {
    const broken = { name: '/x/tests/unit/b.test.ts', status: 'failed', assertionResults: [] };
    expect(outcomeOfVitest(report({ ...vitest, testResults: [broken] }), false, 'unit tests').failed).toEqual([
      'tests/unit/b.test.ts > (the file as a whole)',
    ]);
  });

  test('is what Playwright reports, a test that passed at the second try having failed', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const inner = { title: 'in the dark', file: 'reading.spec.ts', specs: [spec('is legible', 'flaky')] };
    const suite = {
      title: 'reading.spec.ts',
      file: 'reading.spec.ts',
      specs: [spec('opens', 'expected'), spec('closes', 'unexpected')],
      suites: [inner],
    };
    const stats = { expected: 7, skipped: 2 };
    expect(outcomeOfPlaywright(report({ suites: [suite], stats }), false, 'browser tests')).toEqual({
      passed: 7,
      failed: ['tests/browser/reading.spec.ts > closes', 'tests/browser/reading.spec.ts > in the dark > is legible'],
      skipped: 2,
    });
  });

  test.each([outcomeOfVitest, outcomeOfPlaywright])('never calls a run good that ended badly (%o)', (outcome) => {
    expect(outcome('/nowhere/report.json', false, 'unit tests')).toEqual({
      passed: 0,
      failed: ['unit tests: the run itself'],
      skipped: 0,
    });
  });

  test('adds up, and ends with what failed and one plain line', () => {
    const all = sum([
      { passed: 1, failed: ['a', 'b'], skipped: 0 },
      { passed: 3, failed: [], skipped: 5 },
    ]);
    expect(summary(all)).toBe('Failed:\n  a\n  b\n\n4 passed, 2 failed, 5 skipped');
    expect(summary({ passed: 4, failed: [], skipped: 0 })).toBe('4 passed, 0 failed');
  });
});
