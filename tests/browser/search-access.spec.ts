import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './reader.ts';
import { pages } from './pages.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function usable(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} (${target.join(' ')})`));
    expect.soft(found, colorScheme).toEqual([]);
  }
}

/** What can be opened on the pages of search, each by what opens it. */
const opened: readonly (readonly [what: string, path: string, open: (page: Page) => Promise<void>])[] = [
  [
    'the dialog with hits',
    pages.document,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Tajikistan');
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    },
  ],
  [
    'the sheet of filters on a telephone',
    './search/?q=Tajikistan&year=2020',
    async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.getByRole('button', { name: /^Filters/u }).click();
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    },
  ],
  [
    'marks in a document',
    `${pages.document}?highlight=Russia#p5`,
    async (page) => {
      await expect(page.getByRole('button', { name: 'Next match' })).toBeVisible();
    },
  ],
  [
    'hits by document, notices, chips, the table of years, the help and the menu to save',
    './search/?q=Rahmon&from=2020&to=2023-05-20&group=document',
    async (page) => {
      await page.getByText('As a table').click();
      await page.getByText('How to ask').click();
      await page.getByText('Save the list').click();
      await expect(page.locator('main .notices > li').first()).toBeVisible();
    },
  ],
  [
    'words that stand nowhere',
    './search/?q=Tajikistan+econmic',
    async (page) => {
      await expect(page.getByRole('button', { name: /^economic/u })).toBeVisible();
    },
  ],
];

for (const [what, path, open] of opened)
  test(`everybody can use ${what}, in light and dark`, async ({ page }) => {
    await page.goto(path);
    await open(page);
    await usable(page);
  });
