/**
 * `npm run check:patterns`: examines every pattern that the reading layers export for backtracking, and fails on a vulnerable one, on one
 * that cannot be judged, and on a pattern that is not exported and so escapes the check.
 */
import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPatterns, exportedPatterns } from './pattern-check.ts';
import type { NamedPattern } from './pattern-check.ts';
import { hiddenPatterns } from './pattern-sources.ts';

const LAYERS = ['src/document', 'src/parse', 'src/read', 'src/recognise', 'src/enrich', 'src/ledger'];
/** A run that finds fewer patterns than this has looked in the wrong place. */
const AT_LEAST = 30;

const root = resolve(import.meta.dirname, '../../..');
const files = LAYERS.flatMap((layer) => globSync(`${layer}/**/*.ts`, { cwd: root })).sort();
const broken: string[] = [];
const patterns = (await Promise.all(files.map(patternsOf))).flat();
const unique = [...new Map(patterns.map((named) => [String(named.pattern), named])).values()];
const verdicts = await checkPatterns(unique);
const unsafe = verdicts.filter((verdict) => verdict.status !== 'safe');
const hidden = files.flatMap((file) =>
  hiddenPatterns(relative(root, resolve(root, file)), readFileSync(resolve(root, file), 'utf8')),
);

for (const { name, pattern, status, why } of unsafe) console.log(`${status}: ${name}\n  ${String(pattern)}\n  ${why}`);
for (const message of broken) console.log(`cannot be loaded: ${message}`);
for (const { file, line, text } of hidden) console.log(`not exported: ${file}:${line}\n  ${text}`);
console.log(
  `${unique.length} patterns of ${files.length} modules checked: ${unsafe.length} not safe; ${hidden.length} more are not exported by name.`,
);
if (unique.length < AT_LEAST)
  console.log(`At least ${AT_LEAST} patterns were expected: are the layers still in ${LAYERS.join(', ')}?`);
process.exitCode = broken.length > 0 || unsafe.length > 0 || hidden.length > 0 || unique.length < AT_LEAST ? 1 : 0;

async function patternsOf(file: string): Promise<NamedPattern[]> {
  try {
    return exportedPatterns(file, (await import(pathToFileURL(resolve(root, file)).href)) as Record<string, unknown>);
  } catch (cause) {
    broken.push(`${file}\n  ${String(cause)}`);
    return [];
  }
}
