import { long } from '../../scripts/test/many.ts';
import { longTranscript } from '../../scripts/bench/archive/long.ts';
import { expect, test, type Page } from './reader.ts';

/** A transcript of 300 turns under headings, in an archive of many documents. */
test.use({ baseURL: ({ many: address }, use) => use(address) });

const path = `./documents/${long.id}/`;
const turns = longTranscript(long);
const asked = turns.find(({ isQuestion }) => isQuestion)?.speaker.name ?? '';
/** The third statement of the first who asks, by the paragraph it begins with; one paragraph stands before the first turn. */
const third = (() => {
  let paragraph = 2;
  let count = 0;
  for (const { speaker, paragraphs } of turns) {
    if (speaker.name === asked && (count += 1) === 3) break;
    paragraph += paragraphs.length;
  }
  return `p${String(paragraph)}`;
})();

const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const shown = (page: Page) => page.locator('.chapters li:not(.heading):visible');
const statements = (page: Page) =>
  page
    .locator('.document-facts :is(li, dd:not(:has(li)))', { hasText: asked })
    .getByRole('link', { name: /\d+ statements/u });

test.describe('beside the text', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('contents have every turn under the headings, and mark the one being read', async ({ page }) => {
    await page.goto(path);
    await expect(shown(page)).toHaveCount(turns.length);
    await expect(page.locator('.chapters li.heading')).toHaveCount(long.headings);
    await expect(page.locator('.chapters [aria-current]')).toHaveCount(0);
    await page.locator(`#${third}`).scrollIntoViewIfNeeded();
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), third);
    const current = page.locator('.chapters [aria-current]');
    await expect(current).toHaveCount(1);
    await expect(current).toBeInViewport();
    await expect(current).toContainText(asked);
  });

  test('the third statement of a speaker is three actions away, by mouse and by keyboard', async ({ page }) => {
    await page.goto(path);
    await expect(shown(page)).toHaveCount(turns.length);
    await page
      .getByText(/^and \d+ more$/u)
      .last()
      .click();
    await statements(page).click();
    const his = turns.filter(({ speaker }) => speaker.name === asked).length;
    await expect(shown(page)).toHaveCount(his);
    await expect(contents(page).getByRole('status')).toHaveText(`${String(his)} statements`);
    await shown(page).nth(2).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`#${third}$`, 'u'));
    await expect(page.locator(`#${third}`)).toBeInViewport();

    await page.goto(path.replace(/\/$/u, '/?again'));
    await expect(shown(page)).toHaveCount(turns.length);
    await page
      .getByText(/^and \d+ more$/u)
      .last()
      .click();
    await statements(page).press('Enter');
    await expect(shown(page).first().getByRole('link')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${third}$`, 'u'));
  });

  test('each paragraph is one stop of the keyboard, and the contents are one', async ({ page }) => {
    await page.goto(path);
    await expect(shown(page)).toHaveCount(turns.length);
    const stops = await page.evaluate(() => {
      const tabbable = (root: string) =>
        [...document.querySelectorAll<HTMLElement>(`${root} :is(a[href], button, input, select, summary)`)].filter(
          (element) => element.tabIndex >= 0 && element.checkVisibility(),
        ).length;
      return {
        text: tabbable('article'),
        list: tabbable('.entries'),
        paragraphs: document.querySelectorAll('article [data-digest]').length,
      };
    });
    expect(stops.text).toBe(stops.paragraphs);
    expect(stops.list).toBe(1);
  });

  test('the questions of people with names are marked, and a given one is two actions away', async ({ page }) => {
    await page.goto(path);
    await expect(shown(page)).toHaveCount(turns.length);
    const questions = turns.filter(({ isQuestion }) => isQuestion);
    await page.getByLabel('Questions only').check();
    await expect(shown(page)).toHaveCount(questions.length);
    await expect(page.getByRole('group', { name: 'Question and answer' })).toHaveCount(questions.length);
    await shown(page).nth(2).getByRole('link').click();
    await expect(page.locator('.turn[data-kind="question"]').nth(2).locator('p').first()).toBeInViewport();
  });

  test('j and k lead from turn to turn, until they are switched off', async ({ page }) => {
    await page.goto(path);
    await expect(shown(page)).toHaveCount(turns.length);
    for (const id of ['p2', 'p3']) {
      await page.keyboard.press('j');
      await expect(page.locator(`#${id} a.n`)).toBeFocused();
      await expect(page.locator(`#${id}`)).toBeInViewport();
    }
    await page.keyboard.press('k');
    await expect(page.locator('#p2 a.n')).toBeFocused();
    await page.getByLabel(/Keys j and k/u).uncheck();
    await page.locator('#p2 a.n').focus();
    await page.keyboard.press('j');
    await expect(page.locator('#p2 a.n')).toBeFocused();
    await page.reload();
    await expect(page.getByLabel(/Keys j and k/u)).not.toBeChecked();
  });
});

