import { expect, test, type Page } from './reader.ts';
import { hits } from './search-page.ts';
import { pages } from './pages.ts';

const total = 'main .total';

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?${query}`);
  await expect(page.locator('search-panel')).toHaveAttribute('data-state', /hits|none|sourced/u);
}

test('one hit is one paragraph under a heading: who says it, as what, when, where published, and the words', async ({
  page,
}) => {
  await ask(page, 'q=%22leading+trade+partner%22');
  await expect(page.locator(total)).toHaveText(/^\d+ paragraphs? in \d+ documents?$/u);
  const hit = page.locator(hits).first();
  await expect(hit.getByRole('heading', { level: 3 })).toContainText('Sergey Lavrov');
  await expect(hit.locator('.date')).toContainText('2023');
  await expect(hit.locator('mark').first()).toBeVisible();
  await expect(page.locator('main ol.hits')).toHaveCount(1);
  await ask(page, 'q=%22Victory+Day%22+speaker:Putin');
  await expect(page.locator(hits).first().locator('.role')).toHaveText('President of Russia');
});

test('where nobody is named the heading is the title of the document, not its kind', async ({ page }) => {
  await ask(page, 'q=Dushanbe&year=2012');
  await expect(page.locator(hits).first().getByRole('heading')).toContainText(
    'Lavrov to discuss bilateral cooperation',
  );
});

test('the tab has the words, also after others are typed', async ({ page }) => {
  await ask(page, 'q=trade');
  await expect(page).toHaveTitle(/^trade · Search/u);
  await page.getByRole('main').getByRole('searchbox').fill('energy');
  await expect(page).toHaveTitle(/^energy · Search/u);
  await expect(page).toHaveURL(/q=energy/u);
  await page.goBack();
  await expect(page).toHaveTitle(/^trade · Search/u);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('trade');
});

test('the tab is called by the page alone where no words are asked for, and a long query is cut', async ({ page }) => {
  await page.goto(pages.search);
  await expect(page).toHaveTitle(/^Search/u);
  await ask(page, 'sort=newest');
  await expect(page).toHaveTitle(/^Search/u);
  await page.goto(`./search/?q=${'x'.repeat(200)}`);
  await expect(page).toHaveTitle(/^x{60} … · Search/u);
});

test('what is found is announced, and again when it changes', async ({ page }) => {
  await ask(page, 'q=Tajikistan');
  const status = page.getByRole('status').first();
  await expect(status).toHaveText('36 paragraphs in 5 documents');
  await expect(page.locator('main ol.hits > li')).toHaveCount(20);
  await expect(page.locator('main .hits').getByRole('heading', { level: 3 })).toHaveCount(20);
  await page.locator('main .facets').getByLabel(/^2020/u).check();
  await expect(status).toHaveText('8 paragraphs in 1 document');
  await page.getByLabel('To', { exact: true }).fill('1999');
  await page.keyboard.press('Tab');
  await expect(status).toHaveText('No paragraph passes these filters.');
});

test.describe('nothing is invented in silence', () => {
  test('a word that stands nowhere is named, and left out only if the reader agrees', async ({ page }) => {
    await ask(page, 'q=Tajikistan+zzzzqqqq');
    await expect(page.getByRole('status')).toHaveText('No paragraph contains “Tajikistan zzzzqqqq”.');
    await expect(page.locator(hits)).toHaveCount(0);
    await page.getByRole('button', { name: 'Search without “zzzzqqqq”' }).click();
    await expect(page.locator(hits)).toHaveCount(20);
    await expect(page).toHaveURL(/without=zzzzqqqq/u);
    await expect(page.locator('main .notices')).toContainText('Left out: “zzzzqqqq”.');
    await page.getByRole('button', { name: 'Search for everything that was typed' }).click();
    await expect(page.locator(hits)).toHaveCount(0);
  });

  test('so is one beside another that is found, or one that is not wanted, and the others are shown', async ({
    page,
  }) => {
    await ask(page, 'q=Idlib+OR+econmic+-zzzzqqqq');
    await expect(page.locator(hits)).toHaveCount(3);
    const notices = page.locator('main .notices');
    await expect(notices).toContainText('The word “econmic” stands nowhere in the record. Nearest: economic');
    await expect(notices).toContainText('The word “zzzzqqqq” stands nowhere in the record.');
    await expect(page.getByRole('button', { name: /^Search without/u })).toHaveCount(0);
  });

  test('what is looked for and stands nowhere is called what it is', async ({ page }) => {
    const notices = page.locator('main .notices');
    for (const [query, said] of [
      ['"base military"', 'The words “base military” stand nowhere in the record one directly after the other.'],
      ['zzzz*', 'No word of the record begins like “zzzz*”.'],
      ['speaker:Zzzz', 'No speaker of the record is called “Zzzz”.'],
    ] as const) {
      await ask(page, `q=${encodeURIComponent(query)}`);
      await expect(notices).toContainText(said);
    }
  });

  test('the nearest spellings are offered with their counts, and one takes the place of the word', async ({ page }) => {
    await ask(page, 'q=econmic+trade');
    const nearest = page.getByRole('button', { name: /^economic \(\d+\)$/u });
    await nearest.click();
    await expect(page.locator(hits).first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('economic trade');
  });

  test('what a filter hides is said with the number there would be, and the filter can be dropped', async ({
    page,
  }) => {
    await ask(page, 'q=military&year=1999');
    await expect(page.getByRole('status')).toHaveText('No paragraph passes these filters.');
    await expect(page.locator('main .notices')).toContainText(
      /There (?:is|are) \d+ paragraphs? without filters|There (?:is|are) \d+ without filters/u,
    );
    await page.getByRole('button', { name: 'Search without filters' }).click();
    await expect(page.locator(hits).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=military$/u);
  });

  test('other spellings that were counted are shown and can be switched off and on', async ({ page }) => {
    await ask(page, 'q=Rahmon');
    const notices = page.locator('main .notices');
    await expect(notices).toContainText(/“Rahmon” also finds .*Rakhmon \(\d+\)/u);
    const before = await page.locator(total).innerText();
    await page.getByRole('button', { name: 'Only as typed' }).click();
    await expect(page.locator(total)).not.toHaveText(before);
    await expect(page).toHaveURL(/spellings=exact/u);
    await page.getByRole('button', { name: 'Find other spellings too' }).click();
    await expect(page.locator(total)).toHaveText(before);
  });

  test('a sign that means nothing here is said to be ignored', async ({ page }) => {
    await ask(page, 'q=%2Btrade');
    await expect(page.locator('main .notices')).toContainText('Ignored, since it means nothing here: +');
  });

  test('a word that is shut out is not marked', async ({ page }) => {
    await ask(page, 'q=trade+-Russia');
    await expect(page.locator('main .hits mark').first()).toBeVisible();
    await expect(page.locator('main .hits mark').filter({ hasText: /russia/iu })).toHaveCount(0);
  });
});

test('the query language is explained in six lines', async ({ page }) => {
  await page.goto(pages.search);
  await page.getByText('How to ask').click();
  await expect(page.locator('main .how dt')).toHaveCount(6);
  await expect(page.locator('main .how')).toContainText('before:2020-06');
});

test.describe('no words are needed', () => {
  test('everything can be browsed, newest first', async ({ page }) => {
    await page.goto(pages.search);
    await page.getByRole('link', { name: 'Browse everything' }).click();
    await expect(page.locator(total)).toHaveText('72 paragraphs in 5 documents');
    await expect(page.locator(`${hits} .date`).first()).toContainText('2023');
    await page.getByLabel('Order').selectOption('oldest');
    await expect(page.locator(`${hits} .date`).first()).toContainText('2012');
    await expect(page).toHaveURL(/sort=oldest/u);
  });

  test('everything that one speaker said, by an address with a name alone', async ({ page }) => {
    await ask(page, 'speaker=Sergey+Lavrov');
    await expect(page.locator(hits).first().getByRole('heading')).toContainText('Sergey Lavrov');
    await expect(page.locator('main .chips')).toContainText('Speaker: Sergey Lavrov');
  });
});

test.describe('filters', () => {
  test('several values of one facet can be chosen, and each stays visible and can be taken away', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    const facets = page.locator('main .facets');
    await facets.getByLabel(/^2020/u).check();
    await facets.getByLabel(/^2023/u).check();
    await expect(page).toHaveURL(/year=2020&year=2023|year=2023&year=2020/u);
    await expect(page.locator(total)).toHaveText('16 paragraphs in 2 documents');
    await expect(facets.getByLabel(/^2012/u)).toBeVisible();
    await page.getByRole('button', { name: 'Remove filter Year: 2020' }).click();
    await expect(page.locator(total)).toHaveText('8 paragraphs in 1 document');
    await page.goBack();
    await expect(page.locator(total)).toHaveText('16 paragraphs in 2 documents');
  });

  test('year and kind come first', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    await expect(page.locator('main .lists legend').first()).toHaveText('Year');
    await expect(page.locator('main .lists legend').nth(1)).toHaveText('Kind');
  });

  test('the keyboard stays where it was while the answer changes', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    const year = page.locator('main .facets').getByLabel(/^2020/u);
    await year.focus();
    await page.keyboard.press('Space');
    await expect(page.locator(total)).toHaveText('8 paragraphs in 1 document');
    await expect(year).toBeFocused();
  });

  test('days to the day: a date that may lie outside is found and flagged', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    await page.getByLabel('From', { exact: true }).fill('2023-05-20');
    await page.getByLabel('To', { exact: true }).fill('2023-05-31');
    await page.keyboard.press('Tab');
    await expect(page).toHaveURL(/from=2023-05-20&to=2023-05-31/u);
    await expect(page.locator(total)).toHaveText('8 paragraphs in 1 document');
    await expect(page.locator('main .notices')).toContainText('8 of them have dates that may lie outside these days.');
    await expect(page.locator(`${hits} .may`).first()).toBeVisible();
    await page.getByLabel('Group by document').check();
    await expect(page.locator(`${hits} .about`)).toContainText('(may lie outside these days)');
  });

  test('what is no day is said beside the field and not asked for', async ({ page }) => {
    await ask(page, 'q=Tajikistan');
    const from = page.getByLabel('From', { exact: true });
    const box = page.locator('main .lists fieldset').first();
    await expect(box).toBeVisible();
    const before = await box.boundingBox();
    await from.fill('May 2020');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('alert').filter({ hasText: 'Write a year, month or day' })).toBeVisible();
    // What is said moves nothing from under the pointer.
    expect(await box.boundingBox()).toEqual(before);
    await expect(from).toHaveAttribute('aria-invalid', 'true');
    expect(page.url()).not.toContain('from=');
    await from.fill('2020-02');
    await page.keyboard.press('Tab');
    await expect(page).toHaveURL(/from=2020-02/u);
    await expect(from).not.toHaveAttribute('aria-invalid');
  });

  test('a drawing of the years narrows by a click, is led through by arrows, and has a table behind it', async ({
    page,
  }) => {
    await ask(page, 'q=Tajikistan');
    const bar = page.getByRole('button', { name: '2020: 8 paragraphs' });
    await bar.click();
    await expect(page).toHaveURL(/year=2020/u);
    await expect(page.locator(total)).toHaveText('8 paragraphs in 1 document');
    await expect(bar).toHaveAttribute('aria-pressed', 'true');
    await bar.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: '2021: 7 paragraphs' })).toBeFocused();
    await page.getByText('As a table').click();
    await expect(page.getByRole('row', { name: '2020 8' })).toBeVisible();
    await bar.click();
    await expect(page.locator(total)).toHaveText('36 paragraphs in 5 documents');
  });
});

test.describe('of many documents', () => {
  test.use({ baseURL: ({ many }, use) => use(many) });

  test('undated ones are counted apart and can be seen', async ({ page }) => {
    await ask(page, 'q=lantern&from=2000&to=2030');
    await expect(page.locator('main .notices')).toContainText(/\d+ more stand in documents without a date\./u);
    await page.getByRole('button', { name: 'Show undated' }).click();
    await expect(page).toHaveURL(/year=%E2%80%94/u);
    await expect(page.locator('main .chips')).toContainText('Year: Undated');
    await expect(page.locator(`${hits} .date`).first()).toHaveText('Undated');
  });

  test('a long list of a facet shows eight, and all behind a button with a field to find one', async ({ page }) => {
    await ask(page, 'q=lantern');
    const publishers = page.locator('main fieldset.publisher');
    await expect(publishers.getByRole('checkbox')).toHaveCount(8);
    await publishers.getByRole('button', { name: 'All 12' }).click();
    const field = publishers.getByRole('searchbox', { name: 'Find in: Publisher' });
    await expect(field).toBeFocused();
    await expect(publishers.getByRole('checkbox')).toHaveCount(12);
    await field.fill('office 11');
    await expect(publishers.getByRole('checkbox')).toHaveCount(1);
    await publishers.getByRole('checkbox').check();
    await expect(page).toHaveURL(/publisher=Office\+11/u);
    await expect(publishers.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await field.fill('office 3');
    await publishers.getByLabel(/Office 3/u).check();
    await expect(page.locator('main .chips > li')).toHaveCount(2);
  });
});

for (const [what, query] of [
  ['documents and people above them', 'q=Lavrov'],
  ['spellings that were joined', 'q=Rahmon'],
  ['filters set', 'q=Tajikistan&year=2020&from=2019'],
  ['documents as headings', 'q=Tajikistan&group=document'],
  ['no words', 'sort=newest'],
] as const)
  test(`on a telephone the first hit stands in the first screen, with ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await ask(page, query);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main .hits blockquote').first()).toBeVisible();
    await expect(page.locator(hits).first().getByRole('link').first()).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });

test('on a telephone the filters open in a sheet, with their number, and the first hit stands in the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ask(page, 'q=Tajikistan');
  await expect(page.locator('main .years .bar').first()).toBeVisible();
  await expect(page.locator(hits).first().getByRole('heading')).toBeInViewport();
  const opens = page.getByRole('button', { name: /^Filters/u });
  await expect(opens).toHaveText('Filters');
  await opens.click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByLabel(/^2020/u).check();
  await sheet.getByLabel(/^2023/u).check();
  await sheet.getByRole('button', { name: 'Show 16 paragraphs' }).click();
  await expect(sheet).toBeHidden();
  await expect(opens).toBeFocused();
  await expect(opens).toHaveText('Filters: 2 set');
});
