import { expect, test } from './reader.ts';

/** The archive in two languages, published below a path. */
test.use({ baseURL: ({ archive }, use) => use(archive) });

test('another archive is the same site with another title, below its path [promise 13, 22]', async ({ page }) => {
  await page.goto('./');
  expect(new URL(page.url()).pathname).toBe('/specimen/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Example town council');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Заседание совета/u })
    .last()
    .click();
  await expect(page).toHaveURL(/\/specimen\/documents\/2024-03-06-zasedanie-soveta\/$/u);
});

test('a Russian document is marked as Russian', async ({ page }) => {
  await page.goto('./documents/2024-03-06-zasedanie-soveta/');
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { name: /Мэр/u }).first()).toBeVisible();
});

test('Russian and Tajik letters come from the site’s own fonts', async ({ page }) => {
  await page.goto('./documents/2024-03-06-zasedanie-soveta/');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, unicodeRange }) => `${family} ${unicodeRange}`);
  });
  expect(loaded.join('\n')).toMatch(/Source Serif.*U\+301/iu);
  expect(loaded.join('\n')).toMatch(/Source Serif.*U\+460/iu);
});

for (const [what, query, document] of [
  ['English', 'footbridge lantern', '2024-03-05-council-meeting'],
  ['Russian', 'пешеходный мост', '2024-03-06-zasedanie-soveta'],
  ['Russian, other endings', 'фонарь', '2024-03-06-zasedanie-soveta'],
  ['Tajik', 'шаҳрвандон', '2024-03-06-zasedanie-soveta'],
] as const) {
  test(`search finds words in ${what}`, async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(
      page.getByRole('main').locator(`a[href*="/documents/${document}/"][href*="#p"]`).first(),
    ).toBeVisible();
  });
}

test('hostile words are words', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('a capture ran');
  });
  await page.goto('./documents/hostile-words/');
  const body = page.getByRole('article');
  await expect(body).toContainText(
    'The clerk has typed <script>alert(1)</script> and <img src=x onerror=alert(2)> into',
  );
  await expect(body).toContainText(
    'The mark <…> stands for an omission, &amp; is not an ampersand, and &lt;b&gt; is not bold.',
  );
  await expect(body).toContainText('abc\u202Edef\u202C and \u2066isolated\u2069 text, ]]> and <!-- no comment -->.');
  await expect(body).toContainText('`back ticks` and ${templates} and {braces} and </p></section></main> stay.');
  await expect(body.locator('script, img')).toHaveCount(0);
  await page.goto('./documents/hostile-words/capture/');
  await expect(page.getByRole('main')).toContainText('<script>alert(1)</script>');
  await page.goto(`./search/?q=${encodeURIComponent('alert')}`);
  await expect(page.getByRole('main')).toContainText('<script>alert(1)</script>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a Markdown and an HTML capture are read like any other', async ({ page }) => {
  await page.goto('./documents/2024-03-07-notice/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notice to residents');
  await expect(page.locator('strong', { hasText: 'thanks' })).toBeVisible();
  await page.goto('./documents/2024-03-08-page/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The colour of the footbridge');
  await expect(page.getByRole('article')).toContainText('Nobody objected\u00A0to\u00A0it.');
});
