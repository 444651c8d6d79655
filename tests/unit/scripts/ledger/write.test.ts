import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compare } from '#ledger/compare.ts';
import { serialise, type Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { thisProcess } from '../../../../scripts/disk/owner.ts';
import { NotWritten, putBack, writeLedgers } from '../../../../scripts/ledger/write.ts';
import { salt } from '../../../support/salt.ts';

const ledgerOf = (document: string, ...texts: string[]): Ledger =>
  publish(
    null,
    compare(
      null,
      texts.map((text) => ({ text, speaker: null })),
      document,
    ),
    { date: '2026-01-10', reason: 'First published', salt },
  );

describe('writing ledgers', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const files = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { withFileTypes: true }).map((entry) => [
        entry.name,
        entry.isFile() ? readFileSync(path.join(folder, entry.name), 'utf8') : 'a folder',
      ]),
    );

  const write = (ledgers: readonly Ledger[], gone: readonly string[] = []): void => {
    writeLedgers(folder, { ledgers, gone, from: new Map() });
  };

  it('writes, replaces and takes away, and leaves nothing else behind', () => {
    const [one, two, other] = [
      ledgerOf('one', 'A text.'),
      ledgerOf('two', 'A text.'),
      ledgerOf('one', 'Another text.'),
    ];
    write([one, two]);
    expect(files()).toEqual({ 'one.json': serialise(one), 'two.json': serialise(two) });
    write([other], ['two']);
    expect(files()).toEqual({ 'one.json': serialise(other) });
  });

  it('makes the folder where there is none', () => {
    const deeper = path.join(folder, 'ledger');
    writeLedgers(deeper, { ledgers: [ledgerOf('one', 'A text.')], gone: [], from: new Map([['one', null]]) });
    expect(readdirSync(deeper)).toEqual(['one.json']);
  });

  it('leaves everything as it was where one of them cannot be written', () => {
    const one = ledgerOf('one', 'A text.');
    writeFileSync(path.join(folder, 'one.json'), serialise(one));
    mkdirSync(path.join(folder, `.three.${String(process.pid)}.new`));
    const before = files();
    const wanted = [ledgerOf('one', 'Another text.'), ledgerOf('two', 'A text.'), ledgerOf('three', 'A text.')];
    expect(() => {
      write(wanted);
    }).toThrow();
    expect(files()['one.json']).toBe(before['one.json']);
    expect(Object.keys(files()).filter((name) => name.endsWith('.json'))).toEqual(['one.json']);
  });

  it('puts back what had taken its place already where a later one cannot take its own', () => {
    const one = ledgerOf('one', 'A text.');
    writeFileSync(path.join(folder, 'one.json'), serialise(one));
    mkdirSync(path.join(folder, 'two.json'));
    expect(() => {
      write([ledgerOf('one', 'Another text.'), ledgerOf('two', 'A text.')]);
    }).toThrow();
    expect(files()).toEqual({ 'one.json': serialise(one), 'two.json': 'a folder' });
  });

  it('does not write over what somebody else has published since the ledgers were read', () => {
    const [mine, theirs] = [ledgerOf('one', 'A text.'), ledgerOf('one', 'Another text.')];
    writeFileSync(path.join(folder, 'one.json'), serialise(theirs));
    for (const from of [null, mine]) {
      expect(() => {
        writeLedgers(folder, { ledgers: [mine], gone: [], from: new Map([['one', from]]) });
      }).toThrow(NotWritten);
      expect(files()).toEqual({ 'one.json': serialise(theirs) });
    }
  });

  it('waits for nobody: where another process is writing, nothing is written', () => {
    const unfinished = { process: process.pid, steps: [] };
    writeFileSync(path.join(folder, '.publishing.json'), JSON.stringify(unfinished));
    expect(() => {
      write([ledgerOf('one', 'A text.')]);
    }).toThrow(NotWritten);
    expect(() => putBack(folder)).toThrow(NotWritten);
    expect(Object.keys(files())).toEqual(['.publishing.json']);
  });

  it('knows a process that only has the id of the one that was broken off', () => {
    const broken = { ...thisProcess(), began: 'at another time' };
    writeFileSync(path.join(folder, '.publishing.json'), JSON.stringify({ process: broken, steps: [] }));
    expect(putBack(folder)).toBe(true);
    expect(files()).toEqual({});
    writeFileSync(path.join(folder, '.publishing.json'), JSON.stringify({ process: thisProcess(), steps: [] }));
    expect(() => putBack(folder)).toThrow(NotWritten);
  });

  it('takes away what an ended process left of a publication that was complete, and nothing else', () => {
    const [gone, here] = [ended(), process.pid];
    const names = [`.one.${String(gone)}.old`, `.one.${String(here)}.old`, '.one.old', `one.${String(gone)}.old`];
    for (const name of names) writeFileSync(path.join(folder, name), '');
    expect(putBack(folder)).toBe(false);
    expect(Object.keys(files()).sort()).toEqual(names.slice(1).sort());
  });

  it.each([
    ['before the first took its place', []],
    ['after the first took its place', ['one']],
    ['after all took their places', ['one', 'two']],
  ])('is as it was when the process ended %s', (_, placed) => {
    const [one, other, two] = [ledgerOf('one', 'A text.'), ledgerOf('one', 'Another.'), ledgerOf('two', 'A text.')];
    const hidden = (name: string): string => path.join(folder, name);
    writeFileSync(hidden('one.json'), serialise(placed.includes('one') ? other : one));
    writeFileSync(hidden('.one.7.old'), serialise(one));
    if (!placed.includes('one')) writeFileSync(hidden('.one.7.new'), serialise(other));
    writeFileSync(hidden(placed.includes('two') ? 'two.json' : '.two.7.new'), serialise(two));
    const steps = [
      { file: 'one.json', next: '.one.7.new', old: '.one.7.old' },
      { file: 'two.json', next: '.two.7.new', old: null },
    ];
    writeFileSync(hidden('.publishing.json'), JSON.stringify({ process: ended(), steps }));
    expect(putBack(folder)).toBe(true);
    expect(files()).toEqual({ 'one.json': serialise(one) });
    expect(putBack(folder)).toBe(false);
  });
});

/** Id of a process that is over. */
function ended(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

it('nothing but the command of the ledger writes ledgers [promise 15]', () => {
  const root = path.join(import.meta.dirname, '../../../..');
  const writers = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(folder, file))
      .filter((file) => /\bwriteLedgers\b/u.test(readFileSync(path.join(root, file), 'utf8'))),
  );
  expect(writers.sort()).toEqual(['scripts/ledger/write-or-say.ts', 'scripts/ledger/write.ts']);
});
