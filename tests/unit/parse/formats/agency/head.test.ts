import { describe, expect, it } from 'vitest';
import { agency } from '#parse/formats/agency/agency.ts';
import { consumeAgencyHead } from '#parse/formats/agency/head.ts';
import { pageOf, partsOf, wordsOf } from '../../page-of.ts';

const TITLE = 'Council meets on bridges';
const ITEM = 'MOSCOW, June 6. /TASS/. The council met. It will meet again.';

describe('a line above a dateline', () => {
  const headOf = (...lines: string[]) => {
    const page = pageOf(lines);
    const title = consumeAgencyHead(page, lines.length, null);
    return {
      title,
      rules: page.decisions.filter(({ table }) => table === 'head').map(({ rule }) => rule),
      parts: partsOf(page),
    };
  };

  it.each<[rule: string, lines: string[], part: string]>([
    ['boilerplate', ['Skip to main content'], 'skip link: Skip to main content'],
    ['editors of the site', ['Редакция сайта ТАСС'], 'menu: Редакция сайта ТАСС'],
    ['name of the agency', ['TASS'], 'menu: TASS'],
    ['rubric', ['World', TITLE], 'menu: World'],
    ['credit of a picture', ['© Ivan Ivanov/TASS'], 'caption'],
    ['below the credit of a picture', ['© Ivan Ivanov/TASS', 'On the bridge'], 'caption'],
    ['date', ['© Ivan Ivanov/TASS', '6 June 2012'], 'published: 6 June 2012'],
    ['note about the page', ['Author: Ivan Ivanov'], 'note: Author: Ivan Ivanov'],
    ['date', ['6 June 2012'], 'published: 6 June 2012'],
    ['time of day', ['18:10'], 'time: 18:10'],
    ['first line that is nothing else', [TITLE], `title: ${TITLE}`],
    ['between title and dateline', [TITLE, 'It agreed.'], 'summary: It agreed.'],
  ])('is read by the rule “%s”', (rule, lines, part) => {
    const head = headOf(...lines);
    expect(head.rules).toContain(rule);
    expect(head.parts).toContain(part);
  });

  it('is a summary where a rubric stands below the title', () => {
    expect(headOf(TITLE, 'World')).toMatchObject({ title: TITLE, parts: [`title: ${TITLE}`, 'summary: World'] });
  });
});

describe('an agency’s item', () => {
  const read = (...lines: string[]) => agency.parse(pageOf(lines).capture);
  const furniture = (...lines: string[]): number =>
    read(...lines).tree.children.filter((child) => child.type === 'furniture').length;
  const captions = (...lines: string[]): number =>
    read(...lines).tree.children.filter((child) => child.type === 'caption').length;
  const blank = (count: number): string[] => Array.from({ length: count }, () => '');

  it('says by which rule it opens with a dateline', () => {
    expect(read(TITLE, ITEM).decisions.find(({ table }) => table === 'dateline')).toEqual({
      line: 2,
      table: 'dateline',
      rule: 'place in capitals and date',
      verdict: 'Moscow, XXXX-06-06, TASS',
    });
  });

  it('has headlines of others six empty lines below', () => {
    expect(furniture(ITEM, ...blank(6), 'Another item', 'And another')).toBe(2);
    expect(furniture(ITEM, ...blank(5), 'Another item', 'And another')).toBe(0);
    expect(furniture(ITEM, ...blank(6), wordsOf(199))).toBe(1);
    expect(furniture(ITEM, ...blank(6), wordsOf(200))).toBe(0);
    expect(furniture(ITEM, ...blank(6), 'The council met again.')).toBe(0);
  });

  it('has the credit of its picture at the end', () => {
    expect(captions(ITEM, '© Ivan Ivanov/TASS')).toBe(1);
    expect(captions(ITEM, wordsOf(200, 'Photo '))).toBe(1);
    expect(captions(ITEM, wordsOf(201, 'Photo '))).toBe(0);
    expect(captions('© MOSCOW, June 6. /TASS/. The council met.')).toBe(0);
  });

  it('is an interview from three turns on', () => {
    const turns = ['Question: Why?', 'Ivan Ivanov: Because.', 'Question: When?'];
    expect(read(ITEM, ...turns).kind).toBe('interview');
    expect(read(ITEM, ...turns.slice(0, 2)).kind).toBe('news');
  });
});
