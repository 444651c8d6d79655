import { expect, test } from './reader.ts';
import { pages } from './pages.ts';

for (const [kind, path] of [
  ['home', pages.home],
  ['document', pages.document],
  ['capture', pages.capture],
  ['not found', pages['not found']],
] as const) {
  test(`on the ${kind} page / and Ctrl K open the search`, async ({ page }) => {
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.goto(path);
      await page.keyboard.press(key);
      const field = page.getByRole('dialog').getByRole('searchbox');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}

test('on the search page the same keys lead to its own field', async ({ page }) => {
  await page.goto(pages.search);
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press(key);
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('its code is loaded when it is first opened, and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().includes('search-index')) scripts.push(request.url());
  });
  await page.goto(pages.document);
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  expect(scripts.slice(0, before).join()).not.toContain('search-index');
});

test('shows the first hits, through which the arrows lead, and Enter opens one with its words marked', async ({
  page,
}) => {
  await page.goto(pages.home);
  await page.keyboard.press('/');
  await page.keyboard.type('military base');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('paragraph');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/documents\/.*highlight=/u);
  await expect(page.locator('.document-body mark').first()).toBeVisible();
});

test('Enter in its field leads to the search page with the words', async ({ page }) => {
  await page.goto(pages.home);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Tajikistan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Tajikistan$/u);
});

test('what stands nowhere is said, and so is an index that cannot be loaded', async ({ page, faults }) => {
  await page.goto(pages.home);
  await page.keyboard.press('/');
  await page.keyboard.type('zzzzqqqq');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText('Nothing found. Enter opens the search page.');
  await page.reload();
  await page.route('**/search-index/**', (route) => route.abort());
  await page.keyboard.press('/');
  await page.keyboard.type('zzzzqqqq');
  await expect(status).toHaveText('The search could not be loaded. Enter opens the search page.');
  expect(faults.join('\n')).toContain('console: The search could not be loaded');
  faults.length = 0;
});

test('where its code cannot be loaded the field of the page is led to instead', async ({ page, faults }) => {
  await page.goto(pages.document);
  await page.route('**/_astro/**', (route) => route.abort());
  await page.keyboard.press('/');
  await expect(page.getByRole('banner').getByRole('searchbox')).toBeFocused();
  faults.length = 0;
});

test.describe('the key / as a reader’s choice', () => {
  const box = 'Press / to search from any page';

  test('can be switched off for every page, and Ctrl K still leads to the search', async ({ page }) => {
    await page.goto(pages.search);
    await expect(page.getByLabel(box)).toBeChecked();
    await page.getByLabel(box).uncheck();
    await page.goto(pages.document);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.goto(pages.search);
    await expect(page.getByLabel(box)).not.toBeChecked();
    await page.getByLabel(box).check();
    await page.goto(pages.document);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  });

  test('holds on the page where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(pages.search);
    await page.getByLabel(box).uncheck();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).not.toBeFocused();
    await page.goto(pages.document);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  });
});

test('whoever closes it is where they were', async ({ page }) => {
  await page.goto(pages.document);
  const link = page.getByRole('contentinfo').getByRole('link').first();
  await link.focus();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
