import { expect, test } from 'vitest';
import { addressesFor } from '#addresses/addresses.ts';
import type { PublishedVersion } from '#document/permanence.ts';
import { timemapOf } from '#exports/timemap.ts';

const version = (number: number, published: string): PublishedVersion => ({
  number,
  date: published.slice(0, 10),
  published,
  reason: 'A slip was put right.',
  cause: 'source',
  address: 'talks',
  capture: null,
  seal: 'a'.repeat(64),
  digest: 'b'.repeat(64),
  paragraphs: 3,
});
const timemap = (...versions: PublishedVersion[]): string =>
  timemapOf({ id: 'talks', versions }, addressesFor('en'), (path) => `https://record.example${path}`);

test('a timemap names the document, itself and every version with the moment of its publication', () => {
  expect(timemap(version(2, '2026-11-26T21:40:00+03:00'), version(1, '2026-11-22'))).toBe(
    [
      '<https://record.example/documents/talks/>; rel="original",',
      '<https://record.example/documents/talks.timemap.link>; rel="self"; type="application/link-format"; from="Sun, 22 Nov 2026 00:00:00 GMT"; until="Thu, 26 Nov 2026 18:40:00 GMT",',
      '<https://record.example/documents/talks/versions/1/>; rel="first memento"; datetime="Sun, 22 Nov 2026 00:00:00 GMT",',
      '<https://record.example/documents/talks/versions/2/>; rel="last memento"; datetime="Thu, 26 Nov 2026 18:40:00 GMT"',
      '',
    ].join('\n'),
  );
});

test('the only version is the first and the last', () => {
  expect(timemap(version(1, '2026-11-22'))).toContain('rel="first last memento"');
});
