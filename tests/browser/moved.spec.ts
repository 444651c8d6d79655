import { formerly } from './permanence-pages.ts';
import { expect, test } from './reader.ts';

/** The old addresses of a renamed document, on a host that serves their pages and reads no `_redirects`. */
test.use({ baseURL: ({ permanence }, use) => use(permanence) });

for (const [old, now] of [
  ['', ''],
  ['capture/', 'capture/'],
  ['versions/1/', 'versions/1/'],
] as const) {
  test(`the old address of a document leads on, with query and fragment: ${old || 'the document'}`, async ({
    page,
  }) => {
    await page.goto(`${formerly}${old}?highlight=tap#p3`);
    await expect(page).toHaveURL(new RegExp(`/2024-04-23-notice-on-the-water/${now}\\?highlight=tap#p3$`, 'u'));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the old address of a document leads on by one link [promise 19, 54]', async ({ page }) => {
    await page.goto(formerly);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/2024-04-23-notice-on-the-water\/$/u);
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(1);
    await page.getByRole('main').getByRole('link').click();
    await expect(page).toHaveURL(/\/2024-04-23-notice-on-the-water\/$/u);
  });

  for (const [old, fragment, name] of [
    ['', 'p3', 'Go to paragraph 3'],
    ['capture/', 'L2', 'Go to line 2'],
    ['versions/1/', 'p2', 'Go to paragraph 2'],
  ] as const) {
    test(`the old address with a fragment leads to its place: ${old}#${fragment} [promise 55]`, async ({ page }) => {
      await page.goto(`${formerly}${old}#${fragment}`);
      const link = page.locator('main :target').getByRole('link');
      await expect(link).toHaveText(name);
      await expect(link).toBeInViewport();
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(page.getByRole('main').getByRole('link')).toHaveCount(2);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/2024-04-23-notice-on-the-water/${old}#${fragment}$`, 'u'));
      await expect(page.locator(`#${fragment}`)).toBeInViewport();
    });
  }
});
