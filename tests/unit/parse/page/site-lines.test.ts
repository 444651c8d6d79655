import { describe, expect, it } from 'vitest';
import { boilerplate } from '#parse/page/boilerplate.ts';
import { readPage } from '#parse/page/general-page.ts';
import {
  consumeCrawlerPrefix,
  consumeNoteLines,
  consumeOtherHeadlines,
  consumeRunningLines,
  consumeTags,
} from '#parse/page/site-lines.ts';
import { isBareAddress, partSourceLine, readCopyrightLine, readSourceLine } from '#parse/page/source-line.ts';
import type { Page } from '#parse/page/page.ts';
import { readPlainText } from '#read/plain-text.ts';
import { pageOf, partsOf, wordsOf } from '../page-of.ts';

/** What a step sets aside of the lines of a page. */
function setAside(step: (page: Page) => void, ...lines: string[]): string[] {
  const page = pageOf(lines);
  step(page);
  return partsOf(page);
}

const filler = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Line ${String.fromCharCode(97 + at)}.`);
const one = (text: string) => readPlainText(text)[0] ?? expect.fail('a line');

describe('boilerplate', () => {
  it('is no line longer than 420 characters', () => {
    const pasted = (length: number): string => `Home / ${'x'.repeat(10)}${' '.repeat(length - 18)}x`;
    expect(boilerplate(one(pasted(420)))).toBe('path of the page');
    expect(boilerplate(one(pasted(421)))).toBeNull();
  });
});

describe('a line about the page', () => {
  const note = 'Contact: the press office';

  it('stands among the first ten lines or the last four', () => {
    expect(setAside(consumeNoteLines, ...filler(9), note, ...filler(9))).toEqual([`note: ${note}`]);
    expect(setAside(consumeNoteLines, ...filler(10), note, ...filler(9))).toEqual([]);
    expect(setAside(consumeNoteLines, ...filler(11), note, ...filler(3))).toEqual([`note: ${note}`]);
    expect(setAside(consumeNoteLines, ...filler(11), note, ...filler(4))).toEqual([]);
  });

  it('tells who took part, or the status of the text', () => {
    expect(setAside(consumeNoteLines, 'Speakers: Ivan Ivanov')).toEqual(['participants: Speakers: Ivan Ivanov']);
    expect(setAside(consumeNoteLines, 'Check against delivery')).toEqual(['note: Check against delivery']);
  });

  it('is no longer than 400 characters', () => {
    expect(setAside(consumeNoteLines, wordsOf(400, 'Contact: '))).toHaveLength(1);
    expect(setAside(consumeNoteLines, wordsOf(401, 'Contact: '))).toEqual([]);
  });
});

describe('tags', () => {
  const tags = (count: number): string[] => Array.from({ length: count }, () => 'bridges');

  it('are at most twenty short lines without full stops, below their heading', () => {
    expect(setAside(consumeTags, 'Text.', 'Tags', ...tags(20))).toHaveLength(21);
    expect(setAside(consumeTags, 'Text.', 'Tags', ...tags(21))).toEqual([]);
    expect(setAside(consumeTags, 'Text.', 'Tags', wordsOf(60))).toHaveLength(2);
    expect(setAside(consumeTags, 'Text.', 'Tags', wordsOf(61))).toEqual([]);
    expect(setAside(consumeTags, 'Text.', 'Tags', 'bridges.')).toEqual([]);
    expect(setAside(consumeTags, 'Tags', 'bridges')).toEqual([]);
  });
});

describe('headlines of other items', () => {
  it('are lines of less than 200 characters without full stops', () => {
    expect(setAside(consumeOtherHeadlines, 'Text.', 'See also', wordsOf(199))).toHaveLength(2);
    expect(setAside(consumeOtherHeadlines, 'Text.', 'See also', wordsOf(200))).toEqual([]);
    expect(setAside(consumeOtherHeadlines, 'Text.', 'See also', 'He met her.')).toEqual([]);
    expect(setAside(consumeOtherHeadlines, 'See also', 'Bridges')).toEqual([]);
  });
});

describe('what printing leaves inside a text', () => {
  const run = (title: string | null, ...lines: string[]): string[] =>
    setAside((page) => consumeRunningLines(page, title), ...lines);
  const header = (length: number): string => wordsOf(length, '8 ');

  it('is a header where the same line with a figure stands three times', () => {
    expect(run(null, header(40), 'Text.', header(40), 'Text.', header(40))).toHaveLength(3);
    expect(run(null, header(40), 'Text.', header(40))).toEqual([]);
    expect(run(null, header(120), header(120), header(120))).toHaveLength(3);
    expect(run(null, header(121), header(121), header(121))).toEqual([]);
  });

  it.each(['Words alone', '8 words.', '(8 words)', 'Ivan Ivanov: 8'])('is no header: %s', (line) => {
    expect(run(null, line, line, line)).toEqual([]);
  });

  it('is the title once more among the first ten lines', () => {
    expect(run('Meeting', ...filler(9), 'Meeting')).toEqual(['repeated title: Meeting']);
    expect(run('Meeting', ...filler(10), 'Meeting')).toEqual([]);
    expect(run(wordsOf(400), wordsOf(400))).toHaveLength(1);
    expect(run(wordsOf(401), wordsOf(401))).toEqual([]);
  });

  it('is the number of a page', () => {
    expect(run(null, 'Page 2 of 3')).toEqual(['page number: Page 2 of 3']);
  });
});

describe('a crawler’s mark', () => {
  it('leaves the first words to the text', () => {
    const page = pageOf(['date 2022-09-05 The council met.']);
    consumeCrawlerPrefix(page);
    expect(page.lines.map(({ text }) => text)).toEqual(['The council met.']);
    expect(partsOf(page)).toEqual(['published: date 2022-09-05']);
    expect(setAside(consumeCrawlerPrefix, 'date 2022-09-05')).toEqual(['published: date 2022-09-05']);
  });
});

describe('a line that names the source', () => {
  it('says it without the word and the full stop', () => {
    expect(readSourceLine(one('Source: The Council.'))).toBe('The Council');
    expect(readSourceLine(one('The Source: TASS'))).toBeNull();
    expect(readCopyrightLine(one('© Embassy of Oakford, 2012–2023. All rights reserved'))).toBe('Embassy of Oakford');
    expect(readCopyrightLine(one('© Reuters'))).toBeNull();
  });

  it('is an address alone of less than 400 characters', () => {
    const address = (length: number): string => `${' '.repeat(length - 16)}www.oakford.test`;
    expect(isBareAddress(one(address(399)))).toBe(true);
    expect(isBareAddress(one(address(400)))).toBe(false);
    expect(isBareAddress(one('See www.oakford.test'))).toBe(false);
  });

  it('is parted from the words behind it', () => {
    const line = '/en/news/1/Source: Ministry of Roads 18 July 2022 00:03 1487-18-07-2022 Today we met.';
    expect(partSourceLine(one(line)).map(({ text }) => text)).toEqual([
      '/en/news/1/',
      'Source: Ministry of Roads',
      '18 July 2022 00:03',
      '1487-18-07-2022',
      'Today we met.',
    ]);
  });
});

describe('a page of no known layout', () => {
  const fields = (...lines: string[]): string[] =>
    partsOf({ children: [...readPage(pageOf(lines).capture).tree.children] });

  it('names its source within six lines of either end', () => {
    expect(fields('Meeting', ...filler(4), 'Source: TASS', ...filler(12))).toContain('publisher: Source: TASS');
    expect(fields('Meeting', ...filler(5), 'Source: TASS', ...filler(12))).not.toContain('publisher: Source: TASS');
    expect(fields('Meeting', ...filler(12), 'Source: TASS', ...filler(5))).toContain('publisher: Source: TASS');
    expect(fields('Meeting', ...filler(12), 'Source: TASS', ...filler(6))).not.toContain('publisher: Source: TASS');
  });

  it('names its owner within three lines of the end', () => {
    expect(fields('Meeting', ...filler(9), '© Oakford Council', ...filler(2))).toContain(
      'publisher: © Oakford Council',
    );
    expect(fields('Meeting', ...filler(9), '© Oakford Council', ...filler(3))).not.toContain(
      'publisher: © Oakford Council',
    );
  });

  it('may repeat its date at the end', () => {
    expect(fields('Meeting', 'May 8, 2021', ...filler(4), 'May 8, 2021')).toContain('repeated date: May 8, 2021');
    expect(fields('Meeting', 'May 8, 2021', ...filler(4), 'May 9, 2021')).not.toContain('repeated date: May 9, 2021');
  });
});
