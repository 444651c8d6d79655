import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedFiles } from '#corpus/published-files.ts';
import { compare } from '#ledger/compare.ts';
import { indexOf, listed } from '#ledger/ledger-index.ts';
import { serialise, type Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { salt } from '../../support/salt.ts';

const words = [{ text: 'The bridge is ready.', speaker: null }];
const occasion = { date: '2026-01-10', reason: 'x', salt };
const bridge = publish(null, compare(null, words, 'bridge'), occasion);
const moved = publish(bridge, compare(bridge, words, 'footbridge'), occasion);
const withdrawn = publish(bridge, compare(bridge, []), occasion);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'published-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const files = (...ledgers: Ledger[]) =>
  new Map(
    [
      ...publishedFiles(folder, {
        byDocument: new Map(ledgers.map((ledger) => [ledger.document, ledger])),
        index: indexOf(ledgers.map(listed)),
        problems: [],
      }),
    ].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  );

test('every ledger is published at each address that its document had, that of a withdrawn one too', () => {
  expect([...files(moved).keys()]).toEqual([
    'ledger.json',
    'documents/footbridge.ledger.json',
    'documents/bridge.ledger.json',
  ]);
  expect(files(moved).get('documents/bridge.ledger.json')).toBe(serialise(moved));
  expect(files(withdrawn).get('documents/bridge.ledger.json')).toBe(serialise(withdrawn));
});

test('the list has the root, and where nothing was published it is empty', () => {
  expect(files(moved).get('ledger.json')).toContain(indexOf([listed(moved)]).root);
  expect(files().get('ledger.json')).toContain('"documents": []');
});

test('stamps that lie beside the list are published as they are', () => {
  writeFileSync(path.join(folder, 'ledger.json.tsr'), 'a stamp');
  writeFileSync(path.join(folder, 'ledger.json.bak'), 'no stamp');
  expect([...files().keys()]).toEqual(['ledger.json', 'ledger.json.tsr']);
  expect(files().get('ledger.json.tsr')).toBe('a stamp');
});
