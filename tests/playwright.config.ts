import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/test/chromium.ts';
import { reports } from '../scripts/test/sites.ts';

const { executablePath, args, env } = await findBrowser();

/** Tests in a browser, on the sites that `npm test` has built. */
export default defineConfig({
  testDir: './browser',
  outputDir: '../.cache/tests/results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: reports.browser }]],
  use: {
    launchOptions: { executablePath, args: [...args], env: { ...process.env, ...env } },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
  },
});
