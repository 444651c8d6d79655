import { describe, expect, it } from 'vitest';
import { boilerplate } from '#parse/page/boilerplate.ts';
import { readPlainText } from '#read/plain-text.ts';

const one = (text: string) => readPlainText(text)[0] ?? expect.fail('a line');

describe('boilerplate', () => {
  it('is no line longer than 420 characters', () => {
    const pasted = (length: number): string => `Home / ${'x'.repeat(10)}${' '.repeat(length - 18)}x`;
    expect(boilerplate(one(pasted(420)))).toBe('path of the page');
    expect(boilerplate(one(pasted(421)))).toBeNull();
  });
});
