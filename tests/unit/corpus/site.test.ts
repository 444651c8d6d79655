import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorpusFailure } from '#corpus/failure.ts';
import { readSite } from '#corpus/site.ts';
import { findingInWords } from '#strings/problems.ts';

const fine = {
  title: 'Minutes of Example',
  subtitle: 'What the council said.',
  description: 'For the tests.',
  address: 'https://record.example/minutes/',
  language: 'en',
  about: '[It holds minutes.]',
  rights: '[Anybody may use them.]',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (values: Readonly<Record<string, string>>) => {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}\n`);
  writeFileSync(join(folder, 'site.yaml'), lines.join(''));
};

/** Line and message of everything that is wrong with the file. */
function faults(): [number | null, string][] {
  try {
    readSite(folder);
    return [];
  } catch (error) {
    if (!(error instanceof CorpusFailure)) throw error;
    expect(error.problems.every(({ name }) => name === 'site-invalid')).toBe(true);
    return error.problems.map((one) => [one.line, findingInWords(one).message]);
  }
}

describe('site.yaml', () => {
  test('says what the archive is', () => {
    write({ ...fine, contact: 'office@record.example' });
    expect(readSite(folder)).toMatchObject({ title: 'Minutes of Example', about: ['It holds minutes.'] });
  });

  test('says up to how many documents their texts are searched for whole documents; else 2,000', () => {
    write(fine);
    expect(readSite(folder).searchTextsUpTo).toBe(2000);
    write({ ...fine, searchTextsUpTo: '50' });
    expect(readSite(folder).searchTextsUpTo).toBe(50);
  });

  test.each([
    ['title', '[a]', 1, 'a text'],
    ['title', '~', 1, 'a text'],
    ['title', '"a\\0b"', 1, 'without control characters'],
    ['address', 'javascript:alert(1)', 4, 'the web address'],
    ['address', 'https://name:word@record.example/', 4, 'the web address'],
    ['address', 'https://record.example/?q=a', 4, 'without ? and #'],
    ['address', 'https://record.example/%zz/', 4, 'the web address'],
    ['address', 'https://record.example/100%25/', 4, 'the web address'],
    ['language', 'English', 5, 'a language tag such as en'],
    ['about', 'It holds minutes.', 6, 'a list of paragraphs'],
    ['rights', '[]', 7, 'a list of paragraphs'],
    ['contact', 'javascript:alert(1)', 8, 'a mail address or a web address'],
    ['searchTextsUpTo', 'two thousand', 8, 'a number of documents such as 2000'],
    ['searchTextsUpTo', '-1', 8, 'a number of documents such as 2000'],
  ])('with %s: %s names the line and the form that is wanted', (key, value, line, form) => {
    write({ ...fine, [key]: value });
    expect(faults()).toEqual([[line, expect.stringContaining(form)]]);
  });

  test.each(['https://архив.example/записи/', 'https://record.example/%D0%B0/', 'https://record.example/a%20b'])(
    'may give an address in any letters: %s',
    (address) => {
      write({ ...fine, address });
      expect(readSite(folder)).toMatchObject({ address });
    },
  );

  test('with a misspelt key, and without one, says both', () => {
    const { title, ...rest } = fine;
    write({ titel: title, ...rest });
    expect(faults()).toEqual([
      [1, expect.stringContaining('Did you mean “title”?')],
      [null, '`title` is missing; it must be a text.'],
    ]);
  });

  test('with an unquoted colon, as a list, empty or not there at all is one clear problem each', () => {
    write({ ...fine, title: 'Minutes: the record' });
    expect(faults()).toEqual([[1, 'A value has a colon in it and is not in quotes.']]);
    writeFileSync(join(folder, 'site.yaml'), '- a\n');
    expect(faults()).toHaveLength(1);
    writeFileSync(join(folder, 'site.yaml'), '');
    expect(faults().map(([, message]) => message.split(' ')[0])).toEqual(Object.keys(fine).map((key) => `\`${key}\``));
    rmSync(join(folder, 'site.yaml'));
    expect(faults()).toEqual([[null, 'The file is missing or cannot be read.']]);
  });
});
