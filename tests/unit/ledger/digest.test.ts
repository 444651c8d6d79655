import { describe, expect, it } from 'vitest';
import { DIGEST, digestOf, fnv1a64 } from '#ledger/digest.ts';

const hex = (text: string): string => {
  const { high, low } = fnv1a64(text);
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
};

describe('FNV-1a, 64 bits', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is that of its specification', (text, expected) => {
    expect(hex(text)).toBe(expected);
  });
});

describe('the digest of words', () => {
  it('is short and fit for an address [promise 43]', () => {
    const digests = ['Thank you.', 'Спасибо.', 'Ташаккур.', '* * *', ''].map(digestOf);
    for (const digest of digests) expect(digest).toMatch(DIGEST);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('stays when only the setting changes, and changes with a word [promise 37]', () => {
    expect(digestOf('The “green corridor” – it is open')).toBe(digestOf('The "green corridor" - it is open.'));
    expect(digestOf('It will be continued.')).not.toBe(digestOf('It will not be continued.'));
  });

  it('never changes from one release to the next: links carry it [promise 46]', () => {
    expect(digestOf('Thank you.')).toBe('h1mwtz6');
    expect(digestOf('Наши переговоры прошли в доверительной атмосфере.')).toBe('hdhk61v');
    expect(digestOf('Мо ба кори мактабҳо таваҷҷуҳи хос зоҳир намудем.')).toBe('hdnjynh');
  });

  it('does not collide among a hundred thousand numbered sentences more than chance allows', () => {
    const digests = new Set(
      Array.from({ length: 100_000 }, (_, index) => digestOf(`Item ${String(index)} of the agenda.`)),
    );
    expect(digests.size).toBeGreaterThan(99_980);
  });
});
