import { describe, expect, test } from 'vitest';
import { addressOfWords } from '../../../src/components/DocumentBody/words-address.element.ts';
import { digestAsTyped, judge } from '../../../src/components/LinkedWords/verdict.element.ts';

const canonical = 'https://record.example/documents/x/';

describe('the address of words', () => {
  test.each([
    ['the published one', 'https://record.example/documents/x/?highlight=pump#p1', canonical],
    ['the published one, from a mirror', 'https://mirror.example/copy/documents/x/#p1', canonical],
    ['the published one, from a disk', 'file:///record/documents/x/index.html', canonical],
    [
      'the one of the trial, on the reader’s own machine',
      'http://localhost:4321/documents/x/?q=1#p1',
      'http://localhost:4321/documents/x/',
    ],
    ['the one of the trial, by number', 'http://127.0.0.1:80/documents/x/', 'http://127.0.0.1/documents/x/'],
  ])('is %s', (_, here, expected) => {
    expect(addressOfWords({ here, canonical }, 'p12', 'h3f9k2a')).toBe(`${expected}?said=h3f9k2a#p12`);
  });

  test('has no digest where none is known', () => {
    expect(addressOfWords({ here: canonical, canonical: null }, 'p12', null)).toBe(`${canonical}#p12`);
  });
});

describe('a link is judged by its digest', () => {
  const place = { digest: 'h0000003', isGone: false };

  test.each([
    ['h0000003', place, 'same'],
    ['h0000002', place, 'changed'],
    ['h0000001', place, 'changed'],
    ['h0000009', place, 'unknown'],
    ['h0000003', { ...place, isGone: true }, 'gone'],
    ['h0000001', { ...place, isGone: true }, 'gone'],
    ['h0000009', { ...place, isGone: true }, 'unknown'],
  ] as const)('%s at %o is %s', (seen, at, expected) => {
    expect(judge(seen, at, ['h0000002', 'h0000001'])).toBe(expected);
  });

  test('also when it was typed from paper', () => {
    expect(digestAsTyped(' H3OIL2a ')).toBe('h30112a');
  });
});
