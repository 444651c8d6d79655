import { expect, test } from './reader.ts';
import { pages } from './pages.ts';

const shown = 'main li[data-id]:not([hidden])';

test('the timeline shows every document as a drawing and as a list', async ({ page }) => {
  await page.goto(pages.timeline);
  await expect(page.locator(shown)).toHaveCount(5);
  await expect(page.locator('main svg a')).toHaveCount(5);
});

test('it is narrowed by kind, publisher and speaker, and the choice stands in the address', async ({ page }) => {
  await page.goto(pages.timeline);
  await page.getByLabel('Speaker').selectOption('Vladimir Putin');
  await expect(page.locator(shown)).toHaveCount(1);
  await expect(page).toHaveURL(/\?speaker=Vladimir\+Putin$/u);
  await expect(page.getByRole('status')).toHaveText('1 document shown');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator(shown)).toHaveCount(5);
  await page.goBack();
  await expect(page.locator(shown)).toHaveCount(1);
  await page.getByLabel('Kind').selectOption('News item');
  await expect(page.locator(shown)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('No documents match');
});

test('a narrowed timeline can be linked to', async ({ page }) => {
  await page.goto('./timeline/?kind=meeting');
  await expect(page.locator(shown)).toHaveCount(1);
  await expect(page.getByLabel('Kind')).toHaveValue('meeting');
});

test('an uncertain date is a range and says so', async ({ page }) => {
  await page.goto(pages.timeline);
  await expect(page.getByRole('link', { name: /10 May\s–\s15 Jun 2023 \(editor’s dating\)/u }).first()).toBeVisible();
});

test('year and month stand on pages of their own', async ({ page }) => {
  await page.goto(pages.year);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2021');
  await page.getByRole('main').locator('a[href$="/timeline/2021/05/"]').first().click();
  await expect(page).toHaveURL(/\/timeline\/2021\/05\/$/u);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Emomali Rahmon/u })
      .first(),
  ).toBeVisible();
});

test('on a telephone the drawing says dates, which fit, and wide ones titles', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(pages.timeline);
  const shown = page.locator('main svg text:visible');
  await expect(shown.filter({ hasText: '24 Feb 2020' })).toHaveCount(1);
  await expect(shown.filter({ hasText: 'Foreign Minister' })).toHaveCount(0);
  const boxes = await page
    .locator('main svg .brief')
    .evaluateAll((texts) =>
      texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
    );
  expect(boxes).toHaveLength(5);
  for (const { left, right } of boxes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(shown.filter({ hasText: 'Foreign Minister' })).toHaveCount(1);
});

test('where there is one document, there is nothing to narrow', async ({ page }) => {
  await page.goto(pages.month);
  await expect(page.locator('main select')).toHaveCount(0);
});
