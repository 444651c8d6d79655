import { describe, expect, it } from 'vitest';
import { whiteHouse } from '#parse/formats/white-house/white-house.ts';
import { pageOf, partsOf, wordsOf } from '../../page-of.ts';

const TIME = '2:25 P.M. EDT';
const SPOKEN = ['MR. IVANOV: Good afternoon. We met the council.', 'Q    Why?', 'MR. IVANOV: Because.'];

function read(...lines: string[]) {
  const page = pageOf(lines);
  const { tree, publisher } = whiteHouse.parse(page.capture);
  const parts = partsOf({ children: [...tree.children] });
  return { publisher, parts, places: parts.filter((part) => part.startsWith('place: ')) };
}

describe('the lines above the time of a briefing', () => {
  it.each([
    ['James S. Brady Press Briefing Room', 'place'],
    [wordsOf(120, 'Room '), 'place'],
    [wordsOf(121, 'Room '), 'note'],
    ['Held by telephone.', 'note'],
    ['(By telephone)', 'note'],
    ['Transcript:', 'note'],
    ['Daily Press Briefing', 'note'],
    ['Washington, D.C.', 'place'],
    ['The hall of Lund Bridges, Inc.', 'place'],
    ['REMARKS BY THE PRESIDENT', 'note'],
    ['Press Briefing by Anna Bell', 'note'],
    ['______________', 'stray mark'],
  ])('say with “%s” the %s', (line, field) => {
    expect(read('Press Briefing by Press Secretary Ivan Ivanov', 'May 8, 2021', line, TIME, ...SPOKEN).parts).toContain(
      `${field}: ${line}`,
    );
  });
});

describe('what stands between the title of a briefing and its words', () => {
  const parts = (...lines: string[]): string[] =>
    read('Press Briefing by Press Secretary Ivan Ivanov', 'May 8, 2021', ...lines, ...SPOKEN).parts.slice(2, -1);

  it('is a title that goes on below, and none behind a room', () => {
    expect(parts('REMARKS BY THE PRESIDENT', 'ON THE BRIDGES', 'Rose Garden', 'At the Gate', TIME).slice(0, 4)).toEqual(
      ['note: REMARKS BY THE PRESIDENT', 'note: ON THE BRIDGES', 'place: Rose Garden', 'place: At the Gate'],
    );
  });

  it('is a time of day without a zone, above the first label only', () => {
    expect(parts('East Room', '10:02 AM').slice(0, 2)).toEqual(['place: East Room', 'time: 10:02 AM']);
    expect(parts('East Room', ...SPOKEN, '10:02 AM')).not.toContain('time: 10:02 AM');
  });
});

describe('the lines above the first label of a briefing without a time', () => {
  const places = (...lines: string[]): number =>
    read('Press Briefing by Press Secretary Ivan Ivanov', 'May 8, 2021', ...lines, ...SPOKEN).places.length;

  it('are its place above the date too, but not who speaks', () => {
    const { places } = read(
      'Press Briefing by Press Secretary Ivan Ivanov',
      'Press Briefing',
      'Odo Rowe, Department Spokesperson',
      'Bridge Hotel',
      'Lakeford, DC',
      'May 8, 2021',
      '2:15 p.m. EDT',
      ...SPOKEN,
    );
    expect(places).toEqual(['place: Bridge Hotel', 'place: Lakeford, DC']);
  });

  it('are its place where they are three short ones at most', () => {
    expect(places('Room A', 'House B', 'Town C')).toBe(3);
    expect(places('Room A', 'House B', 'Town C', 'Land D')).toBe(0);
    expect(places(wordsOf(100, 'Room '))).toBe(1);
    expect(places(wordsOf(101, 'Room '))).toBe(0);
    expect(places('They met.')).toBe(0);
  });
});

describe('the lines above remarks that no label opens', () => {
  const places = (...lines: string[]): string[] =>
    read('Remarks by Press Secretary Ivan Ivanov', 'May 8, 2021', '2:25 P.M. EDT', ...lines).places;
  const words = ['Good morning.', 'It is good to be here.'];

  it('are its place down to a town with its region', () => {
    expect(places('Bridge Hall', 'Lakeford, VA', ...words)).toEqual(['place: Bridge Hall', 'place: Lakeford, VA']);
    expect(places('Lakeford, D.C.', ...words)).toHaveLength(1);
  });

  it('are words where there is no such town, a sentence or a fourth line stands above it, or nothing below', () => {
    expect(places('Bridge Hall', ...words)).toEqual([]);
    expect(places('We met.', 'Lakeford, VA', ...words)).toEqual([]);
    expect(places('Hall', 'House', 'Street', 'Lakeford, VA', ...words)).toEqual([]);
    expect(places('Hall', 'House', 'Lakeford, VA', ...words)).toHaveLength(3);
    expect(places('Bridge Hall', 'Lakeford, VA')).toEqual([]);
  });
});

