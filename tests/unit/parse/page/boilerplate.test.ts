import { describe, expect, it } from 'vitest';
import { boilerplate } from '#parse/page/boilerplate.ts';
import { readPlainText } from '#read/plain-text.ts';

const one = (text: string) => readPlainText(text)[0] ?? expect.fail('a line');

describe('boilerplate', () => {
  it.each([
    ['path of the page', `Home / ${'x'.repeat(301)}`, `Home / ${'x'.repeat(302)}`],
    ['menu', `Shared to ${'x'.repeat(60)}`, `Shared to ${'x'.repeat(61)}`],
    ['telephone', '1234567', '123456'],
    ['telephone', '2019 05 140', '2019-05-14'],
    ['telephone', '14 05 20191', '14-05-2019'],
    ['telephone', '2012-20231', '2012–2023'],
    ['telephone', `+${'1'.repeat(25)}`, `+${'1'.repeat(26)}`],
    ['end mark', '# # # #', '# # #'],
    ['end mark', '# # # # # #', '# # # # # # #'],
    ['page number', '17-44012 (E)', '17-44012 (Rev)'],
    ['page number', '*1744012*', '*17440125*'],
    ['counter', 'Views: 1234567', 'Views: 12345678'],
    ['language menu', 'en-GB1 '.repeat(24), 'en-GB1 '.repeat(25)],
  ])('is a %s: “%s”, not “%s”', (what, shown, not) => {
    expect(boilerplate(one(shown))).toBe(what);
    expect(boilerplate(one(not))).not.toBe(what);
  });

  it('is no line longer than 420 characters', () => {
    const pasted = (length: number): string => `Home / ${'x'.repeat(10)}${' '.repeat(length - 18)}x`;
    expect(boilerplate(one(pasted(420)))).toBe('path of the page');
    expect(boilerplate(one(pasted(421)))).toBeNull();
  });
});
