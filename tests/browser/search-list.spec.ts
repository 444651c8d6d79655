import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test, type Page } from './reader.ts';
import { ask, hits } from './search-page.ts';

test('Back from a hit and reloading lead to the same hits at the same place', async ({ page }) => {
  await ask(page, 'q=Tajikistan');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator(hits)).toHaveCount(36);
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
  const hit = page.locator(hits).nth(30);
  await hit.scrollIntoViewIfNeeded();
  const link = hit.getByRole('link');
  const href = await link.getAttribute('href');
  // The place is kept when the page rests.
  await page.waitForTimeout(400);
  await link.click();
  await expect(page).toHaveURL(/\/documents\//u);
  await page.goBack();
  await expect(page.locator(hits)).toHaveCount(36);
  await expect(page.locator(`main .hits a[href="${href ?? ''}"]`)).toBeInViewport();
  await page.reload();
  await expect(page.locator(hits)).toHaveCount(36);
  await expect(page.locator(`main .hits a[href="${href ?? ''}"]`)).toBeInViewport();
});

test('something else that is asked begins at the top with twenty', async ({ page }) => {
  await ask(page, 'q=Tajikistan');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator(hits)).toHaveCount(36);
  await page.getByLabel('Order').selectOption('newest');
  await expect(page.locator(hits)).toHaveCount(20);
  await expect(page).toHaveURL(/sort=newest/u);
});