describe('the names above the title of a briefing', () => {
  const names = (...lines: string[]): string[] =>
    read(...lines, 'Press Briefing', TIME, ...SPOKEN).parts.filter((part) => part.startsWith('participants: '));

  it('are three at most, of persons and their posts', () => {
    expect(names('Ivan Ivanov', 'Spokesperson', 'Deputy Minister')).toHaveLength(3);
    expect(names('Ivan Ivanov', 'Spokesperson', 'Deputy Minister', 'Pyotr Petrov')).toEqual([]);
    expect(names('Ivan Ivanov', 'The state of bridges')).toEqual([]);
  });

  it('stand above a title that says within two hundred characters what it is', () => {
    const above = (length: number): string[] =>
      read('Ivan Ivanov', `${wordsOf(length - 9)} Briefing`, TIME, ...SPOKEN).parts.filter((part) =>
        part.startsWith('participants: '),
      );
    expect(above(200)).toHaveLength(1);
    expect(above(201)).toEqual([]);
  });
});

it('takes the time below the last words of a short briefing for its end, and keeps the words', () => {
  const { parts } = read(
    '2:25 P.M. EDT',
    'Background Press Call on the Summit',
    'Via Teleconference',
    ...SPOKEN,
    '2:31 P.M. EDT',
  );
  expect(parts).toContain('note: 2:31 P.M. EDT');
  expect(parts.filter((part) => part.startsWith('place: '))).toEqual(['place: Via Teleconference']);
});

it('is read with the indents of plain text', () => {
  const { publisher } = read('Press Briefing', TIME, ...SPOKEN.map((line) => `     ${line}`));
  expect(publisher?.name).toBe('The White House');
});

describe('the end of a briefing', () => {
  const end = (line: string): boolean => read('Press Briefing', TIME, ...SPOKEN, line).parts.includes(`note: ${line}`);

  it('is a line with its time, or the word alone', () => {
    expect(end('END   4:13 P.M. EDT')).toBe(true);
    expect(end('END')).toBe(true);
    expect(end(`END${' '.repeat(84)}4:13 P.M. EDT`)).toBe(true);
    expect(end(`END${' '.repeat(85)}4:13 P.M. EDT`)).toBe(false);
    expect(end('END of words')).toBe(false);
  });
});

describe('a briefing of another department', () => {
  const others = ['MR. IVANOV: Good afternoon. We met the council.', 'QUESTION: Why?'];
  const filler = (count: number): string[] => Array.from({ length: count }, () => 'MR. IVANOV: Yes.');

  it('is not by the White House unless it stands in its rooms, at its address, or asks with Q', () => {
    expect(read('Press Briefing', TIME, ...others).publisher).toBeNull();
    expect(read('Press Briefing', TIME, ...SPOKEN).publisher?.name).toBe('The White House');
    expect(read('Press Briefing', 'Oval Office', TIME, ...others).publisher?.name).toBe('The White House');
    expect(read('Press Briefing', TIME, ...filler(27), 'MR. IVANOV: The White House is near.').publisher?.name).toBe(
      'The White House',
    );
    expect(read('Press Briefing', TIME, ...filler(28), 'MR. IVANOV: The White House is near.').publisher).toBeNull();
  });

  it('stands in its rooms where they are named within two hundred characters of a line', () => {
    const named = (length: number): string => `${wordsOf(length - 12, 'MR. IVANOV: ')} Rose Garden.`;
    expect(read('Press Briefing', TIME, ...others, named(200)).publisher?.name).toBe('The White House');
    expect(read('Press Briefing', TIME, ...others, named(201)).publisher).toBeNull();
  });
});

describe('a sign of a briefing', () => {
  const signOf = (...lines: string[]): string | null =>
    whiteHouse.recognise(pageOf(lines, 'page.html').capture)?.evidence.name ?? null;
  const field = (address: string): string => `<meta property="og:url" content="https://${address}">`;
  const fields = (count: number): string[] => Array.from({ length: count }, () => field('oakford.example'));

  it('is the address of the site among the first twelve lines', () => {
    expect(signOf(...fields(11), field('www.whitehouse.gov'), '<p>Words.</p>')).toBe('white-house-site');
    expect(signOf(...fields(12), field('www.whitehouse.gov'), '<p>Words.</p>')).toBeNull();
    expect(signOf('<p>www.whitehouse.gov</p>')).toBeNull();
  });

  it('is a label in capitals below a time with its zone', () => {
    expect(signOf('<p>2:25 P.M. EDT</p>', '<p>MR. IVANOV: Yes.</p>')).toBe('white-house-labels');
    expect(signOf('<p>2:25 P.M.</p>', '<p>MR. IVANOV: Yes.</p>')).toBeNull();
    expect(signOf('<p>MR. IVANOV: Yes.</p>', '<p>2:25 P.M. EDT</p>')).toBeNull();
    expect(signOf('<time>2:25 P.M. EDT</time>', '<p>Mr. Ivanov: Yes.</p>')).toBeNull();
  });
});
