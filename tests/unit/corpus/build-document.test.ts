import { expect, test } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import type { Format } from '#document/format.ts';
import { untiled } from '../../support/tiling.ts';

/** A format that notes that it was asked, and fails where it is to parse. */
function watched(): { asked: string[]; table: Format[] } {
  const asked: string[] = [];
  const recognise: Format['recognise'] = () => {
    asked.push('recognise');
    return { weight: 1, evidence: { name: 'no-layout', values: {} } };
  };
  const parse: Format['parse'] = () => {
    throw new Error('it was asked to parse');
  };
  return { asked, table: [{ name: 'general', strongest: 1, recognise, parse }] };
}

const readBy = (table: readonly Format[], text: string) =>
  readDocument(Buffer.from(text), 'capture.txt', () => null, table);

test('a PDF is refused before any format is asked', () => {
  const { asked, table } = watched();
  const { document, decisions } = readBy(table, '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
  expect(asked).toEqual([]);
  expect(document.problems.map(({ name }) => name)).toContain('not-a-text');
  expect(document.tree.children.filter(({ type }) => type === 'section')).toEqual([]);
  expect(untiled(document)).toEqual([]);
  expect(decisions).toEqual([]);
});

test('a capture that fits no layout is read by the general format [promise 12]', () => {
  const { document } = readDocument(Buffer.from('Words of no site.\n\nThey end here.\n'), 'capture.txt');
  expect(document.provenance.format).toBe('general');
  expect(document.paragraphs).toBe(1);
});

test('a text is given to the formats', () => {
  const { asked, table } = watched();
  expect(() => readBy(table, 'A text that only names %PDF-1.4.')).toThrow('it was asked to parse');
  expect(asked).toEqual(['recognise']);
});
