import { expect, test, type Page } from './reader.ts';
import { pages } from './pages.ts';

const remarks = pages['document with an editor’s date'];
const forms = '?highlight=Russia&highlight=Russia%E2%80%99s';
const bar = 'search-highlights';

/** Opens the remarks with marks in them and waits until they are there; gives their number. */
async function openMarked(page: Page, fragment = ''): Promise<number> {
  await page.goto(`${remarks}${forms}${fragment}`);
  await expect(page.locator(bar)).toContainText('Marked: Russia, Russia’s');
  return page.locator('.document-body mark').count();
}

test('all forms that were found are marked in the whole document, and it is said which', async ({ page }) => {
  await openMarked(page, '#p4');
  const marks = await page.locator('.document-body mark').allTextContents();
  expect(new Set(marks)).toEqual(new Set(['Russia', 'Russia’s']));
  const outside = await page.locator('mark:not(#p4 mark)').count();
  expect(outside).toBeGreaterThan(0);
  expect(await page.locator('.speaker mark, a.n mark').count()).toBe(0);
});

test('buttons lead to the next and the previous match, beginning at the paragraph that was found', async ({ page }) => {
  const all = await openMarked(page, '#p4');
  const place = page.locator(`${bar} .place`);
  await expect(page.locator('#p4 mark').first()).toHaveClass('current');
  await expect(place).toHaveText(/^\d+ of \d+$/u);
  const [first = 0] = (await place.innerText()).split(' ').map(Number);
  await expect(place).toHaveText(`${first} of ${all}`);
  await page.getByRole('button', { name: 'Next match' }).click();
  await expect(place).toHaveText(`${first + 1} of ${all}`);
  await expect(page.locator('mark.current')).toHaveCount(1);
  await expect(page.locator('mark.current')).toBeInViewport();
  await page.getByRole('button', { name: 'Previous match' }).click();
  await page.getByRole('button', { name: 'Previous match' }).click();
  await expect(place).toHaveText(`${first - 1 || all} of ${all}`);
});

test('n and p do the same, round from the last to the first, never in a field, and can be switched off', async ({
  page,
}) => {
  const all = await openMarked(page);
  const place = page.locator(`${bar} .place`);
  await page.keyboard.press('n');
  await expect(place).toHaveText(`1 of ${all}`);
  await page.keyboard.press('p');
  await expect(place).toHaveText(`${all} of ${all}`);
  await expect(page.locator('mark.current')).toBeInViewport();
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.press('n');
  await expect(place).toHaveText(`${all} of ${all}`);
  await page.getByLabel('Keys n and p').uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('n');
  await expect(place).toHaveText(`${all} of ${all}`);
  await page.reload();
  await expect(page.getByLabel('Keys n and p')).not.toBeChecked();
  await page.keyboard.press('n');
  await expect(place).toHaveText('');
});

test('the marks can be removed, and the address forgets them', async ({ page }) => {
  await openMarked(page, '#p4');
  await page.getByRole('button', { name: 'Remove marks' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  await expect(page.locator(bar)).toBeEmpty();
  expect(page.url()).toMatch(/remarks\/#p4$/u);
  await page.keyboard.press('n');
  await expect(page.locator(bar)).toBeEmpty();
});

test('it is said where nothing of it stands in the text', async ({ page }) => {
  await page.goto(`${remarks}?highlight=zzzzqqqq`);
  await expect(page.locator(bar)).toContainText('Not found in this text: zzzzqqqq');
  await expect(page.getByRole('button', { name: 'Next match' })).toHaveCount(0);
});

test('without JavaScript such an address leads to the paragraph all the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(`${remarks}${forms}#p4`);
  await expect(page.locator('#p4')).toBeInViewport();
  await context.close();
});
