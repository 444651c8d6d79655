import { expect, test } from './reader.ts';
import { pages } from './pages.ts';

const meeting = 'Meeting with President of Tajikistan Emomali Rahmon';

test('from the home page one comes to a document and reads who speaks', async ({ page }) => {
  await page.goto(pages.home);
  await page.getByRole('main').getByRole('link', { name: meeting }).last().click();
  await expect(page).toHaveURL(/\/documents\/2021-05-08-putin-rahmon-meeting\/$/u);
  await expect(page.getByRole('heading', { level: 1, name: meeting })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Vladimir Putin/u }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /Emomali Rahmon/u }).first()).toBeVisible();
});

test('a document tells its date with the basis, its place, its publisher', async ({ page }) => {
  await page.goto(pages['document with an editor’s date']);
  const main = page.getByRole('main');
  await expect(main).toContainText('10 May');
  await expect(main).toContainText('15 June 2023');
  await expect(main).toContainText(/editor’s dating/iu);
  await expect(main).toContainText('It follows Victory Day (9 May)');
  await expect(main).toContainText('The Ministry of Foreign Affairs of the Russian Federation');
});

test('a question stands with its answer', async ({ page }) => {
  await page.goto(pages['document with questions']);
  const exchange = page.getByRole('group', { name: 'Question and answer' });
  await expect(exchange).toHaveCount(1);
  await expect(exchange.getByRole('heading')).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the number beside a paragraph is its link, and the paragraph is marked [promise 3]', async ({ page }) => {
    await page.goto(pages.document);
    await page.getByRole('link', { name: '3', exact: true }).click();
    await expect(page).toHaveURL(/#p3$/u);
    await expect(page.locator('#p3')).toBeInViewport();
    const plain = await page.locator('#p2').evaluate((p) => getComputedStyle(p).backgroundColor);
    await expect(page.locator('#p3')).not.toHaveCSS('background-color', plain);
  });

  test('the timeline leads to every document', async ({ page }) => {
    await page.goto(pages.timeline);
    const links = page.getByRole('main').getByRole('listitem').locator('a[href*="/documents/"]');
    const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(5);
  });
});

test('a link to a paragraph can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${pages.document}#p5`);
  const buttons = page.getByRole('button', { name: /^Copy link to paragraph/u });
  await expect(buttons).toHaveAccessibleName('Copy link to paragraph 5');
  await page.locator('#p2').hover();
  await expect(buttons).toHaveAccessibleName('Copy link to paragraph 2');
  await buttons.click();
  await expect(page.getByText('Link to paragraph 2 copied')).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const said = await page.locator('#p2').getAttribute('data-digest');
  expect(copied).toBe(new URL(`?said=${String(said)}#p2`, page.url().replace(/#.*/u, '')).href);
});

test('with the keyboard each paragraph is one stop, behind its words, and c copies its link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${pages.document}#p2`);
  await expect(page.getByRole('button', { name: 'Copy link to paragraph 2' })).toBeVisible();
  await page.locator('#p2 a.n').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#p3 a.n')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Copy link to paragraph 3' })).toBeVisible();
  await expect(page.locator('#p3')).toHaveText(/\S 3$/u);
  await page.keyboard.press('c');
  await expect(page.getByText('Link to paragraph 3 copied')).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p3$/u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p3$/u);
});

test('previous and next lead through the record in order of time, and back', async ({ page }) => {
  await page.goto(pages['agency item']);
  const order = ['2017-', '2020-02-24-', '2021-05-08-', '2023-'];
  const neighbours = page.getByRole('navigation', { name: 'Documents before and after' });
  for (const next of order) {
    await neighbours.getByRole('link').last().click();
    await expect(page).toHaveURL(new RegExp(`/documents/${next}`, 'u'));
  }
  await neighbours.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/documents\/2021-05-08-/u);
});

test('the capture shows every line, numbered, as what it was read as', async ({ page }) => {
  await page.goto(pages.document);
  await page
    .getByRole('main')
    .getByRole('link', { name: /capture/iu })
    .first()
    .click();
  await expect(page).toHaveURL(/\/capture\/$/u);
  await expect(page.getByText(/^[0-9a-f]{64}$/u)).toBeVisible();
  const lines = page.locator('ol.capture > li');
  expect(await lines.count()).toBeGreaterThan(20);
  await expect(lines.filter({ hasText: 'metadata: title' }).first()).toBeVisible();
  await expect(lines.filter({ hasText: 'furniture' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Line 4', exact: true }).click();
  await expect(page).toHaveURL(/#L4$/u);
  await page.locator('ol.capture').getByRole('link', { name: '¶ 1', exact: true }).first().click();
  await expect(page).toHaveURL(/\/documents\/2021-05-08-putin-rahmon-meeting\/#p1$/u);
});

test('a wrong address is answered by a page that helps', async ({ page, faults }) => {
  const response = await page.goto('./documents/2021-05-08-putin/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /timeline/iu })
    .click();
  await expect(page).toHaveURL(/\/timeline\/$/u);
  // The browser notes that the first address was not found, as it should.
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  faults.length = 0;
});

test('in print, paragraphs keep their numbers and the page its address, and the furniture of the site is gone', async ({
  page,
}) => {
  await page.goto(pages.document);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: '1', exact: true })).toBeVisible();
  await expect(page.getByText('record.example/documents/2021-05-08-putin-rahmon-meeting/').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('button', { name: /Copy link/u })).toHaveCount(0);
});
