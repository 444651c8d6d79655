/**
 * `npm run check:patterns`: examines every pattern of the reading layers for backtracking: those that stand in their source and those
 * that `compile` puts together. Fails on a vulnerable one, on one that cannot be judged, and on one made in any other way.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledPatterns } from '#languages/compile.ts';
import { checkPatterns, type NamedPattern } from './pattern-check.ts';
import { hiddenPatterns, literalPatterns } from './pattern-sources.ts';

const LAYERS = ['document', 'languages', 'names', 'parse', 'read', 'recognise', 'enrich', 'ledger'];
/** Where patterns are put together. */
const MAKER = 'src/languages/compile.ts';
/** A run that finds fewer patterns than this has looked in the wrong place. */
const AT_LEAST = 30;

const root = resolve(import.meta.dirname, '../../..');
const files = LAYERS.flatMap((layer) => globSync(`src/${layer}/**/*.ts`, { cwd: root })).sort();
const broken: string[] = [];
const sources = files.map((file) => ({ file, source: readFileSync(resolve(root, file), 'utf8') }));
await Promise.all(files.map(load));
const patterns: NamedPattern[] = [
  ...sources.flatMap(({ file, source }) => literalPatterns(file, source)),
  ...compiledPatterns.map((pattern) => ({ name: `put together by ${MAKER}`, pattern })),
];
const unique = [...new Map(patterns.map((named) => [String(named.pattern), named])).values()];
const verdicts = await checkPatterns(unique);
const unsafe = verdicts.filter((verdict) => verdict.status !== 'safe');
const hidden = sources.flatMap(({ file, source }) => (file === MAKER ? [] : hiddenPatterns(file, source)));

for (const { name, pattern, status, why } of unsafe) console.log(`${status}: ${name}\n  ${String(pattern)}\n  ${why}`);
for (const message of broken) console.log(`cannot be loaded: ${message}`);
for (const { file, line, text } of hidden) console.log(`not made by ${MAKER}: ${file}:${line}\n  ${text}`);
console.log(
  `${unique.length} patterns of ${files.length} modules checked: ${unsafe.length} not safe; ${hidden.length} more cannot be seen.`,
);
if (unique.length < AT_LEAST)
  console.log(`At least ${AT_LEAST} patterns were expected: are the layers still in ${LAYERS.join(', ')}?`);
process.exitCode = broken.length > 0 || unsafe.length > 0 || hidden.length > 0 || unique.length < AT_LEAST ? 1 : 0;

/** Loads a module, so that the patterns it puts together are there. */
async function load(file: string): Promise<void> {
  try {
    await import(pathToFileURL(resolve(root, file)).href);
  } catch (cause) {
    broken.push(`${file}\n  ${String(cause)}`);
  }
}
