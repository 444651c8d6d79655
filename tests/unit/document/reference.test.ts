import { describe, expect, test } from 'vitest';
import { personKey, publisherKey } from '#document/reference.ts';
import { referenceTo } from '#document/register.ts';

const unknown = (name: string) => ({ id: null, name });

describe('a publisher', () => {
  test('is one, printed with an article or without', () => {
    const [printed, bare] = ['The Ministry of Foreign Affairs', 'Ministry of Foreign Affairs'].map(unknown);
    expect(printed && publisherKey(printed)).toBe(bare && publisherKey(bare));
  });

  test('whose name only begins with the same letters keeps them', () => {
    expect(publisherKey(unknown('Theatre of Example'))).toBe('Theatre of Example');
  });

  test('is one under two names where the register knows it', () => {
    expect(publisherKey({ id: 'mfa', name: 'MFA' })).toBe(publisherKey({ id: 'mfa', name: 'The Ministry' }));
  });
});

test('a person is told apart by the id, or by the very name', () => {
  expect(personKey({ id: 'miller-1950', name: 'Ann Miller' })).toBe('miller-1950');
  expect(personKey(unknown('Ann Miller'))).toBe('Ann Miller');
});

describe('a register', () => {
  const register = new Map([
    ['ann miller', 'one'],
    ['a. miller', null],
  ]);

  test.each([
    ['Ann Miller', 'one'],
    ['ann  miller', 'one'],
    ['A. Miller', null],
    ['Ann Mille', null],
  ])('knows %s as %s', (name, id) => {
    expect(referenceTo(name, register)).toEqual({ id, name });
  });
});
