import { expect, test } from './reader.ts';
import { pages } from './pages.ts';

const phrase = 'Russia remains Tajikistan';

test('search finds a phrase with a hard blank in it and leads to the paragraph, the words marked [promise 3]', async ({
  page,
}) => {
  await page.goto(pages.home);
  await page.getByRole('searchbox').fill(phrase);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Russia(?:\+|%20)remains(?:\+|%20)Tajikistan$/u);
  const hit = page
    .getByRole('main')
    .locator('a[href*="/documents/2023-lavrov-muhriddin-remarks/"][href*="#p4"]')
    .first();
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(page).toHaveURL(/\/documents\/2023-lavrov-muhriddin-remarks\/.*#p4$/u);
  await expect(page.locator('#p4')).toBeInViewport();
  await expect(page.locator('#p4 mark').first()).toHaveText('Russia');
});

/** As the source has it in one place: its last letter is the Cyrillic one. */
const lookAlike = 'Russi\u0430';

test('a word copied from a page with a look-alike letter of another alphabet in it is found', async ({ page }) => {
  await page.goto('./search/?q=Russia');
  const status = page.getByRole('status');
  await expect(status).toContainText('paragraphs');
  const asTyped = await status.innerText();
  await page.goto(`./search/?q=${encodeURIComponent(lookAlike)}`);
  await expect(status).toHaveText(asTyped);
});

test('Back from a hit leads to the same hits', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent(phrase)}`);
  const hits = page.getByRole('main').locator('a[href*="#p"]');
  await hits.first().click();
  await expect(page).toHaveURL(/\/documents\//u);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/\?q=Russia/u);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(phrase);
  await expect(hits.first()).toBeVisible();
});

test('a hit names its speaker, its document and its date', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent(phrase)}`);
  const hits = page.getByRole('main').getByRole('listitem').filter({ hasText: 'leading trade partner' });
  await expect(hits.first()).toContainText('Lavrov');
  await expect(hits.first()).toContainText('Remarks During a Joint News Conference');
  await expect(hits.first()).toContainText('2023');
});

test('words that stand nowhere are answered with help', async ({ page }) => {
  await page.goto('./search/?q=zzzzqqqq');
  await expect(page.getByRole('main')).toContainText('No paragraph contains “zzzzqqqq”');
  await expect(page.getByRole('main')).toContainText('The word “zzzzqqqq” stands nowhere in the record.');
});

test('a query that would turn what follows is said again without doing so', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('\u202Ezzzzqqqq\u202C')}`);
  await expect(page.getByRole('status')).toHaveText('No paragraph contains “zzzzqqqq”.');
});

test('of a very long query only the beginning is said again', async ({ page }) => {
  await page.goto(`./search/?q=${'x'.repeat(5000)}`);
  const status = page.getByRole('status');
  await expect(status).toContainText('No paragraph contains “xxx');
  expect((await status.innerText()).length).toBeLessThan(160);
});

test('words are marked also where the address has a fragment that cannot be read', async ({ page }) => {
  await page.goto(`${pages.document}?highlight=Russia#%E0%A4`);
  await expect(page.locator('.document-body mark').first()).toHaveText('Russia');
});

test('a query is shown as text, whatever it holds', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)>';
  await page.goto(`./search/?q=${encodeURIComponent(hostile)}`);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(hostile);
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what it needs and what works without it', async ({ page }) => {
    await page.goto(pages.search);
    const said = page.locator('main noscript');
    await expect(said).toBeVisible();
    // Playwright leaves such elements out when it looks for text.
    expect(await said.innerText()).toContain('Search needs JavaScript');
    await expect(said.getByRole('link', { name: /timeline/iu })).toBeVisible();
    expect(await said.innerText()).toContain('stay in the address of this page');
    for (const idle of ['Try again', 'Show more', 'Filters', 'Search again'])
      await expect(page.getByRole('button', { name: idle, includeHidden: true })).toBeHidden();
  });

  test('nothing can be used there but the field, its button, the help and links', async ({ page }) => {
    await page.goto('./search/?q=Tajikistan&year=2020');
    const main = page.getByRole('main');
    for (const role of ['checkbox', 'combobox', 'progressbar', 'textbox', 'dialog', 'listitem', 'alert'] as const)
      await expect(main.getByRole(role)).toHaveCount(0);
    await expect(main.getByRole('button')).toHaveCount(1);
    await expect(main.getByRole('searchbox')).toHaveCount(1);
    await expect(main.getByRole('heading', { level: 2 })).toHaveCount(0);
    await main.getByText('How to ask').click();
    await expect(main.locator('.how dt').first()).toBeVisible();
    await main.getByRole('searchbox').fill('trade');
    await main.getByRole('button').click();
    await expect(page).toHaveURL(/\/search\/\?q=trade$/u);
  });
});

test('a compound in the address is marked whole, and its parts are not marked elsewhere', async ({ page }) => {
  await page.goto(`${pages['document with an editor’s date']}?highlight=Russian-language`);
  await expect(page.locator('search-highlights')).toContainText('Marked: Russian-language');
  const marks = await page.locator('.document-body mark').allTextContents();
  expect(new Set(marks)).toEqual(new Set(['Russian-language']));
});

test('the date of a hit begins with a capital letter', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent(phrase)}`);
  await expect(page.locator('.hits .date').first()).toHaveText(/^[\p{Lu}\d]/u);
});
