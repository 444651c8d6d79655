import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDocument } from '#corpus/build-document.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { compare } from '#ledger/compare.ts';
import { paragraphsAt, tombstonesOf } from '#ledger/history.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import type { Passage } from '#ledger/texts.ts';
import { salt } from '../support/salt.ts';

/*
 * Edits of published documents, a folder each: `before.txt`, `after.txt` (or `after-1.txt`, `after-2.txt` … for edits published one after the
 * other) and `expected.json`, written by hand and never by a program. Paragraphs are parted by blank lines; a line `@ Name` says who speaks
 * from there on. Where `read` is `capture`, the files are captures and go through the readers instead.
 */

const expectedSchema = z.strictObject({
  about: z.string(),
  read: z.literal('capture').optional(),
  steps: z
    .array(
      z.strictObject({
        /** The document's id from this step on, where it changes. */
        document: z.string().optional(),
        /** Ids of the new text in order. */
        ids: z.array(z.string()),
        /** Where the markers of ids that are gone lead, once this is published; left out where it is not looked at. */
        markers: z.record(z.string(), z.array(z.string())).optional(),
        /** What became of the ids that were not simply kept; a list names the ids under which the words stand. */
        fates: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.array(z.string()))])),
      }),
    )
    .min(1),
});

const folder = import.meta.dirname;
const edits = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const BLANK_LINES = /\n(?:[ \t]*\n)+/u;
const SPEAKER = /^@ (.+)\n/u;

function paragraphsOf(text: string): Passage[] {
  let speaker: string | null = null;
  return text
    .trim()
    .split(BLANK_LINES)
    .map((block) => {
      const label = SPEAKER.exec(block)?.[1];
      speaker = label ?? speaker;
      const turn = label === undefined ? ('continues' as const) : { label, speaker: label, office: null };
      return { text: block.replace(SPEAKER, ''), speaker, turn };
    });
}

function read(edit: string, file: string, asCapture: boolean): readonly Passage[] {
  const bytes = readFileSync(path.join(folder, edit, file));
  return asCapture ? readDocument(bytes, file).changes.present : paragraphsOf(bytes.toString('utf8'));
}

function fatesOf(ledger: Ledger, passages: readonly Passage[], document: string): Record<string, unknown> {
  const fates = compare(ledger, passages, document).changes.filter((change) => change.fate !== 'kept');
  return Object.fromEntries(
    fates.map(({ id, fate, into }) => [id, fate === 'split' || fate === 'merged' ? { [fate]: [...into] } : fate]),
  );
}

describe('the battery of edits [promise 16, 35, 61]', () => {
  it('has the 18 edits of the specification and 65 more', () => {
    expect(edits).toHaveLength(83);
    expect(edits.filter((edit) => /^(?:0[1-9]|1[0-8])-/u.test(edit))).toHaveLength(18);
  });

  it.each(edits)('%s', (edit) => {
    const expected = expectedSchema.parse(JSON.parse(readFileSync(path.join(folder, edit, 'expected.json'), 'utf8')));
    const asCapture = expected.read === 'capture';
    const files = readdirSync(path.join(folder, edit)).filter((file) => file.startsWith('after'));
    expect(files).toHaveLength(expected.steps.length);

    const before = read(edit, 'before.txt', asCapture);
    expect(before.length).toBeGreaterThan(1);
    let document = 'the-document';
    let ledger = publish(null, compare(null, before, document), {
      date: '2020-01-01',
      reason: 'First published',
      salt,
    });
    expect(ledger.paragraphs.map(({ id }) => id)).toEqual(before.map((_, index) => `p${String(index + 1)}`));
    const everPublished = new Map([[1, before.map(({ text }) => text)]]);

    for (const [index, step] of expected.steps.entries()) {
      const after = read(edit, files[index] ?? '', asCapture);
      const published = document;
      document = step.document ?? document;
      const changes = compare(ledger, after, document);
      expect(changes.present.map(({ id }) => id)).toEqual(step.ids);
      expect(fatesOf(ledger, after, document)).toEqual(step.fates);
      expect(changes.renamedFrom).toBe(published === document ? null : published);

      const versions = ledger.versions.length;
      ledger = publish(ledger, changes, { date: '2020-02-01', reason: 'Corrected', salt });
      const markers = Object.fromEntries(tombstonesOf(ledger).map(({ id, into }) => [id, into]));
      expect(markers).toEqual(step.markers ?? markers);
      if (ledger.versions.length > versions)
        everPublished.set(
          ledger.versions.length,
          after.map(({ text }) => text),
        );
      expect(compare(ledger, after).changes.filter(({ fate }) => fate !== 'kept')).toEqual([]);
      expect(ledger.formerly.map(({ id }) => id)).toEqual(published === document ? [] : [published]);
    }

    const reachable = new Set([...tombstonesOf(ledger).map(({ id }) => id), ...(expected.steps.at(-1)?.ids ?? [])]);
    for (const entry of ledger.paragraphs) {
      expect(reachable).toContain(entry.id);
      expect(entry.history.every(({ version }) => version > 1)).toBe(true);
    }
    expect(checkLedger(ledger)).toEqual([]);
    for (const [number, texts] of everPublished) {
      expect(paragraphsAt(ledger, number).map(({ text }) => text)).toEqual(texts);
    }
  });
});
