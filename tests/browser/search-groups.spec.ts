import { expect, test } from './reader.ts';
import { ask, hits } from './search-page.ts';

test('hits stand under their documents on demand, and the address says so', async ({ page }) => {
  await ask(page, 'q=Tajikistan');
  await page.getByLabel('Group by document').check();
  await expect(page).toHaveURL(/group=document/u);
  const group = page.locator(hits).first();
  await expect(group.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(group.getByRole('heading', { level: 4 })).toHaveCount(3);
  await page.reload();
  await expect(page.getByLabel('Group by document')).toBeChecked();
  await expect(page.locator('main .hits h3')).toHaveCount(5);
});

test('a document says how many of its paragraphs were found, shows the others on demand, and is found open again', async ({
  page,
}) => {
  await ask(page, 'q=Tajikistan&group=document');
  const group = page.locator(hits).filter({ hasText: ' 8 paragraphs' }).first();
  const heads = group.getByRole('heading', { level: 4 });
  const more = group.getByRole('button');
  await expect(group.locator('.about')).toHaveText(/ 8 paragraphs$/u);
  await expect(more).toHaveText('Show 5 more paragraphs');
  await more.click();
  await expect(heads).toHaveCount(8);
  await expect(more).toHaveCount(0);
  await expect(heads.nth(3).getByRole('link')).toBeFocused();
  const last = heads.nth(7).getByRole('link');
  const href = (await last.getAttribute('href')) ?? '';
  await last.click();
  await expect(page).toHaveURL(/\/documents\//u);
  await page.goBack();
  await expect(page.locator(`main .hits a[href="${href}"]`)).toBeInViewport();
  await expect(heads).toHaveCount(8);
});

test.describe('of many documents, under each its hits', () => {
  test.use({ baseURL: ({ many }, use) => use(many) });

  test('ten are shown at first, “Show more” adds others, and what cannot be loaded is said', async ({
    page,
    faults,
  }) => {
    await ask(page, 'q=lantern&group=document');
    await expect(page.locator(hits)).toHaveCount(10);
    const more = page.getByRole('button', { name: 'Show more' });
    await more.click();
    await expect(page.locator(hits)).toHaveCount(20);
    await expect(page.locator(hits).nth(10).getByRole('link').first()).toBeFocused();
    await more.click();
    await expect(page.locator(hits)).toHaveCount(40);
    await page.waitForLoadState('networkidle');
    await page.route('**/search-index/**', (route) => route.abort());
    await more.click();
    await expect(page.locator('main .more-failed')).toContainText('No more paragraphs could be loaded');
    await expect(page.locator(hits)).toHaveCount(40);
    faults.length = 0;
  });
});
