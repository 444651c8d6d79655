import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formats } from '#parse/formats/index.ts';
import { BOILERPLATE_LINES } from '#parse/page/boilerplate.ts';
import { stringsFor } from '#strings/strings.ts';

const { capture } = stringsFor('en');
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the formats call furniture, as their code hands it over: `furniture(capture, line, 'menu')`. */
const NAMED = /furniture\([^()]*, '([a-z ]+)'\)/gu;

test('every layout has a name for readers', () => {
  expect(formats.length).toBeGreaterThan(5);
  expect(formats.map(({ name }) => name).filter((name) => !(name in capture.formats))).toEqual([]);
});

test('every kind of furniture has a name for readers', () => {
  const code = globSync('src/parse/**/*.ts', { cwd: root }).map((file) => readFileSync(root + file, 'utf8'));
  const named = code.flatMap((text) => [...text.matchAll(NAMED)].map(([, what]) => what ?? ''));
  const kinds = new Set([...named, ...BOILERPLATE_LINES.map(([, what]) => what)]);
  expect(kinds.size).toBeGreaterThan(10);
  expect([...kinds].filter((what) => !(what in capture.parts.around))).toEqual([]);
});
