import { describe, expect, it } from 'vitest';
import { consumeHead } from '#parse/head/head.ts';
import { pageOf, partsOf, wordsOf } from '../page-of.ts';

/** The rules by which the lines of a head were read, the title, and the lines left to the body. */
function headOf(...lines: string[]) {
  const page = pageOf(lines);
  const { title } = consumeHead(page, { dateLine: 'date' });
  const rules = page.decisions.filter(({ table }) => table === 'head').map(({ rule }) => rule);
  return { title, rules, parts: partsOf(page), left: page.lines.map(({ text }) => text) };
}

const TITLE = 'Meeting on the state of bridges';
const TEXT = 'The council met. It agreed on three bridges over the river, and on the roads that lead to them.';
const FIRST = 'first line that is nothing else';

describe('a line of the head', () => {
  it.each<[rule: string, lines: string[], part: string]>([
    ['register number', ['220-13-02-2025', TITLE], 'number: 220-13-02-2025'],
    ['boilerplate', ['Skip to main content', TITLE], 'skip link: Skip to main content'],
    [
      'header of a printed page',
      ['THE WHITE HOUSE      May 8, 2021', TITLE],
      'page header: THE WHITE HOUSE      May 8, 2021',
    ],
    [
      'day of release',
      ['For Immediate Release          May 8, 2021', TITLE],
      'date: For Immediate Release          May 8, 2021',
    ],
    ['day above a clock', ['12 May 2021', 'Moscow: 15:46', TITLE], 'clock: 12 May 2021'],
    ['title once more', [TITLE, `${TITLE}.`, 'May 8, 2021'], `repeated title: ${TITLE}.`],
    ['word above a date', ['Date:', 'May 8, 2021', TITLE], 'note: Date:'],
    ['date', ['May 8, 2021', TITLE], 'date: May 8, 2021'],
    ['month alone', ['May 2021', TITLE], 'date: May 2021'],
    ['date among other things', [TITLE, 'News | May 8, 2021', TEXT], 'date: News | May 8, 2021'],
    ['credit of a picture', [TITLE, 'Photo: Ivan Ivanov, TASS', 'May 8, 2021', TEXT], 'caption'],
    ['author', [TITLE, 'By Anna Reed', 'May 8, 2021', TEXT], 'note: By Anna Reed'],
    [
      'link to another page',
      [TITLE, 'Related: Weir closed (3 March 2018)', TEXT],
      'other headlines: Related: Weir closed (3 March 2018)',
    ],
    ['author', [TITLE, 'By Anna Reed, May 8, 2021', TEXT], 'published: By Anna Reed, May 8, 2021'],
    [
      'author',
      [TITLE, 'Published in The Norvale Post on 2 May 2021', TEXT],
      'published: Published in The Norvale Post on 2 May 2021',
    ],
    [
      'author',
      [TITLE, 'Odo Lind (@odo) 3 minutes ago Fri 30th April 2021 | 02:27 PM', TEXT],
      'published: Odo Lind (@odo) 3 minutes ago Fri 30th April 2021 | 02:27 PM',
    ],
    [
      'name and office above the date',
      [TITLE, 'Odo Rowe, Department Spokesperson', 'May 8, 2021', TEXT],
      'participants: Odo Rowe, Department Spokesperson',
    ],
    [
      'line of the head above the date',
      [TITLE, 'Town Council', 'Stenographic Report', '41st Sitting', 'May 8, 2021', TEXT],
      'note: 41st Sitting',
    ],
    ['town', [TITLE, 'Lakeford, DC', 'May 8, 2021', TEXT], 'place: Lakeford, DC'],
    [
      'place in a volume of records',
      ['[House of Hills, Number 8 (Tuesday, January 28, 1997)]', '[Pages H1-H2]', 'BRIDGES'],
      'note: [Pages H1-H2]',
    ],
    ['time of day', [', 18:10', TITLE], 'time: , 18:10'],
    ['source', ['Source: TASS', TITLE], 'publisher: Source: TASS'],
    [
      'second title with its day',
      ['Remarks by President Ivan Ivanov', 'Remarks after the meeting, Moscow, May 8, 2021', TEXT],
      'title: Remarks after the meeting, Moscow, May 8, 2021',
    ],
    ['town', [TITLE, 'May 8, 2021', 'Dushanbe', TEXT], 'place: Dushanbe'],
    ['town', [TITLE, 'May 8, 2021', 'Lakeford, DC', '10:02 AM', TEXT], 'place: Lakeford, DC'],
    [
      'name and office above a town',
      [TITLE, 'May 8, 2021', 'Odo Rowe, Department Spokesperson', 'Lakeford, DC', '10:02 AM', TEXT],
      'participants: Odo Rowe, Department Spokesperson',
    ],
    ['summary above the date', [TITLE, 'The council met.', 'May 8, 2021', TEXT], 'summary: The council met.'],
    [
      'menu above an unmistakable title',
      ['Our bridges', 'Remarks by President Ivan Ivanov at a school', TEXT],
      'menu: Our bridges',
    ],
    [FIRST, [TITLE, TEXT], `title: ${TITLE}`],
  ])('is read by the rule “%s”', (rule, lines, part) => {
    const head = headOf(...lines);
    expect(head.rules).toContain(rule);
    expect(head.parts).toContain(part);
  });

  it('is a rule of Markdown, which hides neither title nor date', () => {
    const page = pageOf([`# ${TITLE}`, '', '---', '', 'May 8, 2021', '', '***', '', TEXT], 'capture.md');
    consumeHead(page, { dateLine: 'date' });
    expect(partsOf(page)).toEqual([`title: ${TITLE}`, 'stray mark: ---', 'date: May 8, 2021', 'stray mark: ***']);
  });

  it('stands in the head of a record although blank lines part it, where one numbers the meeting', () => {
    const head = (meeting: string) =>
      headOf('River Board', 'Second session', '', meeting, '5 December 2017, 10 a.m.', TEXT);
    expect(head('23rd plenary meeting').parts).toContain('date: 5 December 2017, 10 a.m.');
    const spread = `${' '.repeat(100)}Second ${' '.repeat(100)} session`;
    expect(headOf('River Board', spread, '5 December 2017', TEXT).parts).toContain('date: 5 December 2017');
  });

  it('is a rule of signs, until title and date are found', () => {
    const { title, parts, left } = headOf(
      '=====',
      TITLE,
      '_____',
      'A second line',
      '-----',
      'May 8, 2021',
      '-----',
      TEXT,
    );
    expect(title).toBe(TITLE);
    expect(parts.filter((part) => part.startsWith('stray'))).toEqual(
      ['=====', '_____', '-----'].map((rule) => `stray mark: ${rule}`),
    );
    expect(parts).toContain('summary: A second line');
    expect(left).toEqual(['-----', TEXT]);
  });

  it.each<[rule: string, lines: string[], first: string]>([
    ['text below title and date', [TITLE, 'May 8, 2021', TEXT], TEXT],
    ['text below the title', [TITLE, TEXT], TEXT],
    ['turn or text', ['Question: Why?', TEXT], 'Question: Why?'],
    ['longer than a title', [wordsOf(421), TEXT], wordsOf(421)],
  ])('ends the head by the rule “%s”', (rule, lines, first) => {
    const head = headOf(...lines);
    expect(head.rules.at(-1)).toBe(rule);
    expect(head.left[0]).toBe(first);
  });

  it('may be as long as the longest title', () => {
    expect(headOf(wordsOf(420), TEXT).title).toBe(wordsOf(420));
    expect(headOf(wordsOf(421), TEXT).title).toBeNull();
  });

  it('is one of forty at most', () => {
    const dates = Array.from({ length: 41 }, () => 'May 8, 2021');
    const head = headOf(...dates);
    expect(head.left).toHaveLength(1);
    expect(head.rules.at(-1)).toBe('more lines than a head has');
    expect(headOf(...dates.slice(1)).left).toEqual([]);
  });

  it.each<[heading: string, title: string]>([
    ['Contacts', 'Contacts'],
    ['English', 'English'],
    // The heading is read for its day: what stands below it is no menu.
    ['May 8, 2021', TITLE],
    ['10:30', TITLE],
  ])('keeps what stands below a heading that looks like a line of the site or a day: %s', (heading, title) => {
    const page = pageOf(
      [`<title>${heading}</title>`, `<h1>${heading}</h1>`, `<p>${TITLE}</p>`, `<p>${TEXT}</p>`],
      'a.html',
    );
    expect(consumeHead(page, { dateLine: 'date' }).title).toBe(title);
    expect(page.lines.at(-1)?.text).toBe(TEXT);
  });

  it('has its title without the word before it and the colon behind it', () => {
    expect(headOf(`Title: ${TITLE}:`, TEXT).title).toBe(TITLE);
  });

  it.each<[string, string[]]>([
    ['four blanks apart', ['THE WHITE HOUSE    May 8, 2021', TITLE]],
    ['far apart, none of them a day', ['THE WHITE HOUSE      Washington', TITLE]],
    ['only one', ['      May 8, 2021', TITLE]],
  ])('is no header of a printed page where its parts are %s', (_which, lines) => {
    expect(headOf(...lines).rules).not.toContain('header of a printed page');
  });

  it.each([
    ['a headline of its own', ['Related: Weir closed (3 March 2018)', TEXT], 'link to another page'],
    ['a part of a title', ['News | May 8, 2021', TEXT], 'date among other things'],
    ['a copyright', [TITLE, '© 2021 Town Council', TEXT], 'credit of a picture'],
    ['a sentence about photographs', [TITLE, 'Photographs were taken of the weir.', TEXT], 'credit of a picture'],
    ['what was done by order', [TITLE, 'By Order of the Council', TEXT], 'author'],
    [
      'two lines above a date',
      [TITLE, 'Town Council', '41st Sitting', 'May 8, 2021', TEXT],
      'line of the head above the date',
    ],
    ['a name and a town', [TITLE, 'Odo Rowe, Lakeford', 'May 8, 2021', TEXT], 'name and office above the date'],
    ['a town and its state above no date', [TITLE, 'Lakeford, DC', TEXT], 'town'],
    ['a town and its state above no time', [TITLE, 'May 8, 2021', 'Lakeford, DC', TEXT], 'town'],
    [
      'a name and office above no town',
      [TITLE, 'May 8, 2021', 'Odo Rowe, Spokesperson', TEXT],
      'name and office above a town',
    ],
    ['what stands in brackets on any page', [TITLE, 'May 8, 2021', '[Applause]', TEXT], 'place in a volume of records'],
    ['a word above no date', ['Date:', TITLE], 'word above a date'],
    ['no date above a clock', ['Our bridges', 'Moscow: 15:46'], 'day above a clock'],
    ['a day above a label with a time', ['12 May 2021', 'Opening: 15:46'], 'day above a clock'],
    ['a month in a sentence', ['In May 2021', TITLE], 'month alone'],
  ])('%s is read otherwise', (_which, lines, rule) => {
    expect(headOf(...lines).rules).not.toContain(rule);
  });
});

