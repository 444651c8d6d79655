/** A reader at the site: the `test` of Playwright with the sites served and every page watched for faults. */
import { test as playwright, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { baseOf } from '../../scripts/serve/base.ts';
import { serve } from '../../scripts/serve/server.ts';
import { sites } from '../../scripts/test/sites.ts';

export { expect, type Page } from '@playwright/test';

interface Servers {
  /** Address of the record's home page. */
  readonly record: string;
  /** Address of the home page of the archive in two languages. */
  readonly archive: string;
  /** Address of the home page of the archive whose documents were corrected after publication. */
  readonly permanence: string;
  /** Address of the home page of the archive of many documents. */
  readonly many: string;
}

interface Watched {
  /** What went wrong on the pages of this test: messages, refused loads, requests elsewhere. A test may empty it. */
  readonly faults: string[];
}

async function served(site: (typeof sites)[keyof typeof sites], use: (address: string) => Promise<void>) {
  if (!existsSync(site.folder)) throw new Error('The site is not built: run npm test.');
  const { address, stop } = await serve({ folder: site.folder, base: baseOf(site.archive) }, [0]);
  await use(address);
  await stop();
}

/** Notes everything a page must not do; the strict policy reports what it blocks as an error on the console. */
function watch(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    // The browser says so when a page is left before it has faded in.
    if (!message.startsWith('Transition was')) faults.push(`uncaught: ${message}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`request elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left drops what it was still loading.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`not loaded: ${request.url()} ${reason}`);
  });
}

/**
 * Milliseconds by which every script comes late (`LATE_SCRIPTS=700`). A test that reads a page once, without waiting for what it
 * expects, passes on a fast machine and fails on a slow one; with this it fails on every machine.
 */
const late = Number(process.env.LATE_SCRIPTS ?? 0);

async function delayScripts(page: Page): Promise<void> {
  if (late === 0) return;
  await page.route(/\.js$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
}

export const test = playwright.extend<Watched, Servers>({
  record: [({}, use) => served(sites.record, use), { scope: 'worker' }],
  archive: [({}, use) => served(sites.archive, use), { scope: 'worker' }],
  permanence: [({}, use) => served(sites.permanence, use), { scope: 'worker' }],
  many: [({}, use) => served(sites.many, use), { scope: 'worker' }],
  baseURL: ({ record }, use) => use(record),
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      watch(page, new URL(baseURL ?? '').origin, faults);
      await delayScripts(page);
      await use(faults);
      playwright.expect(faults, 'the page does nothing it must not').toEqual([]);
    },
    { auto: true },
  ],
});
