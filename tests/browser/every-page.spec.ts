import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './reader.ts';
import { kinds } from './pages.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await expect(page.locator('main a[href*="#p"]').first()).toBeVisible();
}

/** What axe finds, one line each, so that a failure reads well. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(10);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

for (const [kind, site, path] of kinds) {
  test.describe(site, () => {
    test.use({ baseURL: ({ record, many }, use) => use({ record, many }[site]) });

    test.describe(`${kind} page`, () => {
      test('can be used by everybody, in light and dark, and by keyboard', async ({ page }) => {
        await open(page, path);
        await test.step('it has one heading of the first rank and a title of its own', async () => {
          await expect.soft(page.locator('h1')).toHaveCount(1);
          await expect.soft(page).toHaveTitle(/\S/u);
          await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en');
        });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await violations(page), colorScheme).toEqual([]);
        }
        await test.step('the first stop of the keyboard skips to the text', async () => {
          // Where the page puts the reader into a field at once, go back to its beginning.
          await page.evaluate(() => {
            document.body.tabIndex = -1;
            document.body.focus();
          });
          await page.keyboard.press('Tab');
          const first = page.locator(':focus');
          await expect(first).toHaveAttribute('href', /^#/u);
          await expect(first).toBeInViewport();
        });
      });

      test('fits a telephone of 360 pixels, and a finger meets its targets, links within a sentence apart', async ({
        page,
      }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await open(page, path);
        const overflow = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          const wide = [...document.querySelectorAll('body *')].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && box.right > width + 1;
          });
          return {
            by: document.documentElement.scrollWidth - width,
            wide: wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 120)),
          };
        });
        expect.soft(overflow.by, overflow.wide.join('\n')).toBeLessThanOrEqual(0);
        const { small, seen } = await page.evaluate(() => {
          const all = [...document.querySelectorAll('a, button, summary, select, input')].filter((target) => {
            const within = target.parentElement?.cloneNode(true) as HTMLElement;
            for (const other of within.querySelectorAll('a, button')) other.remove();
            const sentence = target.matches('a') && /\p{L}{2}/u.test(within.textContent);
            const { width } = target.getBoundingClientRect();
            return width > 1 && !sentence && !target.matches('svg *, .skip');
          });
          const tooSmall = all.filter((target) => {
            const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
            return width < 24 || height < 24;
          });
          return { seen: all.length, small: tooSmall.map(({ outerHTML }) => outerHTML.slice(0, 100)) };
        });
        expect(seen).toBeGreaterThan(4);
        expect(small).toEqual([]);
      });
    });

    test.describe(`${kind} page, without JavaScript`, () => {
      test.use({ javaScriptEnabled: false });

      test('shows its text and its way on', async ({ page }) => {
        await page.goto(path.replace(/\?.*/u, ''));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('navigation').first()).toBeVisible();
        await expect(page.locator('main')).not.toBeEmpty();
      });
    });
  });
}
