import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ledgerIndexSchema } from '#ledger/ledger-index.ts';
import { ledgerSchema } from '#ledger/ledger.ts';
import { putBack } from '../../../../scripts/ledger/write.ts';
import { killedAnywhere } from '../../../support/killed.ts';
import { publishWords } from '../../../support/publish-words.ts';

let above = '';
let folder = '';

beforeEach(() => {
  above = mkdtempSync(path.join(tmpdir(), 'kills-'));
  folder = path.join(above, 'ledger');
  mkdirSync(folder);
});

afterEach(() => {
  rmSync(above, { recursive: true });
});

const files = (): string[] => readdirSync(above, { recursive: true }).map(String).sort();

/** The words of each published document; that a file is whole is read from its end. */
function published(): string[] {
  return ['one', 'two'].map((name) => {
    const text = readFileSync(path.join(folder, `${name}.json`), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    return /(old|new) words/u.exec(text)?.[1] ?? 'neither';
  });
}

/** The state when all is published, as it follows from the state before. */
const after = (old: string): string => old.replace('old old', 'new new').replace('ledger/old.json', 'ledger/new.json');

/** Whether the list of all ledgers is that of the ledgers beside it. */
function listFits(): boolean {
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(above, file), 'utf8'));
  const { documents } = ledgerIndexSchema.parse(json('ledger.json'));
  return documents.every(
    ({ document, seal }) => ledgerSchema.parse(json(`ledger/${document}.json`)).versions.at(-1)?.seal === seal,
  );
}

const stateOf = (): string => [...published(), ...files(), listFits() ? 'listed' : 'not listed'].join(' ');

it(
  'killed before each single change of the disk, all ledgers are the old ones or all the new ones',
  { timeout: 240_000 },
  async () => {
    publishWords(folder, 'old');
    const old = stateOf();
    expect(listFits()).toBe(true);
    const publish = `import { publishWords } from './tests/support/publish-words.ts'; publishWords(${JSON.stringify(folder)}, 'new')`;
    const seen = new Set<string>();
    const changes = await killedAnywhere(publish, above, (kill) => {
      // Each file is there and whole at every moment.
      expect(published().join(' '), `kill ${kill}`).toMatch(/^(?:old|new) (?:old|new)$/u);
      putBack(folder);
      seen.add(stateOf());
      publishWords(folder, 'old');
      expect(stateOf()).toBe(old);
    });
    expect([...seen].sort()).toEqual([after(old), old].sort());
    expect(changes).toBeGreaterThan(15);
  },
);
