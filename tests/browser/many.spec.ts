import { many } from '../../scripts/test/many.ts';
import { expect, test } from './reader.ts';

/** An archive of more documents than a drawing shows one by one, a third of them undated. */
test.use({ baseURL: ({ many: address }, use) => use(address) });

const shown = 'main li[data-id]:not([hidden])';
const dots = 'main svg circle.mark';

const inYear = many.dated / many.years;

test('the timeline draws a column for each year, and sends to the years for lists and filters', async ({ page }) => {
  await page.goto('./timeline/');
  await expect(page.locator('main svg a.column')).toHaveCount(many.years);
  await expect(page.getByLabel('Kind')).toHaveCount(0);
  await expect(page.getByText('Choose a year to see its documents, and to filter them')).toBeVisible();
  await page.getByRole('navigation', { name: 'By year' }).getByRole('link', { name: '2001' }).click();
  await expect(page).toHaveURL(/\/timeline\/2001\/$/u);
  await expect(page.locator(shown)).toHaveCount(inYear);
  await page.getByLabel('Kind').selectOption('Meeting');
  await expect(page.locator(shown)).toHaveCount(inYear / 3);
});

test('every document of a year is a dot in the column of its month', async ({ page }) => {
  await page.goto('./timeline/2001/');
  await expect(page.locator(dots)).toHaveCount(inYear);
  await expect(page.locator('main svg a.column')).toHaveCount(6);
  await expect(page.locator('.timeline .key')).toHaveText('one document, shown in each year or month it may fall in');
  const places = await page
    .locator(dots)
    .evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect()).map(({ x, y }) => `${x} ${y}`));
  expect(new Set(places).size, 'no dot lies on another').toBe(inYear);
  await page.getByRole('link', { name: 'April 2001: 10 documents' }).click();
  await expect(page).toHaveURL(/\/timeline\/2001\/04\/$/u);
  await expect(page.locator(shown)).toHaveCount(10);
});

test('the filters fade the dots of the documents that are not shown', async ({ page }) => {
  await page.goto('./timeline/2001/');
  await page.getByLabel('Kind').selectOption('Meeting');
  await expect(page.locator(`${dots}:not(.out)`)).toHaveCount(inYear / 3);
  await expect(page.locator(`${dots}.out`)).toHaveCount((inYear * 2) / 3);
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
