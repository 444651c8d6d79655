import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorpusFailure } from '#corpus/failure.ts';
import { readPeople } from '#corpus/people.ts';
import { findingInWords } from '#strings/problems.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'people-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (text: string) => {
  mkdirSync(join(folder, 'registers'));
  writeFileSync(join(folder, 'registers', 'people.yaml'), text);
};

function faults(): [number | null, string][] {
  try {
    readPeople(folder);
    return [];
  } catch (error) {
    if (!(error instanceof CorpusFailure)) throw error;
    return error.problems.map((one) => [one.line, findingInWords(one).message]);
  }
}

describe('the register of people', () => {
  test('need not be there', () => {
    expect([...readPeople(folder)]).toEqual([]);
  });

  test('says by id who is written how', () => {
    write(
      'anna-belova:\n  name: Anna Belova\n  spellings: [Анна Белова, Anna Byelova]\nivan-petrov: {name: Ivan Petrov}\n',
    );
    expect([...readPeople(folder)]).toEqual([
      ['anna-belova', { name: 'Anna Belova', spellings: ['Анна Белова', 'Anna Byelova'] }],
      ['ivan-petrov', { name: 'Ivan Petrov' }],
    ]);
  });

  test('is refused with the line of everything that is wrong with it', () => {
    write('Anna Belova:\n  name: Anna Belova\nivan-petrov:\n  nmae: Ivan Petrov\nx-y:\n  name: "\\u202E"\n');
    expect(faults()).toEqual([
      [1, expect.stringContaining('“Anna Belova” cannot be the id of a person')],
      [3, expect.stringContaining('below “ivan-petrov”')],
      [5, expect.stringContaining('below “x-y”')],
    ]);
  });

  test('is refused where it is no mapping', () => {
    write('- Anna Belova\n');
    expect(faults()).toHaveLength(1);
  });
});
