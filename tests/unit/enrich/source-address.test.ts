import { describe, expect, test } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { messageOf } from '../../support/problem.ts';

/** Every way in which an address comes out of a file, with the address in its place and the line it stands on. */
const ways: readonly (readonly [name: string, file: string, of: (address: string) => string, line: number])[] = [
  [
    'rel=canonical',
    'a.html',
    (address) =>
      `<html><head>\n<title>A title</title>\n<link rel="canonical" href="${address}">\n</head><body><p>Text.</p></body></html>`,
    3,
  ],
  [
    'og:url',
    'a.html',
    (address) =>
      `<html><head>\n<title>A title</title>\n<meta property="og:url" content="${address}">\n</head><body><p>Text.</p></body></html>`,
    3,
  ],
  [
    'front matter of the page',
    'a.md',
    (address) => `---\ntitle: A title\nsource_url: '${address}'\ntags: x\n---\n\nText.\n`,
    3,
  ],
  [
    'front matter below that of the editor',
    'a.md',
    (address) => `---\nid: a\nwhy: it\ndate: 2020-01-01\n---\n---\nsource_url: '${address}'\ntags: x\n---\n\nText.\n`,
    7,
  ],
  [
    'Direct link',
    'a.txt',
    (address) =>
      `Events\nGreetings to the forum of example towns\nJune 20, 2019\n11:00\nThe message reads, in part:\nOver the years the forum has won esteem.\nPublication status\nPublished in section: News\nPublication date: June 20, 2019, 11:00\nDirect link: ${address}\n`,
    10,
  ],
];

const read = (text: string, file: string) => {
  const { document } = readDocument(new TextEncoder().encode(text), file);
  const problems = document.problems.filter(({ name }) => name === 'web-address-refused');
  return { url: document.provenance.url, problems };
};

describe.each(ways)('%s', (_, file, of, line) => {
  test.each([
    ['https://record.example/d/1', 'https://record.example/d/1'],
    ['record.example/d/1', 'https://record.example/d/1'],
  ])('may be a link: %s', (address, href) => {
    expect(read(of(address), file)).toEqual({ url: { text: address, href }, problems: [] });
  });

  test.each([
    ['javascript:alert(1)', 'begins with https'],
    ['data:text/html,x', 'begins with https'],
    ['//evil.example/x', 'on which host'],
    ['https://good@evil.example/', 'password'],
    ['https://krеmlin.ru/', 'not what it looks like'],
  ])('is text: %s', (address, said) => {
    const { url, problems } = read(of(address), file);
    expect(url).toEqual({ text: address, href: null });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, line, severity: 'warning' });
    expect(problems.map(messageOf).join()).toContain(said);
  });

  test('no address is turned by what nobody sees', () => {
    const { url } = read(of('https://record.example/\u202Egnp.exe'), file);
    expect(url?.href ?? null).toBeNull();
  });
});

test('a control before a scheme does not hide it', () => {
  const of = ways[0]?.[2] ?? String;
  expect(read(of('&#1;javascript:alert(1)'), 'a.html').url?.href).toBeNull();
  expect(read(of('java&#9;script:alert(1)'), 'a.html').url?.href).toBeNull();
});

const page = (canonical: string, own: string) =>
  read(
    `<html><head><title>A title</title><link rel="canonical" href="${canonical}"><meta property="og:url" content="${own}"></head><body><p>Text.</p></body></html>`,
    'a.html',
  );

test('an address that may be a link goes before one that may not', () => {
  const { url, problems } = page('javascript:alert(1)', 'https://record.example/1');
  expect(url?.href).toBe('https://record.example/1');
  expect(problems).toHaveLength(1);
});

test('an address without its host is a fault only where no other tells the host', () => {
  expect(page('/d/1', 'https://record.example/d/1').problems).toEqual([]);
  expect(page('/d/1', '/d/1').problems).toHaveLength(1);
});

test('the editor’s address goes before any of the page, and then none is refused', () => {
  const text = '---\nid: a\nurl: record.example/2\n---\nA title\n\nText.\n\nhttps://good@evil.example/\n';
  expect(read(text, 'a.txt')).toEqual({
    url: { text: 'record.example/2', href: 'https://record.example/2' },
    problems: [],
  });
});

test.each(['javascript:alert(1)', 'https://good@evil.example/', 'https://a.example/\u202Ex', '//a.example', '/d/1'])(
  'an editor’s address that may be no link stops the build: %s',
  (address) => {
    const { document } = readDocument(new TextEncoder().encode(`---\nid: a\nurl: '${address}'\n---\nText.\n`), 'a.txt');
    expect(document.problems.map(({ name, line }) => [name, line])).toContainEqual(['front-matter-wrong-type', 3]);
    expect(document.provenance.url).toBeNull();
  },
);

test('what is only told of a page is no address: a comment of the browser, JSON-LD, the provenance', () => {
  const text = `---\nprovenance: 'javascript:alert(1)'\nsha256: '${'0'.repeat(64)}'\n---\n<!-- saved from url=(0019)javascript:alert(1) -->\n<html><head><title>A title</title><script type="application/ld+json">{"@type":"Article","headline":"A title","datePublished":"2020-01-01","url":"javascript:alert(1)"}</script></head><body><p><a href="javascript:alert(1)">Text</a>.</p></body></html>`;
  expect(read(text, 'a.html').url).toBeNull();
});
