import { createHash, randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { licenceOf, parts } from '../../../../scripts/build/licences.ts';
import { MANIFEST, writeManifest } from '../../../../scripts/build/manifest.ts';
import { readBuiltSite } from '../../../../scripts/verify/built-site.ts';
import { licences } from '../../../../scripts/verify/licences.ts';
import { listed } from '../../../../scripts/verify/listed.ts';
import { html } from '../../../../scripts/verify/html.ts';
import { machine } from '../../../../scripts/verify/machine.ts';
import { originals } from '../../../../scripts/verify/originals.ts';
import { ownFiles } from '../../../../scripts/verify/own-files.ts';
import { policy } from '../../../../scripts/verify/policy.ts';
import { differences } from '../../../../scripts/verify/same-bytes.ts';
import { sizes } from '../../../../scripts/verify/sizes.ts';
import { pageWith, siteOf } from './site-of.ts';

describe('valid HTML', () => {
  test('a page of correct HTML passes', async () => {
    expect(await html.faults(await siteOf({ '/index.html': pageWith('<h1>Title</h1><p>Text</p>') }))).toEqual([]);
  });

  test.each([
    [
      'an element where it may not stand',
      '<h1>A</h1><p><div>no</div></p>',
      /no-implicit-close|element-permitted|close-order/u,
    ],
    ['an id that stands twice', '<h1 id="a">A</h1><p id="a">no</p>', /no-dup-id/u],
    ['a picture without a text', '<h1>A</h1><img src="a.png">', /wcag\/h37/u],
  ])('%s is reported', async (_, body, fault) => {
    expect((await html.faults(await siteOf({ '/index.html': pageWith(body) }))).join('\n')).toMatch(fault);
  });
});

describe('nothing from elsewhere [promise 47]', () => {
  test.each([
    '<script src="/base/a.js"></script>',
    '<img src="data:image/gif;base64,AA==" alt="">',
    '<svg><use href="#a"></use></svg>',
    '<a href="https://elsewhere.example/">a link is not loaded</a>',
    '<link rel="canonical" href="https://record.example/base/">',
  ])('%s passes', async (body) => {
    expect(await ownFiles.faults(await siteOf({ '/index.html': pageWith(body) }))).toEqual([]);
  });

  test.each([
    '<script src="https://elsewhere.example/a.js"></script>',
    '<img src="//elsewhere.example/a.png" alt="">',
    '<img srcset="/base/a.png 1x, https://elsewhere.example/a.png 2x" alt="">',
    '<iframe src="https://elsewhere.example/"></iframe>',
    '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
    '<link rel="preconnect" href="https://elsewhere.example/">',
  ])('%s is reported', async (body) => {
    expect(await ownFiles.faults(await siteOf({ '/index.html': pageWith(body) }))).toHaveLength(1);
  });

  test('style sheets are looked into', async () => {
    const css =
      'a{background:url(b.png)}@font-face{src:url("https://elsewhere.example/f.woff2")}@import "//elsewhere.example/c.css";';
    expect(await ownFiles.faults(await siteOf({ '/a.css': css }))).toHaveLength(2);
  });
});

describe('a strict policy', () => {
  const meta = (content: string): string => `<meta http-equiv="content-security-policy" content="${content}">`;
  const script = 'let listed = 1;';
  const digest = createHash('sha256').update(script).digest('base64');
  const strict = `default-src 'none'; script-src 'self' 'sha256-${digest}'; style-src 'self'`;
  const faultsOf = async (body: string, content = strict): Promise<readonly string[]> =>
    policy.faults(await siteOf({ '/index.html': pageWith(body, content === '' ? '' : meta(content)) }));

  test('a page that keeps to it passes, data blocks and listed scripts included', async () => {
    expect(
      await faultsOf(`<script type="application/ld+json">{}</script><script>${script}</script><p>text</p>`),
    ).toEqual([]);
  });

  test.each([
    ['no policy', '<p>text</p>', '', 'has no Content-Security-Policy'],
    ['a lax beginning', '<p>text</p>', "default-src 'self'", "does not begin with default-src 'none'"],
    ['unsafe-inline', '<p>text</p>', `${strict} 'unsafe-inline'`, "allows 'unsafe-inline' in style-src"],
    ['any host', '<p>text</p>', `${strict}; img-src https:`, 'allows https: in img-src'],
    ['an unlisted script', '<script>alert(1)</script>', strict, 'an inline script is not listed'],
    ['an unlisted style', '<style>a{}</style>', strict, 'an inline style is not listed'],
    [
      'WebAssembly, also where it searches',
      '<search-panel></search-panel>',
      strict.replace(/ 'sha.*?'/u, " 'wasm-unsafe-eval'"),
      "allows 'wasm-unsafe-eval' in script-src",
    ],
    ['a digest of nothing on the page', '<p>text</p>', strict, 'which is nowhere'],
    ['a handler', '<p onclick="x()">text</p>', strict, 'has the inline handler onClick'],
    ['a style attribute', '<p style="color:red">text</p>', strict, 'has an inline style'],
  ])('%s is reported', async (_, body, content, fault) => {
    expect((await faultsOf(body, content)).join('\n')).toContain(fault);
  });
});

describe('licences', () => {
  const files = { '/_astro/source-sans-3-latin.woff2': '', '/_astro/a.js': '', '/pagefind/en/pagefind.js': '' };
  const text = parts.map(licenceOf).join('\n');

  test('of fonts, engine and program in the site pass', async () => {
    expect(await licences.faults(await siteOf({ ...files, '/licences.txt': text }))).toEqual([]);
  });

  test.each([
    [
      'none',
      files,
      ['Verbatim', 'Source Sans 3', 'stemmer', 'Orama stemmers', 'fastest-levenshtein', 'Pagefind'].map(
        (name) => `/licences.txt: has not the licence of ${name}`,
      ),
    ],
    [
      'one that is cut short',
      { ...files, '/licences.txt': text.replaceAll('SIL', '') },
      ['/licences.txt: has not the licence of Source Sans 3'],
    ],
    ['a font that nobody knows', { '/_astro/other.woff2': '' }, ['/_astro/other.woff2: nobody knows its licence']],
  ])('%s is reported', async (_, site, faults) => {
    const found = await licences.faults(await siteOf(site));
    expect(found.map((fault, at) => fault.slice(0, faults[at]?.length))).toEqual(faults);
  });
});

test('a file that is not listed, is other than listed, or is gone, is reported', async () => {
  const { folder } = await siteOf({ '/a': 'A', '/b': 'B', '/c': 'C' });
  await writeManifest(folder);
  const read = () => readBuiltSite(folder, 'https://record.example/');
  expect(await listed.faults(await read())).toEqual([]);
  await Promise.all([writeFile(join(folder, 'a'), 'X'), rm(join(folder, 'b')), writeFile(join(folder, 'd'), 'D')]);
  const faults = await listed.faults(await read());
  expect(faults.map((fault) => fault.slice(0, 12))).toEqual(['/a: has the ', '/d: is not l', '/b: is liste']);
  await rm(join(folder, MANIFEST));
  expect(await listed.faults(await read())).toEqual([`/${MANIFEST}: does not exist`]);
});

describe('originals', () => {
  const bytes = 'hello\n';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const swhid = 'swh:1:cnt:ce013625030ba8dba906f756967f9e9ca394464a';
  const page = (...digests: string[]): string =>
    pageWith(
      `<a href="/base/documents/a/capture/original.txt">x</a>${digests.map((each) => `<code>${each}</code>`).join('')}<ol class="capture"></ol>`,
    );
  const faultsOf = async (html: string, original: string | null = bytes): Promise<readonly string[]> =>
    originals.faults(
      await siteOf({
        '/documents/a/capture/index.html': html,
        ...(original === null ? {} : { '/documents/a/capture/original.txt': original }),
      }),
    );

  test('whose digests stand on the page pass, and so does a page that only leads on [promise 24]', async () => {
    expect(await faultsOf(page(sha256, swhid))).toEqual([]);
    expect(await faultsOf(pageWith('<p>It has moved.</p>'), null)).toEqual([]);
  });

  test('that are missing, or have other bytes than the page says, are reported [promise 24]', async () => {
    expect(await faultsOf(page(sha256, swhid), null)).toEqual(['/documents/a/capture/: has no original']);
    expect(await faultsOf(page(sha256, swhid), 'hello\r\n')).toHaveLength(2);
    expect(await faultsOf(page(sha256))).toHaveLength(1);
  });
});

describe('light pages', () => {
  const noise = (bytes: number): string => randomBytes(bytes).toString('hex');

  test('what a page loads at once counts, with what its scripts import, and fonts do not', async () => {
    const files = {
      '/documents/a/index.html': pageWith(
        '<script type="module" src="/base/a.js"></script>',
        '<link rel="stylesheet" href="/base/a.css"><link rel="preload" as="font" href="/base/a.woff2">',
      ),
      '/a.js': 'import"./b.js";import("./later.js")',
      '/b.js': noise(9000),
      '/later.js': noise(90_000),
      '/a.woff2': noise(90_000),
      '/a.css': noise(9000),
    };
    expect(await sizes.faults(await siteOf(files))).toEqual([]);
    const heavier = await sizes.faults(await siteOf({ ...files, '/b.js': noise(20_000) }));
    expect(heavier).toHaveLength(1);
    expect(heavier[0]).toMatch(/^\/documents\/a\/: \d+\.\d kB compressed; document may have 23\.\d kB$/u);
  });

  test('a text may be as long as it is, and what stands beside its words may not', async () => {
    const words = noise(40_000);
    const document = (html: string) => siteOf({ '/documents/a/index.html': pageWith(html) });
    expect(await sizes.faults(await document(`<p>${words}</p>`))).toEqual([]);
    expect(await sizes.faults(await document(`<p data-x="${words}">Words.</p>`))).toHaveLength(1);
    expect(await sizes.faults(await siteOf({ '/about/index.html': pageWith(`<p>${words}</p>`) }))).toHaveLength(1);
  });
});

describe('no trace of the machine', () => {
  test.each([
    ['in a page', { '/index.html': pageWith(`<p>${homedir()}/secret</p>`) }],
    ['in the compressed search index', { '/pagefind/a.pf_fragment': gzipSync('file:///somewhere') }],
  ])('%s is reported', async (_, files) => {
    expect(await machine.faults(await siteOf(files))).toHaveLength(1);
  });

  test('a page without one passes', async () => {
    expect(await machine.faults(await siteOf({ '/index.html': pageWith('<p>text</p>') }))).toEqual([]);
  });
});

test('two builds are compared file by file and byte by byte', async () => {
  const one = await siteOf({ '/same': 'abc', '/differs': 'abcd', '/shorter': 'ab', '/only-first': '' });
  const other = await siteOf({ '/same': 'abc', '/differs': 'abxd', '/shorter': 'a', '/only-second': '' });
  expect(await differences(one, one)).toEqual([]);
  expect(await differences(one, other)).toEqual([
    '/differs: differs from byte 2 on',
    '/only-first: only the first build has it',
    '/only-second: only the second build has it',
    '/shorter: differs from byte 1 on',
  ]);
});
