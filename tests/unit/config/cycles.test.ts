import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { circles, importGraph } from '../../../.config/cycles.js';

/** The names of the files that stand in a circle, of a project with these files below `src`. */
function inCircles(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'circles-'));
  mkdirSync(join(root, 'src'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'src', name), text);
  return [...circles(importGraph(root, ['src'])).keys()].map((file) => file.slice(root.length + 5)).sort();
}

test('modules that import one another stand in a circle, those that are only imported do not', () => {
  expect(
    inCircles({
      'a.ts': "import { b } from './b.ts'; import { d } from './d.ts';",
      'b.ts': "export * from '#c.ts';",
      'c.ts': "export const c = () => import('./a.ts');",
      'd.ts': 'export const d = 1;',
      'e.ts': "import { a } from './a.ts';",
    }),
  ).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

test('a circle of types is a circle', () => {
  expect(
    inCircles({
      'a.ts': "import type { B } from './b.ts'; export interface A { b: B }",
      'b.ts': "import type { A } from './a.ts'; export interface B { a: A }",
    }),
  ).toEqual(['a.ts', 'b.ts']);
});

test('a component imports in its front matter and in its scripts', () => {
  expect(
    inCircles({
      'A.astro': "---\nimport { b } from './b.ts';\n---\n<p>import './c.ts'</p>\n<script>import './d.ts';</script>\n",
      'b.ts': "import A from './A.astro';",
      'c.ts': "import A from './A.astro';",
      'd.ts': "import A from './A.astro';",
    }),
  ).toEqual(['A.astro', 'b.ts', 'd.ts']);
});
