import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './reader.ts';
import { kinds } from './pages.ts';
import { moved, pages } from './permanence-pages.ts';

const all = [
  ...kinds.map(([kind, site, path]) => ({ kind, site, path, schemes: ['light'] as const })),
  ...Object.entries(pages).map(([kind, path]) => ({
    kind,
    site: 'permanence' as const,
    path,
    schemes: ['light'] as const,
  })),
  // They are seen in no other test, as their script leaves them.
  ...Object.entries(moved).map(([kind, path]) => ({
    kind,
    site: 'permanence' as const,
    path,
    schemes: ['light', 'dark'] as const,
  })),
];

/**
 * axe itself is a script. So the page is loaded without its own scripts: they are refused on the way, which leaves what
 * a reader without JavaScript gets.
 */
for (const { kind, site, path, schemes } of all) {
  for (const colorScheme of schemes) {
    test.describe(`${kind}, ${colorScheme}`, () => {
      test.use({
        colorScheme,
        baseURL: ({ record, many, permanence }, use) => use({ record, many, permanence }[site]),
      });

      test('without its scripts the page can be used by everybody [promise 4]', async ({ page, faults }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.route(/\.js$/u, (route) => route.abort());
        await page.goto(path.replace(/\?.*/u, ''));
        // With its scripts the same colours are measured on every page; here only where no other test sees the page.
        const known = site === 'permanence' && kind in moved ? [] : ['color-contrast'];
        const { violations } = await new AxeBuilder({ page }).disableRules(known).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual(
          [],
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        // The refused scripts are what this test is about.
        expect(faults.every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
        faults.length = 0;
      });
    });
  }
}
