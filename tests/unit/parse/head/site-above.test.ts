import { describe, expect, it } from 'vitest';
import { siteAbove } from '#parse/head/site-above.ts';
import { readPage } from '#parse/page/general-page.ts';
import { pageOf, partsOf, wordsOf } from '../page-of.ts';

const SITE = [
  'Read the Treaty (24 July 1923)',
  'River Network',
  'Sunday, 14 April 2024',
  'Latest News',
  'From Norvale',
  '',
];
const HEAD = ['Daily Briefing', '', 'Wednesday, April 26, 2000', ''];
const TURNS = ['MR. ROWE: Welcome.', 'QUESTION: Is it open?', 'MR. ROWE: It is.'];
const count = (...lines: string[]): number => siteAbove(pageOf(lines).lines);

describe('the lines of a site above the head of a conversation', () => {
  it('end at the title right above the second day', () => {
    expect(count(...SITE, ...HEAD, ...TURNS)).toBe(5);
    expect(count(...SITE, 'River Department', ...HEAD, ...TURNS)).toBe(5);
    expect(
      count(...SITE.filter((line) => !line.startsWith('Sunday')), 'Sunday, 14 April 2024', ...HEAD, ...TURNS),
    ).toBe(0);
    expect(count(...SITE.slice(0, 2), ...SITE.slice(3, 5), 'Sunday, 14 April 2024', '', ...HEAD, ...TURNS)).toBe(5);
  });

  it('and its head are 23 lines of at most 160 characters, five of them of the site', () => {
    const links = (number: number, link = 'River Network'): string[] => Array<string>(number).fill(link);
    const site = (number: number, link?: string): number =>
      count('Sunday, 14 April 2024', ...links(number - 1, link), '', ...HEAD, ...TURNS);
    expect([4, 5, 21, 22].map((number) => site(number))).toEqual([0, 5, 21, 0]);
    expect([160, 161].map((length) => site(5, wordsOf(length)))).toEqual([5, 0]);
  });

  it('are no title, and neither is their day that of the document', () => {
    const { tree } = readPage(pageOf([...SITE, ...HEAD, ...TURNS]).capture);
    const told = partsOf({ children: [...tree.children] });
    expect(told).toContain('title: Daily Briefing');
    expect(told).toContain('date: Wednesday, April 26, 2000');
    expect(told.filter((part) => /^(?:title|date): /u.test(part))).toHaveLength(2);
  });

  it('stand above two turns', () => {
    expect(count(...SITE, ...HEAD, ...TURNS.slice(0, 2))).toBe(5);
  });

  it.each<[string, string[]]>([
    ['only one day stands above the turns', [...SITE, 'Daily Briefing', '', ...TURNS]],
    ['a sentence stands among them', ['It rained.', ...SITE, ...HEAD, ...TURNS]],
    ['nobody speaks', [...SITE, ...HEAD, 'The weir is open.']],
    ['one person speaks', [...SITE, ...HEAD, 'MR. ROWE: Welcome.']],
    ['nothing parts the two', [...SITE.slice(0, -1), ...HEAD, ...TURNS]],
    ['the other day is that of publication', [...SITE.with(2, 'Posted on 14 April 2024'), ...HEAD, ...TURNS]],
    ['few lines stand above', ['First day', '14 May 2019', '', 'Second day', '15 May 2019', '', ...TURNS]],
  ])('are none where %s', (_, lines) => {
    expect(count(...lines)).toBe(0);
  });
});
