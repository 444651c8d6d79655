import { describe, expect, test } from 'vitest';
import { headersFor, readHeadersFile } from '../../../../scripts/serve/headers-file.ts';

const file = `
# for every page
/*
  X-Frame-Options: DENY
  Cache-Control: no-cache

/_astro/*
  Cache-Control: max-age=31536000

/feed.xml
  X-Feed: yes
`;

describe('the headers of a _headers file', () => {
  const rules = readHeadersFile(file);

  test.each([
    ['/', { 'x-frame-options': 'DENY', 'cache-control': 'no-cache' }],
    ['/_astro/a.css', { 'x-frame-options': 'DENY', 'cache-control': 'max-age=31536000' }],
    ['/feed.xml', { 'x-frame-options': 'DENY', 'cache-control': 'no-cache', 'x-feed': 'yes' }],
    ['/feed.xml/', { 'x-frame-options': 'DENY', 'cache-control': 'no-cache' }],
  ])('for %s', (path, expected) => {
    expect(headersFor(rules, path)).toEqual(expected);
  });

  test('a star in the middle stands for any run of characters', () => {
    const middle = readHeadersFile('/documents/*/capture/\n  A: 1\n');
    expect(headersFor(middle, '/documents/x/capture/')).toEqual({ a: '1' });
    expect(headersFor(middle, '/documents/x/')).toEqual({});
  });

  test.each(['  A: 1\n', '/\n  no colon\n'])('a line that is no header is refused: %j', (text) => {
    expect(() => readHeadersFile(text)).toThrow(/_headers, line \d/u);
  });
});
