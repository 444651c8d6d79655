/**
 * A lint rule against modules that import one another in a circle, types included: they cannot be read, tested or moved one
 * at a time. The rules of import plugins leave out imports of types, which is what most circles are made of.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** The code of an `.astro` file: its front matter and its scripts. */
const ASTRO_CODE = /^---\n([\s\S]*?)\n---|<script>([\s\S]*?)<\/script>/gu;

const codeOf = (file) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro') ? [...text.matchAll(ASTRO_CODE)].map(([, a, b]) => a ?? b).join('\n') : text;
};

/**
 * The file that a specifier means; null for packages.
 * @param {string} root the project's folder
 * @param {string} file the importing file, absolute
 * @param {string} specifier as it is written: `#layer/file.ts` or a relative path
 */
const targetOf = (root, file, specifier) => {
  if (specifier.startsWith('#')) return join(root, 'src', specifier.slice(1));
  return specifier.startsWith('.') ? resolve(dirname(file), specifier) : null;
};

/**
 * Which files import which, below some folders.
 * @param {string} root the project's folder
 * @param {readonly string[]} folders below it
 * @returns {Map<string, string[]>} absolute paths
 */
export function importGraph(root, folders) {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,astro,mjs}`, { cwd: root }));
  return new Map(
    files.map((name) => {
      const file = join(root, name);
      const { importedFiles } = ts.preProcessFile(codeOf(file), true, true);
      const targets = importedFiles.map(({ fileName }) => targetOf(root, file, fileName));
      return [file, targets.filter((target) => target !== null && existsSync(target))];
    }),
  );
}

/**
 * The circles of a graph, by Tarjan's algorithm: a number for each file, the same for files of one circle.
 * @param {Map<string, string[]>} graph
 * @returns {Map<string, number>} without the files that stand in no circle
 */
export function circles(graph) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const found = new Map();
  let count = 0;
  const visit = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!index.has(target)) visit(target);
      if (!found.has(target)) low.set(file, Math.min(low.get(file), low.get(target)));
    }
    if (low.get(file) !== index.get(file)) return;
    count += 1;
    const circle = stack.splice(stack.indexOf(file));
    for (const member of circle) found.set(member, circle.length > 1 ? count : null);
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return new Map([...found].filter(([, circle]) => circle !== null));
}

const root = join(import.meta.dirname, '..');
let known = null;

/** @type {import('eslint').Rule.RuleModule} */
export const noCircles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: '“{{ specifier }}” leads back to this file: move what both need into a file of its own.' },
  },
  create(context) {
    known ??= circles(importGraph(root, ['src', 'scripts']));
    const own = known.get(context.filename);
    if (own === undefined) return {};
    const check = (node) => {
      const specifier = node.source?.value;
      const target = typeof specifier === 'string' ? targetOf(root, context.filename, specifier) : null;
      if (target !== null && known.get(target) === own)
        context.report({ node, messageId: 'circle', data: { specifier } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
