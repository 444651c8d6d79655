import { meeting, russian } from './permanence-pages.ts';
import { expect, test } from './reader.ts';

/** The archive whose documents were corrected, renamed and withdrawn after they had been published. */
test.use({ baseURL: ({ permanence }, use) => use(permanence) });

test.describe('versions', () => {
  test('are listed with date, reason and digest, and each shows the words as they were [promise 51, 52]', async ({
    page,
  }) => {
    await page.goto(meeting);
    const list = page.locator('.document-facts .published-versions > li');
    await expect(list).toHaveCount(3);
    await expect(list.first()).toContainText('Version 3, 1 July 2024');
    await expect(list.first()).toContainText('The secretary sent a fuller set of minutes');
    await expect(list.first()).toContainText('SHA-256');
    await list.first().getByText('What it was made from').click();
    await expect(list.first().getByText('Seal', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Version 1, 14 May 2024' }).click();
    await expect(page).toHaveURL(/versions\/1\/$/u);
    await expect(page.locator('#p2')).toContainText('There are three items');
    await expect(page.locator('#p5')).toContainText('A kettle was left');
    await expect(page.getByText('This is not the current version: a later one has been published.')).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      /\/documents\/2024-04-09-spring-meeting\/$/u,
    );
    await page.locator('#p2 + .now a').click();
    await expect(page.getByText('The link you followed')).toBeVisible();
  });

  test('stand all on one page at an address of their own, in a form for programs too', async ({ page, request }) => {
    await page.goto(`${meeting}versions/`);
    await expect(page.locator('.published-versions > li')).toHaveCount(3);
    const timemap = await page.locator('link[rel="timemap"]').getAttribute('href');
    const text = await (await request.get(new URL(timemap ?? '', page.url()).href)).text();
    expect(text.match(/rel="[a-z ]*memento"/gu)).toEqual([
      'rel="first memento"',
      'rel="memento"',
      'rel="last memento"',
    ]);
  });

  test('show date, place and who spoke as the document does', async ({ page }) => {
    await page.goto(`${russian}versions/2/`);
    const parts = page.locator('.document-head :is(time, .line > span, .people)');
    const turns = page.locator('.document-body .speaker .name');
    const shown = { parts: await parts.allInnerTexts(), turns: await turns.allInnerTexts() };
    expect(shown.turns.length).toBeGreaterThan(1);
    await page.goto(russian);
    expect({ parts: await parts.allInnerTexts(), turns: await turns.allInnerTexts() }).toEqual(shown);
  });

  test('name nobody where it was not recorded who spoke', async ({ page }) => {
    await page.goto(`${meeting}versions/1/`);
    await expect(page.locator('#p2')).toBeVisible();
    await expect(page.locator('.document-body .speaker')).toHaveCount(0);
    await expect(page.locator('.document-head .people')).toHaveCount(0);
  });

  test('lead to the document, to the list of versions and to those around', async ({ page }) => {
    await page.goto(`${meeting}versions/2/`);
    for (const [rel, leads] of [
      ['original', /2024-04-09-spring-meeting\/$/u],
      ['timemap', /2024-04-09-spring-meeting\.timemap\.link$/u],
      ['prev memento', /versions\/1\/$/u],
      ['next memento', /versions\/3\/$/u],
    ] as const)
      await expect(page.locator(`link[rel="${rel}"]`)).toHaveAttribute('href', leads);
  });

  test('the present one has its address from its publication on [promise 53]', async ({ page }) => {
    await page.goto(`${russian}versions/2/#p2`);
    await expect(page.getByText('This is the current version.')).toBeVisible();
    await expect(page.locator('#p2')).toContainText('в четверг');
  });
});