describe('the date of the day on which an Australian minister released', () => {
  it('has its day first', () => {
    const page = pageOf(['Release date', '05/06/2022', TITLE]);
    consumeHead(page, { dateLine: 'date' });
    expect(page.children.find((child) => child.type === 'metadata' && child.date)).toMatchObject({
      date: { edtf: '2022-06-05' },
    });
  });
});

describe('a place in the head', () => {
  it('needs its country or hall above the date, and not below it', () => {
    expect(headOf(TITLE, 'Dushanbe', 'May 8, 2021').rules).not.toContain('town');
    expect(headOf(TITLE, 'Dushanbe, Tajikistan', 'May 8, 2021').parts).toContain('place: Dushanbe, Tajikistan');
    expect(headOf(TITLE, 'May 8, 2021', 'Dushanbe').parts).toContain('place: Dushanbe');
  });

  it.each(['Tajikistan', 'Khorog Mountain', 'Moscow: Yes.'])('is not “%s”, alone below the date', (line) => {
    expect(headOf(TITLE, 'May 8, 2021', line).rules).not.toContain('town');
  });

  it('is one: a second town opens the text', () => {
    expect(headOf(TITLE, 'May 8, 2021', 'Dushanbe', 'Moscow').left).toEqual(['Moscow']);
  });

  it('needs a title above it', () => {
    expect(headOf('May 8, 2021', 'Dushanbe', TEXT).title).toBe('Dushanbe');
  });
});

