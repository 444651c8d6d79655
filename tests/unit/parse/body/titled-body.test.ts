import { expect, test } from 'vitest';
import { buildDocument } from '../../../support/document.ts';
import { sections } from '#document/walk.ts';

test('a text of more sections than a call takes arguments is read whole', () => {
  const lines = 150_000;
  const document = buildDocument(new TextEncoder().encode('* * *\n'.repeat(lines)), 'capture.txt');
  expect([...sections(document.tree)]).toHaveLength(lines);
});
