/**
 * `npm test`: everything that can be tested. With words after it (`npm test -- date`) only the Vitest files whose path has
 * them run. Ends with the names of the tests that failed and one line of totals; the exit code is 1 if anything failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { runToEnd } from './terminal/command-line.ts';
import { makeMany } from './test/many.ts';
import { outcomeOfPlaywright, outcomeOfVitest, sum, summary, type Outcome } from './test/outcome.ts';
import { runTool, type Output } from './test/run-tool.ts';
import { reports, sites } from './test/sites.ts';

/** Components are drawn by Astro and have a configuration of their own. */
const configOf = { unit: 'vitest', site: 'vitest', components: 'components.vitest' } as const;

async function vitest(
  project: keyof typeof configOf,
  output: Output,
  filters: readonly string[] = [],
): Promise<Outcome> {
  const report = reports[project];
  const ok = await runTool('vitest/vitest.mjs', {
    title: `${project} tests`,
    output,
    args: [
      'run',
      `--config=tests/${configOf[project]}.config.ts`,
      `--project=${project}*`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
  });
  return outcomeOfVitest(report, ok, `${project} tests`);
}

async function playwright(output: Output): Promise<Outcome> {
  const args = ['test', '--config=tests/playwright.config.ts'];
  const ok = await runTool('@playwright/test/cli.js', { title: 'browser tests', output, args });
  return outcomeOfPlaywright(reports.browser, ok, 'browser tests');
}

/** Builds the sites that the later tests look at, one after the other: they share what Astro keeps beside the project. */
async function buildSites(output: Output): Promise<Outcome> {
  makeMany(sites.many.archive);
  const outcome = { passed: 0, failed: [] as string[], skipped: 0 };
  for (const { archive, folder } of Object.values(sites)) {
    const title = `building ${archive}`;
    const environment = { CONTENT_DIR: archive };
    if (await runTool('scripts/build.ts', { title, output, args: ['--outDir', folder], environment }))
      outcome.passed += 1;
    else outcome.failed.push(title);
  }
  return outcome;
}

/** What needs the built sites is left out where one could not be built. Two things run at a time: one core each. */
async function everything(): Promise<Outcome> {
  const [units, builds] = await Promise.all([
    vitest('unit', 'shown'),
    buildSites('kept').then(async (built) => [built, await vitest('components', 'kept')]),
  ]);
  const before = sum([units, ...builds]);
  if (builds[0]?.failed.length) return before;
  return sum([before, ...(await Promise.all([playwright('shown'), vitest('site', 'kept')]))]);
}

await runToEnd(async () => {
  for (const report of Object.values(reports)) {
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
  }
  const filters = process.argv.slice(2);
  const outcome =
    filters.length > 0
      ? sum([
          await vitest('unit', 'shown', filters),
          await vitest('components', 'shown', filters),
          await vitest('site', 'shown', filters),
        ])
      : await everything();
  console.log(`\n${summary(outcome)}`);
  return outcome.failed.length > 0 || outcome.passed === 0 ? 1 : 0;
});
