import { describe, expect, it, test } from 'vitest';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { readPage } from '#parse/page/general-page.ts';
import { readCapture } from '#read/read-capture.ts';

const pageOf = (body: string, title: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>14 May 2019</p>${body}</body></html>`;

/** The turns of a saved page: label, note where there is one, and words. */
function turnsOf(body: string, title = 'Work on the weir'): string[] {
  const { tree } = readPage(readCapture(Buffer.from(pageOf(body, title)), 'a.html'));
  return [...sections(tree)].flatMap((section) => {
    if (section.label === null) return [];
    const note = section.note === null ? '' : ` (${section.note.value})`;
    return `${section.label.name}${note}: ${[...paragraphs(section)].map(wordsOf).join(' | ')}`;
  });
}

type Turn = readonly [name: string, words: string];
const TURNS: readonly Turn[] = [
  ['Anna Reed', 'Good morning to you all.'],
  ['Boris Lund', 'Thank you.'],
  ['Anna Reed', 'Please.'],
];
const all = (of: (...turn: Turn) => string, turns = TURNS): string => turns.map((turn) => of(...turn)).join('\n');
const SAID = ['Anna Reed: Good morning to you all.', 'Boris Lund: Thank you.', 'Anna Reed: Please.'];

describe('a name without a colon', () => {
  it.each<[mark: string, of: (...turn: Turn) => string]>([
    ['class on a line of its own', (name, words) => `<p class="speaker">${name}</p><p>${words}</p>`],
    ['class within the line', (name, words) => `<p><span class="talker">${name}</span> ${words}</p>`],
    ['class of a heading', (name, words) => `<h3 class="speakerName">${name}</h3><p>${words}</p>`],
    ['heading', (name, words) => `<h4>${name}</h4><p>${words}</p>`],
    [
      'item of a list with a class of a speech',
      (name, words) => `<ul><li class="speech"><b class="speech__speaker-name">${name}</b><p>${words}</p></li></ul>`,
    ],
    ['colon beside the class', (name, words) => `<p><span class="who">${name}</span>: ${words}</p>`],
    ['property', (name, words) => `<p><span itemprop="speaker">${name}</span> ${words}</p>`],
    ['attribute', (name, words) => `<p data-speaker="${name}">${words}</p>`],
    ['attribute beside the name', (name, words) => `<div data-speaker="${name}"><b>${name}</b> ${words}</div>`],
    ['term', (name, words) => `<dl><dt>${name}</dt><dd>${words}</dd></dl>`],
    ['cite', (name, words) => `<p><cite>${name}</cite> ${words}</p>`],
    ['class name', (name, words) => `<p><span class="name">${name}</span> ${words}</p>`],
    ['bold', (name, words) => `<p><b>${name}</b> ${words}</p>`],
    ['bold on a line of its own', (name, words) => `<p><strong>${name}</strong><br>${words}</p>`],
    ['from', (name, words) => `<speech by="#x"><from>${name}</from><p>${words}</p></speech>`],
    ['speaker', (name, words) => `<sp><speaker>${name}</speaker><p>${words}</p></sp>`],
  ])('is a label by its %s', (_mark, of) => {
    expect(turnsOf(all(of))).toEqual(SAID);
  });

  test('by an attribute opens one turn for all its paragraphs', () => {
    const page =
      '<p data-speaker="Anna Reed">One.</p><p data-speaker="Anna Reed">Two.</p><p data-speaker="boris-l">Three.</p>';
    expect(turnsOf(page)).toEqual(['Anna Reed: One. | Two. | Three.']);
  });

  test('is no title of a page that has none', () => {
    const page = all((name, words) => `<p class="speaker">${name}</p><p>${words}</p>`);
    const { tree } = readPage(readCapture(Buffer.from(`<html><body>${page}</body></html>`), 'a.html'));
    expect(sections(tree).map(({ label }) => label?.name)).toEqual(['Anna Reed', 'Boris Lund', 'Anna Reed']);
  });

  test('has what stands below it in its element as a note', () => {
    const of = (name: string, words: string): string => `<p class="speaker">${name}<br>Miller</p><p>${words}</p>`;
    expect(turnsOf(all(of))[0]).toBe('Anna Reed (Miller): Good morning to you all.');
  });

  const speaker = (name: string, words: string): string => `<p class="speaker">${name}</p><p>${words}</p>`;
  const once = TURNS.slice(0, 2);

  test('that a class gives once is one in a speech or conversation alone', () => {
    expect(turnsOf(all(speaker, once))).toEqual([]);
    expect(turnsOf(all(speaker, once), 'Interview on the weir')).toEqual(SAID.slice(0, 2));
    expect(turnsOf(speaker('Anna Reed', 'Please.'), 'Interview on the weir')).toEqual([]);
    expect(turnsOf('<div class="speech"><p class="speaker">Anna Reed</p><p>Please.</p></div>')).toEqual([
      'Anna Reed: Please.',
    ]);
  });

  it.each<[what: string, body: string]>([
    ['a list of those who speak', all((name) => `<p class="speaker">${name}</p>`)],
    ['a post beside the speaker', all((name, words) => `<p class="speaker-role">${name}</p><p>${words}</p>`)],
    [
      'terms of a glossary',
      '<dl><dt>Mill Race</dt><dd>It leads water to a mill.</dd><dt>Weir</dt><dd>A low dam.</dd></dl>',
    ],
    ['facts of persons', all((name) => `<dl><dt>Name</dt><dd>${name}</dd><dt>Office</dt><dd>Clerk</dd></dl>`)],
    ['days', all((_name, words) => `<dl><dt>May 2019</dt><dd>${words}</dd><dt>June 2019</dt><dd>${words}</dd></dl>`)],
    ['one name again and again', all((_name, words) => `<p><b>Anna Reed</b> ${words}</p>`)],
    ['headings in bold', all((_name, words) => `<p><b>Background</b> ${words}</p><p><b>Decision</b> ${words}</p>`)],
    ['the subject of a sentence', all((name) => `<p><b>${name}</b> said that the weir would open.</p>`)],
    ['who is quoted', all((name, words) => `<p>It was so.</p><blockquote>${words} <cite>${name}</cite></blockquote>`)],
    [
      'more than a name',
      all((name) => `<p class="speaker">${name} ${'and all the millers '.repeat(12)}</p><p>So.</p>`),
    ],
  ])('is no label: %s', (_what, body) => {
    expect(turnsOf(body)).toEqual([]);
  });

  it('with its office has at most 120 characters', () => {
    const of = (characters: number): string =>
      all((_name, words) => speaker(`Anna ${'Reed'.padEnd(characters - 5, 'd')}`, words));
    expect([120, 121].map((characters) => turnsOf(of(characters)).length)).toEqual([3, 0]);
  });

  it('has words said with it in seven of ten cases, or it is none', () => {
    const said = (rows: number): string =>
      Array.from({ length: 10 }, (_, at) => [at % 2 === 0 ? 'Anna Reed' : 'Boris Lund', at < rows] as const)
        .map(([name, speaks]) => `<p><b>${name}</b> ${speaks ? 'It has begun.' : 'Main Hall'}</p>`)
        .join('');
    expect([7, 6].map((rows) => turnsOf(said(rows)).length)).toEqual([10, 0]);
  });

  it('means somebody in seven of ten cases, or it is none', () => {
    const named = (persons: number): string => {
      const names = 'ABCDEFGHIJ'
        .split('')
        .map((letter, at) => (at < persons ? `Anna ${letter}eed` : `Part${letter.toLowerCase()}`));
      return [...names, 'Anna Aeed'].map((name) => `<p><b>${name}</b> It has begun.</p>`).join('');
    };
    expect(turnsOf(named(7))).not.toEqual([]);
    expect(turnsOf(named(6))).toEqual([]);
  });
});

test('the text under a picture is nobody’s where the markup names the first speaker above it', () => {
  const picture = '<figure><img src="w.jpg"><figcaption>The weir in May</figcaption></figure>';
  const turns = all((name, words) => `<p class="speech__speaker">${name}</p><p>${words}</p>${picture}`);
  expect(turnsOf(turns)).toEqual(SAID);
});

describe('a table', () => {
  const tableOf = (...rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it.each<[which: string, table: string]>([
    ['names and words', tableOf(...TURNS)],
    ['times before them', tableOf(...TURNS.map((turn) => ['10:01', ...turn]))],
    ['numbers and times around them', tableOf(...TURNS.map((turn, at) => [`${String(at)}.`, ...turn, '10:01:02']))],
    ['header of its times', tableOf(['Time', 'Speaker', 'Text'], ...TURNS.map((turn) => ['10:01', ...turn]))],
    [
      'header cells',
      `<table><tr><th>Who</th><th>What</th></tr>${all((name, words) => `<tr><td>${name}</td><td>${words}</td></tr>`)}</table>`,
    ],
  ])('holds turns: %s', (_which, table) => {
    expect(turnsOf(table)).toEqual(SAID);
  });

  test('goes on with a turn where the name is left out or spans rows', () => {
    const [first, ...others] = TURNS;
    const rows = others.map((turn) => `<tr><td>${turn.join('</td><td>')}</td></tr>`).join('');
    const open = `<td>${first?.join('</td><td>') ?? ''}</td>`;
    const said = ['Anna Reed: Good morning to you all. | Welcome to it.', ...SAID.slice(1)];
    expect(turnsOf(`<table><tr>${open}</tr><tr><td></td><td>Welcome to it.</td></tr>${rows}</table>`)).toEqual(said);
    const spanning = open.replace('<td>', '<td rowspan="2">');
    expect(turnsOf(`<table><tr>${spanning}</tr><tr><td>Welcome to it.</td></tr>${rows}</table>`)).toEqual(said);
  });

  test('that says “Speaker” above a column may hold surnames', () => {
    const rows = TURNS.map(([name, words]) => [name.split(' ')[1] ?? '', words]);
    const header = '<tr><th>Speaker</th><th>Text</th></tr>';
    expect(turnsOf(tableOf(...rows).replace('<table>', `<table>${header}`))).toEqual(
      SAID.map((said) => said.replace(/^\S+ /u, '')),
    );
    expect(turnsOf(tableOf(...rows))).toEqual([]);
  });

  it.each<[which: string, table: string]>([
    ['figures', tableOf(['Anna Belle', '400'], ['Lady Jane', '500'], ['Anna Belle', '300'])],
    ['participants', tableOf(['Anna Reed', 'Director of the mill'], ['Boris Lund', 'Head of the board'])],
    [
      'a programme',
      tableOf(
        ['10:00', 'Anna Reed', 'Opening'],
        ['10:10', 'Boris Lund', 'The Weir'],
        ['11:00', 'Anna Reed', 'Closing'],
      ),
    ],
    ['winners and their years', tableOf(...TURNS.map((turn, at) => [String(1990 + at), ...turn]))],
    ['prices behind them', tableOf(...TURNS.map((turn, at) => [...turn, `${String(at + 1)}50.00`]))],
    ['three columns of words', tableOf(...TURNS.map((turn) => [...turn, 'The weir']))],
    ['a name without words', tableOf(...TURNS, ['Boris Lund', ''])],
    ['one row', tableOf(['Anna Reed', 'Good morning to you all.'])],
    ['one name again and again', tableOf(...TURNS.map(([, words]) => ['Anna Reed', words]))],
    ['each name once', tableOf(['Speaker', 'Text'], ...TURNS.slice(0, 2))],
    ['regions', tableOf(['North', 'The river is low.'], ['South', 'The weir holds.'], ['North', 'It rains.'])],
  ])('holds no turns: %s', (_which, table) => {
    expect(turnsOf(table)).toEqual([]);
  });

  it('closes a sentence in half of its rows where no header names speakers, or it holds no turns', () => {
    const closed = (rows: number): string =>
      tableOf(
        ...Array.from({ length: 10 }, (_, at) => [
          at % 2 === 0 ? 'Anna Reed' : 'Boris Lund',
          at < rows ? 'So it is.' : 'and so it is',
        ]),
      );
    expect([5, 4].map((rows) => turnsOf(closed(rows)).length)).toEqual([10, 0]);
  });

  test('of Markdown is headed by its first row, and goes on with a turn where the name is left out', () => {
    const rows = [
      ['Speaker', 'Text'],
      ['---', '---'],
      ['Reed', 'Good morning.'],
      ['', 'Welcome.'],
      ['Lund', 'Thank you.'],
      ['Reed', 'Please.'],
    ];
    const text = `# Work on the weir\n\n14 May 2019\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
    const { tree } = readPage(readCapture(Buffer.from(text), 'a.md'));
    expect(
      sections(tree).map(
        (section) => `${section.label?.name ?? ''}: ${[...paragraphs(section)].map(wordsOf).join(' | ')}`,
      ),
    ).toEqual(['Reed: Good morning. | Welcome.', 'Lund: Thank you.', 'Reed: Please.']);
  });

  it('has persons in seven of ten names, and in seven of ten rows something said, or it holds no turns', () => {
    const ten = 'ABCDEFGHIJ'.split('');
    const named = (persons: number): string =>
      tableOf(
        ...[...ten, 'A'].map((x, at) => [at % 10 < persons ? `Anna ${x}eed` : `Part${x.toLowerCase()}`, 'So it is.']),
      );
    const said = (rows: number, ...names: readonly string[]): string =>
      tableOf(...ten.map((_x, at) => [names[at % 2] ?? '', at < rows ? 'So it is.' : 'Main Hall']));
    const ofPersons = (rows: number): string => said(rows, 'Anna Reed', 'Boris Lund');
    const headed = (rows: number): string =>
      said(rows, 'Reed', 'Lund').replace('<table>', '<table><tr><th>Speaker</th><th>Text</th></tr>');
    expect([named(7), ofPersons(7), headed(7)].map((table) => turnsOf(table).length)).toEqual([11, 10, 10]);
    expect([named(6), ofPersons(6), headed(6)].map((table) => turnsOf(table))).toEqual([[], [], []]);
  });

  test('has its head, its times and its numbers set aside as what they are', () => {
    const rows = TURNS.map((turn, at) => [`${String(at + 1)}.`, '10:01', ...turn]);
    const page = pageOf(tableOf(['No.', 'Time', 'Speaker', 'Text'], ...rows), 'Work on the weir');
    const { tree } = readPage(readCapture(Buffer.from(page), 'a.html'));
    const aside = tree.children.flatMap((child) => (child.type === 'furniture' ? `${child.what}: ${child.value}` : []));
    expect(aside.slice(1, 7)).toEqual([
      ...['No.', 'Time', 'Speaker', 'Text'].map((head) => `column heading: ${head}`),
      'counter: 1.',
      'time code: 10:01',
    ]);
  });
});
