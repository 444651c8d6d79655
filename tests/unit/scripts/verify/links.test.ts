import { expect, test } from 'vitest';
import { links } from '../../../../scripts/verify/links.ts';
import { pageWith, siteOf } from './site-of.ts';

const other = pageWith('<p id="p1">One</p><p id="p2">Two</p><p id="привет">Three</p>');

test.each([
  '/base/other/',
  '/base/other/#p2',
  '/base/other/?q=1#p2',
  '../other/#p1',
  '#here',
  '#top',
  '/base/other/#%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82',
  'https://record.example/base/other/#p1',
  'https://elsewhere.example/nothing/#p9',
  'mailto:someone@record.example',
])('%s leads somewhere', async (href) => {
  const site = await siteOf({
    '/page/index.html': pageWith(`<p id="here"><a href="${href}">link</a></p>`),
    '/other/index.html': other,
  });
  expect(await links.faults(site)).toEqual([]);
});

test.each([
  ['/base/nothing/', 'leads to /nothing/index.html, which does not exist'],
  ['/base/other', 'leads to /other, which does not exist'],
  ['/other/', 'leads out of /base/, where the site stands'],
  ['/base/other/#p3', 'leads to #p3, which does not exist on /other/index.html; there is #p1 #p2 #привет'],
  ['#p1', 'leads to #p1, which does not exist on /page/index.html; there is no fragment at all'],
  ['https://record.example/base/other/#p9', 'leads to #p9'],
  ['http://[', 'is no address'],
])('%s is reported', async (href, fault) => {
  const site = await siteOf({ '/page/index.html': pageWith(`<a href="${href}">link</a>`), '/other/index.html': other });
  const found = await links.faults(site);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('/page/');
  expect(found[0]).toContain(fault);
});

test('pictures, scripts and forms count too, and one fault is told once for all pages that have it', async () => {
  const page = pageWith(
    '<img src="/base/a.png" alt="a"><form action="/base/b/"></form><script src="/base/c.js"></script>',
  );
  const found = await links.faults(await siteOf({ '/index.html': page, '/x/index.html': page }));
  expect(found.map((fault) => /“([^”]+)”/u.exec(fault)?.[1])).toEqual(['/base/a.png', '/base/b/', '/base/c.js']);
  expect(found[0]).toContain('/, /x/');
});
