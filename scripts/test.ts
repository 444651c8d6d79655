/**
 * `npm test`: everything that can be tested, in five stages. With words after it (`npm test -- date`) only the Vitest
 * files whose path has them run. Ends with one line of totals; the exit code is 1 if anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reports, sites } from './test/sites.ts';
import { makeMany } from './test/many.ts';
import { buildSite } from './serve/build-site.ts';
import { add, countsOfPlaywright, countsOfVitest, totals, type Counts } from './test/counts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool of `node_modules/.bin` with the Node that runs this; true where it ended well. */
function run(tool: string, args: readonly string[]): boolean {
  const program = fileURLToPath(import.meta.resolve(tool));
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** Components are drawn by Astro and have a configuration of their own. */
const configOf = { unit: 'vitest', site: 'vitest', components: 'components.vitest' } as const;

function vitest(project: keyof typeof configOf, filters: readonly string[] = []): Counts {
  const report = reports[project];
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('../node_modules/vitest/vitest.mjs', [
    'run',
    `--config=tests/${configOf[project]}.config.ts`,
    `--project=${project}`,
    '--passWithNoTests',
    ...output,
    ...filters,
  ]);
  return countsOfVitest(report, ok);
}

function buildSites(): Counts {
  makeMany(fileURLToPath(new URL(`../${sites.many.archive}`, import.meta.url)));
  const failed = Object.values(sites).filter(({ archive, folder }) => {
    console.log(`\nBuilding ${archive} …`);
    const { ok, output } = buildSite({ contentDir: archive, outDir: folder }, false);
    if (!ok) console.error(output);
    return !ok;
  });
  return { passed: Object.keys(sites).length - failed.length, failed: failed.length, skipped: 0 };
}

function playwright(): Counts {
  const ok = run('../node_modules/@playwright/test/cli.js', ['test', '--config=tests/playwright.config.ts']);
  return countsOfPlaywright(reports.browser, ok);
}

/** The stages in order; the later ones look at what an earlier one built, and are left out if it could not. */
function everything(): Counts {
  const units = vitest('unit');
  const builds = buildSites();
  if (builds.failed > 0) return add(units, builds);
  return [units, vitest('components'), builds, vitest('site'), playwright()].reduce(add);
}

for (const report of Object.values(reports)) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
}
const filters = process.argv.slice(2);
const counts =
  filters.length > 0
    ? [vitest('unit', filters), vitest('components', filters), vitest('site', filters)].reduce(add)
    : everything();
console.log(`\n${totals(counts)}`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
