import { expect, type Page } from './reader.ts';

/** The hits of the search page, or the documents that have them. */
export const hits = 'main .hits > li';

/** Asks on the search page and waits for hits. @param query of the address, `q=Tajikistan` */
export async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?${query}`);
  await expect(page.locator(hits).first()).toBeVisible();
}
