import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildDocument } from '../../support/document.ts';
import { documentFrom } from '#document/document.ts';

const folder = new URL('../../fixtures/reading/', import.meta.url);

test.each(readdirSync(folder))('the document read from %s survives its journey as JSON', (name) => {
  const file = readdirSync(new URL(`${name}/`, folder)).find((entry) => entry.startsWith('capture.')) ?? '';
  const document = buildDocument(readFileSync(new URL(`${name}/${file}`, folder)), file);
  const json = JSON.stringify(document);
  expect(JSON.stringify(documentFrom(json))).toHaveLength(json.length);
});

test('JSON that is no document is refused', () => {
  expect(() => documentFrom('{"id": "a"}')).toThrow();
});