test('“Show more” leads the keyboard to the first new hit', async ({ page }) => {
  await ask(page, 'q=Tajikistan');
  await page.getByRole('button', { name: 'Show more' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(hits).nth(20).getByRole('link')).toBeFocused();
});

test('the order is by time where it is asked for', async ({ page }) => {
  await ask(page, 'q=Tajikistan&sort=oldest');
  await expect(page.locator(`${hits} .date`).first()).toContainText('2012');
  await page.getByLabel('Order').selectOption('newest');
  await expect(page.locator(`${hits} .date`).first()).toContainText('2023');
  await page.reload();
  await expect(page.locator(`${hits} .date`).first()).toContainText('2023');
  await expect(page.getByLabel('Order')).toHaveValue('newest');
});

test.describe('the whole list can be saved', () => {
  async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
    await ask(page, 'q=Tajikistan');
    await page.getByText('Save the list').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    await expect(page.locator('main .save-status')).toHaveText(`Saved: ${download.suggestedFilename()}`);
    return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  test('as a table', async ({ page }) => {
    const { file, text } = await saved(page, 'Table (CSV)');
    expect(file).toBe('search-tajikistan.csv');
    const rows = text.trimEnd().split('\r\n');
    expect(rows).toHaveLength(37);
    expect(rows[1]).toMatch(/^http[^,]*\/documents\/[^,]*#p\d+,/u);
  });

  test('as data', async ({ page }) => {
    const { text } = await saved(page, 'Data (JSON)');
    const data = JSON.parse(text) as { total: number; search: string; paragraphs: { text: string }[] };
    expect([data.total, data.paragraphs.length]).toEqual([36, 36]);
    expect(data.search).toContain('/search/?q=Tajikistan');
    expect(data.paragraphs.every(({ text: words }) => /tajikistan/iu.test(words))).toBe(true);
  });

  test('as quotations', async ({ page }) => {
    const { text } = await saved(page, 'Quotations (text)');
    expect(text.split('\n— ')).toHaveLength(37);
    expect(text).toContain('— Sergey Lavrov');
  });
});

test.describe('of many documents, where the site is published anew while a list is saved', () => {
  test.use({ baseURL: ({ many }, use) => use(many) });

  test('nothing is saved, it is said why, and the list can be asked for again', async ({ page, faults }) => {
    await ask(page, 'q=lantern&sort=oldest');
    await expect(page.locator('main .facets input').first()).toBeVisible();
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.route('**/search-index/**', async (route) => {
      if (!route.request().url().endsWith('/meta')) return route.fulfill({ status: 404 });
      const response = await route.fetch();
      const meta = gunzipSync(await response.body()).toString('latin1');
      const other = meta.replace('Office 1 of Many', 'Office X of Many');
      return route.fulfill({ response, body: gzipSync(Buffer.from(other, 'latin1')) });
    });
    await page.getByText('Save the list').click();
    await page.getByRole('button', { name: 'Table (CSV)' }).click();
    await expect(page.locator('main .save-status')).toContainText(
      'Nothing was saved: the site has been published anew',
    );
    expect(downloads).toEqual([]);
    await page.unroute('**/search-index/**');
    await page.getByRole('button', { name: 'Search again' }).click();
    await expect(page.locator('main .save-status')).toBeEmpty();
    await expect(page.locator(hits)).toHaveCount(20);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Table (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('search-lantern.csv');
    faults.length = 0;
  });
});

test.describe('a search that fails says what failed, keeps what was typed and the cause, and can be tried again', () => {
  test('where the index cannot be loaded', async ({ page, faults }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto('./search/?q=Tajikistan');
    await expect(page.getByRole('status')).toContainText('The search index could not be loaded');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('Tajikistan');
    expect(faults.join('\n')).toContain('console: The search index could not be loaded');
    await page.unroute('**/search-index/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(hits).first()).toBeVisible();
    faults.length = 0;
  });

  test('where the line is lost, and it goes on by itself when it is there again', async ({ page, context, faults }) => {
    await page.goto('./search/');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('main').getByRole('searchbox').fill('Tajikistan');
    await expect(page.getByRole('status')).toContainText('You are offline. What you typed is kept');
    await expect(page).toHaveURL(/q=Tajikistan/u);
    await context.setOffline(false);
    await expect(page.locator(hits).first()).toBeVisible();
    faults.length = 0;
  });

  for (const [what, harm] of [
    ['cut short', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    [
      'with a flipped bit',
      (bytes: Buffer) => {
        const harmed = Buffer.from(bytes);
        const at = Math.floor(bytes.length / 2);
        harmed.writeUInt8(harmed.readUInt8(at) ^ 8, at);
        return harmed;
      },
    ],
  ] as const) {
    test(`where a file of the index is ${what}`, async ({ page, faults }) => {
      await page.route(/\/search-index\/.*\/t\d+/u, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: harm(await response.body()) });
      });
      await page.goto('./search/?q=Tajikistan');
      await expect(page.getByRole('status')).toContainText('The search index of this site is damaged');
      await expect(page.locator(hits)).toHaveCount(0);
      faults.length = 0;
    });
  }

  test.describe('of many documents', () => {
    test.use({ baseURL: ({ many }, use) => use(many) });

    test('where more hits cannot be loaded, those that are there stay', async ({ page, faults }) => {
      await ask(page, 'q=lantern&sort=oldest');
      const more = page.getByRole('button', { name: 'Show more' });
      await more.click();
      await expect(page.locator(hits)).toHaveCount(40);
      await page.waitForLoadState('networkidle');
      await page.route('**/search-index/**', (route) => route.abort());
      await more.click();
      await expect(page.locator('main .more-failed')).toContainText('No more paragraphs could be loaded');
      await expect(page.locator(hits)).toHaveCount(40);
      expect(faults.join('\n')).toContain('console: No more paragraphs could be loaded');
      await page.unroute('**/search-index/**');
      await more.click();
      await expect(page.locator(hits)).toHaveCount(80);
      await expect(page.locator('main .more-failed')).toBeEmpty();
      faults.length = 0;
    });
  });

  test('where documents cannot be loaded, the paragraphs are there', async ({ page, faults }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('./search/?q=Tajikistan');
    await expect(page.locator(hits)).toHaveCount(20);
    await expect(page.locator('main .documents')).toContainText('Documents could not be looked for');
    faults.length = 0;
  });
});

test('a slow line shows progress, and typing goes on meanwhile', async ({ page }) => {
  await page.route('**/search-index/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('./search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('Tajik');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^(?:Loading the search index|Searching) …$/u);
  await field.pressSequentially('istan');
  await expect(field).toHaveValue('Tajikistan');
  await expect(page.locator('main .total')).toHaveText('36 paragraphs in 5 documents', { timeout: 15_000 });
  await expect(page.getByRole('progressbar')).toBeHidden();
});

test.describe('what is typed, chosen and gone back to', () => {
  const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

  test('a control that is used right after typing asks for the words typed', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = 'trade';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const order = document.querySelector<HTMLSelectElement>('main .sort');
      if (!order) throw new Error('There is no order.');
      order.value = 'oldest';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page).toHaveURL(/\?q=trade&sort=oldest$/u);
    await expect(field(page)).toHaveValue('trade');
  });

  test('words typed before the script is there are asked for', async ({ page }) => {
    await page.addInitScript(() => {
      const define = customElements.define.bind(customElements);
      customElements.define = function (name, ...rest) {
        const input = document.querySelector<HTMLInputElement>('search-panel input[type=search]');
        if (name === 'search-panel' && input) input.value = 'trade';
        define(name, ...rest);
      };
    });
    await ask(page, 'q=Tajikistan');
    await expect(page).toHaveURL(/\?q=trade$/u);
    await expect(field(page)).toHaveValue('trade');
  });

  test('a place is kept before a hit is opened, however soon', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    const first = await page.evaluate(() => {
      addEventListener('click', (event) => {
        event.preventDefault();
      });
      const hit = document.querySelectorAll<HTMLAnchorElement>('main .hits > li h3 a')[15];
      hit?.scrollIntoView({ block: 'start' });
      hit?.click();
      return (history.state as { first: number }).first;
    });
    expect(first).toBeGreaterThan(10);
  });

  test('a place is kept however the page is left, and however soon', async ({ page }) => {
    await ask(page, 'q=Tajikistan&sort=oldest');
    const link = page.locator(hits).nth(14).getByRole('link');
    const href = (await link.getAttribute('href')) ?? '';
    await page.evaluate(() => {
      document.querySelectorAll('main .hits > li')[14]?.scrollIntoView({ block: 'start' });
      location.assign('../about/');
    });
    await expect(page).toHaveURL(/\/about\/$/u);
    await page.goBack();
    await expect(page.locator(`main .hits a[href="${href}"]`)).toBeInViewport();
  });

  test('a link within the page, and Back from it, leave the list as it is', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    const list = page.locator('main .hits > li.seen');
    await page.evaluate(() => {
      document.querySelector('main .hits > li')?.classList.add('seen');
      location.hash = '#main';
    });
    await page.goBack();
    await page.waitForTimeout(500);
    await expect(list).toHaveCount(1);
  });

  test('“Show more” leaves the hits that are there as they are', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    await page.evaluate(() => {
      document.querySelector('main .hits > li')?.classList.add('seen');
    });
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.locator(hits)).toHaveCount(36);
    await expect(page.locator('main .hits > li.seen')).toHaveCount(1);
  });

  test('a field that holds no day keeps no box from asking, and what it holds stays', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    const from = page.getByLabel('From', { exact: true });
    await from.fill('May 2020');
    await page.keyboard.press('Tab');
    await page.locator('main .facets').getByLabel(/^2020/u).check();
    await expect(page).toHaveURL(/year=2020/u);
    await expect(from).toHaveValue('May 2020');
  });

  test('a field for a day follows Back also while it has the focus', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    const from = page.getByLabel('From', { exact: true });
    await from.fill('2020');
    await from.press('Enter');
    await expect(page).toHaveURL(/from=2020/u);
    await page.goBack();
    await expect(from).toBeFocused();
    await expect(from).toHaveValue('');
  });

  test('the keyboard is led to the number of hits where its chip is gone, and stays on its bar', async ({ page }) => {
    await ask(page, 'q=Tajikistan&year=2020');
    await page.getByRole('button', { name: 'Remove filter Year: 2020' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main .total')).toBeFocused();
    const bar = page.getByRole('button', { name: '2020: 8 paragraphs' });
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main .total')).toHaveText('8 paragraphs in 1 document');
    await expect(bar).toHaveAttribute('aria-pressed', 'true');
    await expect(bar).toBeFocused();
  });

  test('on a telephone filters that leave nothing can be changed', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./search/?q=Tajikistan&year=1999');
    await expect(page.getByRole('status')).toHaveText('No paragraph passes these filters.');
    await expect(page.getByRole('button', { name: 'Filters: 1 set' })).toBeVisible();
  });

  test('days of the address that are none, and those in a wrong order, are said', async ({ page }) => {
    await page.goto('./search/?from=yesterday');
    await expect(page.locator('main .notices')).toContainText('is no year, month or day: yesterday');
    await page.goto('./search/?q=Tajikistan&from=2022&to=2021');
    await expect(page.locator('main .notices')).toContainText('the first is after the last');
  });
});