describe('a summary', () => {
  const summary = ['The council met.', 'It agreed on three bridges.', 'It will meet again.'];

  it('is of two lines between title and date at most', () => {
    expect(headOf(TITLE, ...summary.slice(1), 'May 8, 2021', TEXT).parts).toEqual([
      `title: ${TITLE}`,
      'summary: It agreed on three bridges.',
      'summary: It will meet again.',
      'date: May 8, 2021',
    ]);
    expect(headOf(TITLE, ...summary, 'May 8, 2021').left[0]).toBe('The council met.');
  });

  it.each([
    ['nothing', []],
    ['the time of day', ['18:10']],
    ['the day of publication', ['Published: May 9, 2021']],
  ])('is not what stands above a date with nothing but %s below it', (_, below) => {
    expect(headOf(TITLE, 'The council met.', 'May 8, 2021', ...below).left[0]).toBe('The council met.');
  });

  it('is no title though it be a sentence above one more line and a day', () => {
    expect(headOf('The weir will be shut.', 'River Board', 'May 8, 2021').title).toBe('The weir will be shut.');
    expect(headOf('The weir will be shut.', 'River Board', 'It was so.').title).not.toBe('The weir will be shut.');
  });

  it('stands above a whole day', () => {
    expect(headOf(TITLE, 'The council met.', 'May 8').left[0]).toBe('The council met.');
  });

  it.each(['Ivan Ivanov: Good afternoon.', 'Dear colleagues,', '(Applause.)', '<…>'])('is not “%s”', (line) => {
    expect(headOf(TITLE, line, 'May 8, 2021').left[0]).toBe(line);
  });
});

describe('a head whose title markup names', () => {
  const html = (...body: string[]) => {
    const page = pageOf(
      [`<title>${TITLE}</title>`, ...body.map((line) => `<p>${line}</p>`), `<h1>${TITLE}</h1>`, `<p>${TEXT}</p>`],
      'page.html',
    );
    const { title } = consumeHead(page, { dateLine: 'date' });
    return { title, rules: page.decisions.filter(({ table }) => table === 'head').map(({ rule }) => rule) };
  };

  it('has menus above it', () => {
    expect(html('Our bridges')).toEqual({
      title: TITLE,
      rules: ['field of the markup', 'above the marked title', 'marked title', 'text below the title'],
    });
  });
});
