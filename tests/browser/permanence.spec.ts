import AxeBuilder from '@axe-core/playwright';
import { meeting, russian, renamed, withdrawn, unpublished, pages } from './permanence-pages.ts';
import { expect, test, type Page } from './reader.ts';

/** The archive whose documents were corrected, renamed and withdrawn after they had been published. */
test.use({ baseURL: ({ permanence }, use) => use(permanence) });

/** Digest of the words that stand in a paragraph's place in a version. */
async function digestIn(page: Page, version: string, paragraph: string): Promise<string> {
  await page.goto(version);
  const link = page.locator(`#${paragraph} + .now a`);
  return new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('said') ?? '';
}

/** Selects words of a paragraph as a reader would who drags over them. */
async function select(page: Page, from: string, first: string, to = from, last = first): Promise<void> {
  await page.evaluate(
    ([from, first, to, last]) => {
      const find = (id: string, words: string): [Text, number] => {
        const walker = document.createTreeWalker(document.querySelector(id) ?? document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const at = text.data.indexOf(words);
          if (at >= 0) return [text, at];
        }
        throw new Error(`${id} has no “${words}”`);
      };
      const [begin, end] = [find(from, first), find(to, last)];
      getSelection()?.setBaseAndExtent(begin[0], begin[1], end[0], end[1] + last.length);
    },
    [from, first, to, last] as const,
  );
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('a paragraph that was withdrawn', () => {
  test('is found under its old link, which opens its words [promise 39]', async ({ page }) => {
    await page.goto(`${meeting}#p5`);
    const place = page.locator('#p5');
    await expect(place).toBeInViewport();
    await expect(place).toContainText('Paragraph 5 was withdrawn on 3 June 2024: The minutes were compared');
    await expect(place.getByText('A kettle was left in the shed')).toBeVisible();
  });

  test('whose words went into another says where they stand now [promise 40]', async ({ page }) => {
    await page.goto(`${meeting}#p9`);
    await page.locator('#p9').getByRole('link', { name: 'paragraph 8' }).click();
    await expect(page).toHaveURL(/#p8$/u);
    await expect(page.locator('#p8')).toContainText('The book for signing lies beside the key.');
  });

  test('is not found by the search [promise 41]', async ({ page }) => {
    await page.goto('./search/?q=hedge');
    await expect(page.locator('main a[href*="#p10"], main a[href*="#p9a"]').first()).toBeVisible();
    await page.goto('./search/?q=kettle');
    await expect(page.getByText('No paragraph contains “kettle”')).toBeVisible();
  });

  test('is shown in print by its line alone', async ({ page }) => {
    await page.goto(meeting);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#p5 summary')).toBeVisible();
    await expect(page.locator('#p5 blockquote')).toBeHidden();
  });
});

test.describe('a link made before the words were changed', () => {
  test('leads to all of the words where their paragraph was divided', async ({ page }) => {
    const said = await digestIn(page, `${meeting}versions/2/`, 'p10');
    await page.goto(`${meeting}?said=${said}#p10`);
    const wording = page.locator(`details[data-was="${said}"]`);
    await expect(wording).toContainText('These words, or some of them, now stand in paragraph 9a, paragraph 10.');
    await wording.getByRole('link', { name: 'paragraph 9a' }).click();
    await expect(page.locator('#p9a')).toBeInViewport();
  });

  test('says so, and shows old and new wording with date and reason [promise 17, 36, 44]', async ({ page }) => {
    const said = await digestIn(page, `${meeting}versions/1/`, 'p2');
    await page.goto(`${meeting}?said=${said}#p2`);
    const banner = page.getByRole('status').filter({ hasText: 'The link you followed' });
    await expect(banner).toContainText(
      'was made when the wording was different. These words were changed on 3 June 2024: The minutes were compared with the recording',
    );
    await expect(banner).toBeInViewport();
    await expect(page.locator('#p2')).toBeInViewport();
    const wording = page.locator(`details[data-was="${said}"] .wording`);
    await expect(wording).toBeVisible();
    await expect(wording.locator('del').first()).toContainText('three');
    await expect(wording.locator('ins').first()).toContainText('four');
    await expect(page.locator('details.was[open]')).toHaveCount(1);
  });

  test('can be told to be quiet, and the reader goes on from the paragraph', async ({ page }) => {
    await page.goto(`${meeting}?said=h0000000#p2`);
    await page.getByRole('button', { name: 'Close' }).first().click();
    await expect(page.locator('.since-then')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '2', exact: true })).toBeFocused();
  });

  test('to a paragraph that is gone opens it', async ({ page }) => {
    const said = await digestIn(page, `${meeting}versions/1/`, 'p5');
    await page.goto(`${meeting}?said=${said}#p5`);
    await expect(page.getByText('made when this paragraph was still in the text')).toBeVisible();
    await expect(page.getByText('A kettle was left in the shed')).toBeVisible();
  });

  test('works in Russian', async ({ page }) => {
    const said = await digestIn(page, `${russian}versions/1/`, 'p2');
    await page.goto(`${russian}?said=${said}#p2`);
    const wording = page.locator(`details[data-was="${said}"] .wording`);
    await expect(wording.locator('del')).toContainText(['понидельник', 'среду']);
    await expect(wording.locator('ins')).toContainText(['понедельник', 'четверг']);
    await expect(wording).toHaveAttribute('lang', 'ru');
  });

  test('goes together with words to be marked', async ({ page }) => {
    const said = await digestIn(page, `${meeting}versions/1/`, 'p2');
    await page.goto(`${meeting}?said=${said}&highlight=hedge#p2`);
    await expect(page.locator('#p2 mark')).toHaveText('hedge');
    await expect(page.getByText('The link you followed')).toBeVisible();
    await page.getByRole('button', { name: 'Remove marks' }).click();
    expect(new URL(page.url()).searchParams.get('said')).toBe(said);
  });

  test('is forgotten when the reader goes on to another paragraph', async ({ page }) => {
    const said = await digestIn(page, `${meeting}versions/1/`, 'p2');
    await page.goto(`${meeting}?said=${said}#p2`);
    await expect(page.getByText('The link you followed')).toBeVisible();
    await page.getByRole('link', { name: '3', exact: true }).click();
    await expect(page).toHaveURL(/spring-meeting\/#p3$/u);
    await expect(page.locator('.since-then')).toHaveCount(0);
  });
});

test('a link with the digest of the present words says nothing', async ({ page }) => {
  await page.goto(meeting);
  const said = await page.locator('#p2').getAttribute('data-digest');
  await page.goto(`${meeting}?said=${String(said)}#p2`);
  await expect(page.locator('#p2')).toBeInViewport();
  await expect(page.locator('.since-then')).toHaveCount(0);
});

test('a link to published words says that a change is not published yet', async ({ page }) => {
  await page.goto(renamed);
  const said = await page.locator('#p2 + details.was').getAttribute('data-was');
  await page.goto(`${renamed}?said=${String(said)}#p2`);
  await expect(page.getByText('The link you followed was made when the wording was different.')).toContainText(
    'the change has not been published yet',
  );
  await expect(page.locator('#p2 + details.was .wording')).toBeVisible();
});

test('a link with a digest of words that were never published says that they are not in the record [promise 45]', async ({
  page,
}) => {
  await page.goto(`${meeting}?said=h0000000#p2`);
  await expect(page.getByText('are not in the record')).toBeVisible();
  await expect(page.locator('details.was[open]')).toHaveCount(0);
});

test('a link to a number that was never given says that there is none', async ({ page }) => {
  await page.goto(`${meeting}?said=h0000000#p99`);
  await expect(page.getByText('There is no paragraph 99 in this document.')).toBeVisible();
});

test.describe('selected words', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('can be linked, and the link leads to exactly these words [promise 49]', async ({ page }) => {
    await page.goto(meeting);
    await select(page, '#p12', 'The next one is in June');
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'in paragraph 12 copied' })).toHaveCount(1);
    const link = await copied(page);
    expect(link).toMatch(/spring-meeting\/\?said=h[0-9a-z]{6}#p12:~:text=The%20next%20one%20is%20in%20June$/u);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('The next one is in June');
  });

  // The browser of the tests has no text search, so that what it makes of the link cannot be seen here.
  test('that stand in the page twice are told apart by their neighbours, or by the number in the margin', async ({
    page,
  }) => {
    await page.goto(meeting);
    await select(page, '#p10', 'is in');
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect.poll(() => copied(page)).toMatch(/#p10:~:text=is%20in,-[^,]+$/u);
    await select(page, '#p11', 'Thank you');
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect.poll(() => copied(page)).toMatch(/#p11:~:text=Thank%20you\.,-11$/u);
  });

  test('can be linked in Russian and Tajik', async ({ page }) => {
    await page.goto(russian);
    await select(page, '#p5', 'надпись по-таджикски: «Дарвозаро пӯшед');
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect.poll(() => copied(page)).toContain(':~:text=');
    const [, words = ''] = (await copied(page)).split(':~:text=');
    expect(words).toContain('%D0%BF%D0%BE%2D%D1%82');
    expect(decodeURIComponent(words)).toBe('надпись по-таджикски: «Дарвозаро пӯшед');
  });

  test('over several paragraphs are linked from the first to the last', async ({ page }) => {
    await page.goto(meeting);
    await select(page, '#p6', 'The key hangs', '#p8', 'signed for the key');
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'from paragraph 6 to 8, copied' })).toHaveCount(1);
    expect(await copied(page)).toMatch(/#p6:~:text=The%20key%20hangs,[^,]+$/u);
  });

  test('can be quoted with their source [promise 49]', async ({ page }) => {
    await page.goto(meeting);
    await select(page, '#p3', 'It gives forty litres a minute');
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect.poll(() => copied(page)).toContain('It gives');
    const said = await page.locator('#p3').getAttribute('data-digest');
    expect(await copied(page)).toBe(
      '“It gives forty litres a minute”\n' +
        'Secretary, “Spring meeting of Example gardens”, 9 April 2024 (editor’s dating), Example gardens, paragraph 3. ' +
        new URL(`?said=${String(said)}#p3`, page.url()).href,
    );
  });

  test('are reached by keyboard, and Escape leaves them selected [promise 50]', async ({ page }) => {
    await page.goto(meeting);
    await select(page, '#p12', 'in June');
    await expect(page.getByRole('group', { name: 'Selected words' })).toBeVisible();
    await expect(page.getByText('Press Tab to copy a link')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toContain(':~:text=in%20June');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: 'Selected words' })).toBeHidden();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('in June');
    await expect(page.getByRole('link', { name: '12', exact: true })).toBeFocused();
  });

  test('outside the text are left alone', async ({ page }) => {
    await page.goto(meeting);
    await select(page, 'h1', 'Spring');
    await page.waitForTimeout(400);
    await expect(page.getByRole('group', { name: 'Selected words' })).toBeHidden();
  });
});

