import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests ended how, and what failed: each by its file and name. */
export interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const playwrightSuite = z.object({
  title: z.string(),
  file: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  stats: z.object({ expected: z.int(), skipped: z.int() }),
});

export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((count, { passed }) => count + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    skipped: outcomes.reduce((count, { skipped }) => count + skipped, 0),
  };
}

/**
 * What a Vitest run left in its report.
 * @param ok whether the run itself ended well; if it did not and no test says why, the run is what failed
 * @param run what to call it then
 */
export function outcomeOfVitest(file: string, ok: boolean, run: string): Outcome {
  const report = read(file, vitestReport);
  const failed = (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    // A file that cannot even be loaded has no tests to fail.
    const names = tests.length === 0 && status === 'failed' ? ['(the file as a whole)'] : tests;
    return names.map((test) => `${name.replace(/^.*\/(?=tests\/)/u, '')} > ${test}`);
  });
  return judged(ok, run, {
    passed: report?.numPassedTests ?? 0,
    failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

/** The same for Playwright; a test that passed only at the second try has failed. */
export function outcomeOfPlaywright(file: string, ok: boolean, run: string): Outcome {
  const report = read(file, playwrightReport);
  return judged(ok, run, {
    passed: report?.stats.expected ?? 0,
    failed: (report?.suites ?? []).flatMap((suite) => failedIn(suite, [])),
    skipped: report?.stats.skipped ?? 0,
  });
}

function failedIn(
  { title, file, specs, suites = [] }: z.infer<typeof playwrightSuite>,
  above: readonly string[],
): string[] {
  const path = title === file ? above : [...above, title];
  const failed = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'));
  return [
    ...failed.map((spec) => [`tests/browser/${file}`, ...path, spec.title].join(' > ')),
    ...suites.flatMap((suite) => failedIn(suite, path)),
  ];
}

/** The names of what failed, one a line, then `12 passed, 0 failed`, and the skipped ones where there are any. */
export function summary({ passed, failed, skipped }: Outcome): string {
  const names = failed.length === 0 ? '' : `Failed:\n${failed.map((name) => `  ${name}\n`).join('')}\n`;
  return `${names}${String(passed)} passed, ${String(failed.length)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
}

function judged(ok: boolean, run: string, outcome: Outcome): Outcome {
  return ok || outcome.failed.length > 0 ? outcome : { ...outcome, failed: [`${run}: the run itself`] };
}

function read<Report>(file: string, schema: z.ZodType<Report>): Report | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
