import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * The seals once more, from their description in CONTRIBUTING.md (“Seals”) alone: nothing of the program is used here, so that what
 * it writes can be checked by anybody who has read that page.
 */

interface Turn {
  label: string | null;
  speaker: string | null;
  office: string | null;
}
interface State {
  since: number;
  salt: string;
  text: string;
  turn: Turn | 'continues' | 'unknown' | null;
}
interface LedgerFile {
  document: string;
  versions: {
    number: number;
    address: string;
    date: string;
    reason: string;
    cause: string;
    capture: { salt: string; sha256: string } | null;
    before: string | null;
    seal: string;
    order: string[];
  }[];
  paragraphs: {
    id: string;
    states: State[];
    history: { version: number; fate: string; into?: string[]; elsewhere?: { document: string; id: string }[] }[];
  }[];
}
interface List {
  root: string;
  documents: { document: string; versions: number; seal: string }[];
}

const H = (...parts: string[]): string => {
  const bytes = parts.map((part) => Buffer.from(part, 'utf8'));
  const strings = bytes.map((part) => Buffer.concat([Buffer.from(`${String(part.length)}:`), part, Buffer.from(',')]));
  return createHash('sha256').update(Buffer.concat(strings)).digest('hex');
};

function commitment(id: string, { salt, text, turn }: State): string {
  if (turn === null) return H(salt, id, 'nobody', '', '', '', text);
  if (typeof turn === 'string') return H(salt, id, turn, '', '', '', text);
  return H(salt, id, 'opens', turn.label ?? '', turn.speaker ?? '', turn.office ?? '', text);
}

function idsIn(order: string[]): string[] {
  const ids: string[] = [];
  for (const run of order) {
    const [first = '', last] = run.split('..');
    if (last === undefined) ids.push(first);
    else
      for (let number = Number(first.slice(1)); number <= Number(last.slice(1)); number += 1)
        ids.push(`p${String(number)}`);
  }
  return ids;
}

function sealsOf({ versions, paragraphs }: LedgerFile): string[] {
  let before = '';
  return versions.map(({ number, address, date, reason, cause, capture, order }) => {
    const source = capture === null ? '' : H(capture.salt, capture.sha256);
    const parts = ['verbatim version 2', address, String(number), date, reason, cause, source, before];
    for (const id of idsIn(order)) {
      const states = paragraphs.find((paragraph) => paragraph.id === id)?.states ?? [];
      const [state] = states.filter(({ since }) => since <= number).slice(-1);
      parts.push(id, state === undefined ? '' : commitment(id, state));
    }
    for (const { id, history } of paragraphs.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      for (const { version, fate, into = [], elsewhere = [] } of history)
        if (version === number)
          parts.push(fate, id, [...into, ...elsewhere.map((place) => `${place.document}#${place.id}`)].join(' '));
    before = H(...parts);
    return before;
  });
}

const rootOf = ({ documents }: List): string =>
  H('verbatim index 2', ...documents.flatMap(({ document, versions, seal }) => [document, String(versions), seal]));

describe.each(['content', 'tests/archives/permanence'])('what was published of %s', (archive) => {
  const folder = fileURLToPath(new URL(`../../../${archive}`, import.meta.url));
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const list = json('ledger.json') as List;
  const files = readdirSync(path.join(folder, 'ledger')).sort();

  it('has the root and the seals that its description gives', () => {
    expect(files).toEqual(list.documents.map(({ document }) => `${document}.json`));
    expect(files.length).toBeGreaterThan(3);
    expect(rootOf(list)).toBe(list.root);
    for (const [index, file] of files.entries()) {
      const ledger = json(path.join('ledger', file)) as LedgerFile;
      const seals = sealsOf(ledger);
      expect(seals).toEqual(ledger.versions.map(({ seal }) => seal));
      expect(ledger.versions.map(({ before }) => before)).toEqual([null, ...seals.slice(0, -1)]);
      const { document, versions, seal } = list.documents[index] ?? { document: '', versions: 0, seal: '' };
      expect([document, versions, seal]).toEqual([ledger.document, seals.length, seals.at(-1)]);
    }
  });
});
