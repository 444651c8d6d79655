import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './reader.ts';
import { kinds } from './pages.ts';

/**
 * axe itself is a script. So the page is loaded without its own scripts: they are refused on the way, which leaves what
 * a reader without JavaScript gets.
 */
for (const [kind, path] of kinds) {
  test(`${kind} page without its scripts can be used by everybody`, async ({ page, faults }) => {
    await page.route(/\.js$/u, (route) => route.abort());
    await page.goto(path.replace(/\?.*/u, ''));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
    // The refused scripts are what this test is about.
    expect(faults.every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
    faults.length = 0;
  });
}
