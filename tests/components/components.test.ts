/**
 * Every component by its examples: each is drawn, its HTML is validated, and it is looked at in a browser at the width
 * of a telephone, in light and dark. Scripts do not run here; what they do is tested on the pages.
 */
import { globSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { records, strings, type Example } from '#components/example.ts';
import { validator } from '../../scripts/verify/html.ts';
import { findBrowser } from '../../scripts/test/chromium.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

const folders = import.meta.glob<{ examples: readonly Example[] }>('../../src/components/*/examples.ts', {
  eager: true,
});
const components = import.meta.glob<{ default: Component }>('../../src/components/*/*.astro', { eager: true });
const nameOf = (path: string): string => path.split('/').at(-2) ?? '';

const style = [
  ...['tokens', 'base', 'parts'].map((name) => `src/styles/${name}.css`),
  ...globSync('src/components/*/*.css').sort(),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The module scripts that Astro itself puts beside a component; any other script came out of the words. */
const MODULE = /<script type="module" src="[^"]*"[^>]*><\/script>/gu;
const SOURCE = / data-astro-source-(?:file|loc)="[^"]*"/gu;

let container: AstroContainer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  container = await AstroContainer.create();
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
}, 120_000);

afterAll(() => browser.close());

async function drawn(folder: string, { of = folder, props, slot }: Example): Promise<string> {
  const component = components[`../../src/components/${folder}/${of}.astro`]?.default;
  if (!component) throw new Error(`There is no component ${folder}/${of}.astro`);
  const html = await container.renderToString(component, { props: { ...props }, slots: slot ? { default: slot } : {} });
  return html.replace(MODULE, '').replace(SOURCE, '');
}

/** The component on a page of its own, as valid as the component lets it be. */
function pageWith(html: string): string {
  const heading = html.includes('<h1') ? '' : '<h1 class="unseen">Example</h1>';
  const around = /<(?:header class="site-header|footer)/u.test(html) ? 'div' : 'main';
  const content = around === 'div' ? `${html}<main>${heading}</main>` : `<main>${heading}${html}</main>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example</title><style>${style}</style></head><body>${content}</body></html>`;
}

/** What stands on the page that must not: elements and orders of reading that came out of the words. */
function obeyed(): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    if (element.matches('script, img, iframe')) faults.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) faults.push(name);
      if (!/^(?:data-|value$)/u.test(name) && /[\u202A-\u202E\u2066-\u2069]/u.test(value))
        faults.push(`${name} turns: ${value}`);
    }
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    if (/[\u202D\u202E]/u.test(text) && !(text.length === 1 && node.parentElement?.localName === 'bdi'))
      faults.push(`turns: ${text}`);
  }
  return faults;
}

/** Letters as they are laid out, and those that are hidden at first; blanks folded. */
const read = (): string => `${document.body.innerText} ${document.body.textContent}`.replace(/\s+/gu, ' ');

async function violations(rules: readonly string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const asked = rules
    ? axe.withRules([...rules])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations: found } = await asked.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

test('every component has examples', () => {
  const all = new Set(Object.keys(components).map(nameOf));
  expect(all.size).toBeGreaterThan(15);
  expect([...all].filter((name) => !folders[`../../src/components/${name}/examples.ts`])).toEqual([]);
});

/** Where the words of an element begin and end, from the left edge of the element that a selector finds around them. */
const placeOf = (selector: string, around: string): Promise<{ left: number; right: number }> =>
  page.locator(selector).evaluate((element, outer) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const words = range.getBoundingClientRect();
    const box = element.closest(outer)?.getBoundingClientRect() ?? words;
    return { left: Math.round(words.left - box.left), right: Math.round(box.right - words.right) };
  }, around);

test.each([
  ['DocumentList', 'h2 a', 'li'],
  ['Neighbours', '.title-line', 'a'],
] as const)('a title read from right to left begins where the others do: %s', async (folder, title, around) => {
  const props = { strings, level: 2, records: [records.arabic], previous: records.arabic, next: null };
  await page.setContent(pageWith(await drawn(folder, { name: '', props, shows: [] })));
  const { left, right } = await placeOf(title, around);
  expect(left).toBe(0);
  expect(right, 'shorter than the line').toBeGreaterThan(20);
});

for (const [path, { examples }] of Object.entries(folders)) {
  const folder = nameOf(path);
  describe(folder, () => {
    test.each(examples.map((example) => [example.name, example] as const))('%s', async (_name, example) => {
      const html = await drawn(folder, example);
      const whole = pageWith(html);
      const report = await validator.validateString(whole);
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ message, ruleId }) => `${message} (${ruleId})`),
      );
      expect(faults, html).toEqual([]);

      await page.emulateMedia({ colorScheme: 'light' });
      await page.setContent(whole);
      expect(await page.evaluate(obeyed)).toEqual([]);
      const text = await page.evaluate(read);
      for (const words of example.shows) expect(text).toContain(words.replace(/\s+/gu, ' '));
      if (example.links) {
        const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links).toEqual(example.links);
      }
      const visible = await page.evaluate(() => document.body.innerText.replace('Example', '').trim());
      expect(visible === '', 'draws nothing').toBe(example.empty === true);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'wider than a telephone').toBeLessThanOrEqual(0);
      if (example.empty) return;
      expect(await violations(null)).toEqual([]);
      // Colours do not depend on the words: one look in the dark is enough.
      if (example !== examples[0]) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(['color-contrast'])).toEqual([]);
    });
  });
}