test('above the text those are named who say most, and the others are a click away', async ({ page }) => {
  await page.goto(path);
  const people = page.locator('.document-head .people');
  await expect(people.locator('> bdi')).toHaveCount(5);
  await people.getByText('and 9 more').click();
  await expect(people.locator('bdi')).toHaveCount(14);
});

test('a short document has neither contents nor keys for them', async ({ page }) => {
  await page.goto('./documents/notice-without-date-1/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notice 1');
  await expect(contents(page)).toHaveCount(0);
  await expect(page.locator('.to-contents')).toHaveCount(0);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('contents come in a sheet from anywhere in the text, and lead to a turn', async ({ page }) => {
    await page.goto(`${path}#${third}`);
    const button = page.getByRole('button', { name: 'Contents' });
    await expect(button).toBeVisible();
    await button.tap();
    const sheet = page.getByRole('dialog', { name: 'Contents' });
    await expect(sheet.locator('[aria-current]')).toBeInViewport();
    await sheet.getByLabel('Speaker').selectOption({ label: `${asked} (11)` });
    await shown(page).nth(0).getByRole('link').tap();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/#p3$/u);
    await expect(page.locator('#p3 a.n')).toBeFocused();
    await expect(page.locator('#p3')).toBeInViewport();
  });

  test('closing the sheet leaves the reader where they were', async ({ page }) => {
    await page.goto(`${path}#${third}`);
    const button = page.getByRole('button', { name: 'Contents' });
    await button.tap();
    const before = await page.evaluate(() => scrollY);
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(button).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('the speaker stays in view, above the words and not over them', async ({ page }) => {
    await page.goto(`${path}#${third}`);
    const name = page.locator('.turn', { has: page.locator(`#${third}`) }).locator('.name');
    await expect(name).toHaveText(asked);
    await page.evaluate(
      (id) => scrollBy(0, (document.getElementById(id)?.getBoundingClientRect().height ?? 0) / 2),
      third,
    );
    await expect(name).toBeInViewport({ ratio: 1 });
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), third);
    const [head, words] = await Promise.all([name.boundingBox(), page.locator(`#${third}`).boundingBox()]);
    expect(words?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  });

  test('what is known of the document is one touch from its title', async ({ page }) => {
    await page.goto(path);
    await page.getByRole('link', { name: 'About this document' }).tap();
    await expect(page.getByRole('heading', { name: 'About this document' })).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('contents are a list that opens, and lead to the turns', async ({ page }) => {
    await page.goto(path);
    const list = page.locator('.chapters');
    await expect(list).toBeHidden();
    await contents(page).getByText('Contents').click();
    await expect(list.locator('li:not(.heading)')).toHaveCount(turns.length);
    await list.getByRole('link', { name: asked }).first().click();
    await expect(page.locator('#p3')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Contents' })).toHaveCount(0);
  });
});
