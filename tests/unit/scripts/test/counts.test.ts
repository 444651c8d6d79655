import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { add, countsOfPlaywright, countsOfVitest, totals } from '../../../../scripts/test/counts.ts';

function report(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = {
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

describe('the totals of npm test', () => {
  test('are what Vitest reports', () => {
    expect(countsOfVitest(report(vitest), true)).toEqual({ passed: 10, failed: 0, skipped: 2 });
  });

  test('count a file that could not be loaded as a failure', () => {
    const broken = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countsOfVitest(report(broken), false)).toMatchObject({ passed: 10, failed: 1 });
  });

  test('are what Playwright reports, a test that passed at the second try being a failure', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countsOfPlaywright(report({ stats }), false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test.each([countsOfVitest, countsOfPlaywright])('never call a run good that ended badly (%o)', (counts) => {
    expect(counts('/nowhere/report.json', false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('add up to one plain line', () => {
    const sum = add({ passed: 1, failed: 2, skipped: 0 }, { passed: 3, failed: 0, skipped: 0 });
    expect(totals(sum)).toBe('4 passed, 2 failed');
    expect(totals({ ...sum, skipped: 5 })).toBe('4 passed, 2 failed, 5 skipped');
  });
});
