import { expect, test } from './reader.ts';

const documents = 'main .documents';

test('a document is found by a word that stands in its title alone, above the paragraphs and apart from them', async ({
  page,
}) => {
  await page.goto('./search/?q=Muhriddin');
  await expect(page.locator(documents).getByRole('link').first()).toContainText('Muhriddin');
  await expect(page.locator(documents).getByRole('link').nth(1)).toBeVisible();
  await expect(page.locator(documents).getByRole('heading', { level: 2 })).toHaveText('Documents');
  const [above, below] = [page.locator(documents), page.locator('main .hits')];
  expect((await above.boundingBox())?.y).toBeLessThan((await below.boundingBox())?.y ?? 0);
});

test('a document is found by the beginning of a word of its title', async ({ page }) => {
  await page.goto('./search/?q=Muhrid*');
  await expect(page.locator(documents).getByRole('link').first()).toContainText('Muhriddin');
});

test('documents are found by a program in WebAssembly, which the page itself may not run', async ({ page, faults }) => {
  await page.goto('./search/?q=Muhriddin');
  await expect(page.locator(documents).getByRole('link').first()).toBeVisible();
  const empty = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const refused = await page.evaluate(
    (bytes) =>
      WebAssembly.compile(new Uint8Array(bytes)).then(
        () => null,
        (cause: unknown) => String(cause),
      ),
    empty,
  );
  expect(refused).toContain('Content Security Policy');
  faults.length = 0;
});

test('words that stand in different paragraphs find their document', async ({ page }) => {
  await page.goto('./search/?q=Victory+trade');
  await expect(page.getByRole('status')).toContainText('Each word is there, but no paragraph has them all.');
  await expect(
    page.locator(documents).getByRole('link', { name: 'Meeting with President of Tajikistan' }),
  ).toBeVisible();
  await page.goto('./search/?q=Victory');
  await expect(page.locator('main .hits > li').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator(documents)).toBeHidden();
});

test('somebody is found by name, with a link to everything they said', async ({ page }) => {
  await page.goto('./search/?q=Lavrov');
  const people = page.locator('main .people');
  await expect(people).toContainText(/Sergey Lavrov \d+ paragraphs/u);
  await people.getByRole('link', { name: 'Sergey Lavrov' }).click();
  await expect(page.locator('main .chips')).toContainText('Speaker: Sergey Lavrov');
  const heads = page.locator('main .hits h3');
  await expect(heads.filter({ hasNotText: /^Sergey Lavrov/u })).toHaveCount(0);
  await expect(heads.first()).toBeVisible();
});

test.describe('within filters', () => {
  for (const [what, filter, title] of [
    ['a year', 'year=2023', /^Sergey Lavrov’s Remarks/u],
    ['days', 'from=2023-05-20', /^Sergey Lavrov’s Remarks/u],
    ['days of the query', 'before:2020', /^Foreign Minister Sergey Lavrov’s statement/u],
    ['a kind and a language', 'kind=press-conference&language=en', /^Foreign Minister Sergey Lavrov’s statement/u],
  ] as const)
    test(`of ${what} only the documents that pass are shown`, async ({ page }) => {
      const query = filter.includes(':') ? `q=Muhriddin+after:2020+${filter}` : `q=Muhriddin&${filter}`;
      await page.goto(`./search/?${query}`);
      await expect(page.locator(documents).getByRole('link')).toHaveText(title);
    });

  test('of a speaker only the documents are shown in which they speak, and no people', async ({ page }) => {
    await page.goto('./search/?q=Tajikistan&speaker=Vladimir+Putin');
    await expect(page.locator(documents).getByRole('link')).toHaveText(/^Meeting with President of Tajikistan/u);
    await expect(page.locator('main .people')).toBeHidden();
  });

  test('people lead to what they said within the same filters, with the number of that', async ({ page }) => {
    await page.goto('./search/?q=Lavrov&year=2020');
    const people = page.locator('main .people');
    await expect(people.getByRole('listitem')).toHaveText(/^Sergey Lavrov \d+ paragraphs$/u);
    const [, count = ''] = /(\d+ paragraphs)/u.exec((await people.textContent()) ?? '') ?? [];
    await people.getByRole('link').click();
    await expect(page).toHaveURL(/\?year=2020&speaker=Sergey\+Lavrov&sort=newest$/u);
    await expect(page.locator('main .total')).toHaveText(`${count} in 1 document`);
  });
});

test('documents come after the first hits, and few bytes of them', async ({ page }) => {
  let bytes = 0;
  page.on('response', async (response) => {
    if (response.url().includes('/pagefind/')) bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto('./search/?q=Tajikistan');
  await expect(page.locator(documents)).toBeVisible();
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(200_000);
});

test('a browser is told how to search', async ({ page, request, baseURL }) => {
  await page.goto('./about/');
  const link = page.locator('link[rel=search]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const response = await request.get(new URL((await link.getAttribute('href')) ?? '', baseURL).href);
  const text = await response.text();
  expect(text).toContain('<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">');
  expect(text).toContain('template="https://record.example/search/?q={searchTerms}"');
});

test.describe('in an archive whose captures have addresses', () => {
  test.use({ baseURL: ({ archive }, use) => use(archive) });

  test('the address of a source pasted into the field finds its document', async ({ page }) => {
    await page.goto('./search/');
    await page.getByRole('main').getByRole('searchbox').fill('http://www.council.example/meetings/17/');
    await expect(page.getByRole('status')).toHaveText('From this source');
    await expect(page.locator('main .sourced').getByRole('link')).toHaveText('Meeting of the council of Example');
    await expect(page.locator('main .hits > li')).toHaveCount(0);
  });

  test('one search finds all languages', async ({ page }) => {
    await page.goto('./search/?sort=newest');
    const languages = page.locator('main fieldset.language');
    await expect(languages.getByLabel(/^English/u)).toBeVisible();
    await expect(languages.getByLabel(/^Russian/u)).toBeVisible();
  });
});