test('what cannot be copied is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(meeting);
  await select(page, '#p12', 'in June');
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(page.getByLabel(/Copy it by hand/u)).toHaveValue(/#p12:~:text=in%20June$/u);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the bar for selected words fits, and a touch copies', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(meeting);
    await select(page, '#p12', 'in June');
    const bar = page.getByRole('group', { name: 'Selected words' });
    await expect(bar).toBeVisible();
    const box = await bar.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Copy link to these words' }).tap();
    await expect.poll(() => copied(page)).toContain(':~:text=in%20June');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('in June');
  });
});

test('a withdrawn document says when and why, and keeps the words [promise 56]', async ({ page }) => {
  await page.goto(`${withdrawn}#p1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This document was withdrawn');
  await expect(page.getByText('It was withdrawn on 10 June 2024: The notices were put in order')).toBeVisible();
  await expect(page.getByText('A kettle was found in the tool shed')).toBeVisible();
});

test('what is not yet published says that its numbers may change [promise 14, 34]', async ({ page }) => {
  await page.goto(unpublished);
  await expect(page.getByText('The paragraph numbers on this page are not final yet.')).toBeVisible();
  await page.goto(meeting);
  await expect(page.getByText('Paragraph 13 is new: its number is not final yet')).toBeVisible();
  await page.goto(russian);
  await expect(page.getByText('not final yet')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link with a digest leads to its paragraph, and the earlier words can be opened [promise 48]', async ({
    page,
  }) => {
    await page.goto(`${meeting}?said=h0000000#p2`);
    await expect(page.locator('#p2')).toBeInViewport();
    await page.getByText('These words were changed on 3 June 2024').first().click();
    await expect(page.locator('details.was[open] .wording del').first()).toBeVisible();
  });

  test('a link to a withdrawn paragraph shows its words', async ({ page }) => {
    await page.goto(`${meeting}#p5`);
    await expect(page.locator('#p5')).toBeInViewport();
    await expect(page.getByText('A kettle was left in the shed')).toBeVisible();
  });

  test('the bar for selected words is not there', async ({ page }) => {
    await page.goto(meeting);
    await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeHidden();
  });
});

for (const [kind, path] of Object.entries(pages)) {
  test(`${kind} can be used by everybody, everything opened, in light and dark and on a telephone`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.locator('details').evaluateAll((found) => {
      for (const details of found as HTMLDetailsElement[]) details.open = true;
    });
    if (path === meeting) await select(page, '#p12', 'in June');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect.soft(passes.length).toBeGreaterThan(10);
      expect
        .soft(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
          colorScheme,
        )
        .toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
