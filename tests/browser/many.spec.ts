import { many } from '../../scripts/test/many.ts';
import { expect, test } from './reader.ts';

/** An archive of more documents than a drawing shows one by one, a third of them undated. */
test.use({ baseURL: ({ many: address }, use) => use(address) });

const shown = 'main li[data-id]:not([hidden])';
const dots = 'main svg circle.mark';

test('every document that is dated is a dot in the column of its year', async ({ page }) => {
  await page.goto('./timeline/');
  await expect(page.locator(dots)).toHaveCount(many.dated);
  await expect(page.locator('main svg a.column')).toHaveCount(many.years);
  await expect(page.locator('.timeline .key')).toHaveText('one document, shown in each year or month it may fall in');
  const heights = await page
    .locator(dots)
    .evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect()).map(({ x, y }) => `${x} ${y}`));
  expect(new Set(heights).size, 'no dot lies on another').toBe(many.dated);
  await page.getByRole('link', { name: '2003: 6 documents' }).click();
  await expect(page).toHaveURL(/\/timeline\/2003\/$/u);
  await expect(page.locator(shown)).toHaveCount(many.dated / many.years);
});

test('the filters fade the dots of the documents that are not shown', async ({ page }) => {
  await page.goto('./timeline/');
  await page.getByLabel('Kind').selectOption('Meeting');
  await expect(page.locator(`${dots}:not(.out)`)).toHaveCount(many.dated / 3);
  await expect(page.locator(`${dots}.out`)).toHaveCount((many.dated * 2) / 3);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator(`${dots}.out`)).toHaveCount(0);
});

test('the undated documents stand on a page of their own, which the timeline leads to', async ({ page }) => {
  await page.goto('./timeline/');
  await page.getByRole('main').locator('a[href$="/timeline/undated/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('30 undated documents');
  await expect(page.locator(shown)).toHaveCount(many.undated);
  await expect(page.locator('main svg')).toHaveCount(0);
  await page.getByLabel('Kind').selectOption('Meeting');
  await expect(page.locator(shown)).toHaveCount(many.undated / 3);
  await expect(page.getByRole('status')).toHaveText('10 documents shown');
});

test('the home page says how many documents have no place on its timeline, and leads to them', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: '30 undated documents' }).click();
  await expect(page).toHaveURL(/\/timeline\/undated\/$/u);
});

test('the contact is a link, also where a page is not found', async ({ page }) => {
  for (const path of ['./about/', './404.html']) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'clerk@many.example' })).toHaveAttribute(
      'href',
      'mailto:clerk@many.example',
    );
  }
});
