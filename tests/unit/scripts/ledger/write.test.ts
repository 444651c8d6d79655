import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compare } from '#ledger/compare.ts';
import { serialise, type Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { writeLedgers } from '../../../../scripts/ledger/write.ts';

const ledgerOf = (document: string, ...texts: string[]): Ledger =>
  publish(
    null,
    compare(
      null,
      texts.map((text) => ({ text, speaker: null })),
      document,
    ),
    { date: '2026-01-10', reason: 'First published' },
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

  it('writes, replaces and takes away, and leaves nothing else behind', () => {
    const [one, two, other] = [
      ledgerOf('one', 'A text.'),
      ledgerOf('two', 'A text.'),
      ledgerOf('one', 'Another text.'),
    ];
    writeLedgers(folder, [one, two], []);
    expect(files()).toEqual({ 'one.json': serialise(one), 'two.json': serialise(two) });
    writeLedgers(folder, [other], ['two']);
    expect(files()).toEqual({ 'one.json': serialise(other) });
  });

  it('makes the folder where there is none', () => {
    const deeper = path.join(folder, 'ledger');
    writeLedgers(deeper, [ledgerOf('one', 'A text.')], []);
    expect(readdirSync(deeper)).toEqual(['one.json']);
  });

  it('leaves everything as it was where one of them cannot be written', () => {
    const one = ledgerOf('one', 'A text.');
    writeFileSync(path.join(folder, 'one.json'), serialise(one));
    mkdirSync(path.join(folder, `.three.${String(process.pid)}.new`));
    const before = files();
    const wanted = [ledgerOf('one', 'Another text.'), ledgerOf('two', 'A text.'), ledgerOf('three', 'A text.')];
    expect(() => {
      writeLedgers(folder, wanted, []);
    }).toThrow();
    expect(files()['one.json']).toBe(before['one.json']);
    expect(Object.keys(files()).filter((name) => name.endsWith('.json'))).toEqual(['one.json']);
  });

  it('puts back what had taken its place already where a later one cannot take its own', () => {
    const one = ledgerOf('one', 'A text.');
    writeFileSync(path.join(folder, 'one.json'), serialise(one));
    mkdirSync(path.join(folder, 'two.json'));
    mkdirSync(path.join(folder, `.two.${String(process.pid)}.old`));
    writeFileSync(path.join(folder, `.two.${String(process.pid)}.old`, 'in-the-way'), '');
    expect(() => {
      writeLedgers(folder, [ledgerOf('one', 'Another text.'), ledgerOf('two', 'A text.')], []);
    }).toThrow();
    expect(files()['one.json']).toBe(serialise(one));
    expect(files()['two.json']).toBe('a folder');
  });
});
