/**
 * `npm run bench:search [-- --documents 100 1000 10000] [--no-site] [--out FILE]`: builds the search indexes of generated archives, ours and Pagefind's as it
 * comes, asks both in a browser over a slow line, and writes the table `scripts/bench/search/measured.md`.
 *
 * Exit code 0 whatever the figures, 1 where a bar is not kept at 10,000 documents, 2 where the command could not be used.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { parseWith, runToEnd } from '../terminal/command-line.ts';
import { barsOf } from './search/bars.ts';
import { measure, type Measured } from './search/run.ts';
import { page } from './search/table.ts';

/** The size that the bars are meant for. */
const BARS_AT = 10_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = (text: string, before: readonly number[] = []): number[] => {
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new InvalidArgumentError('Give a number of documents.');
  return [...before, Number(text)];
};

const command = new Command('npm run bench:search --')
  .description('Measures the search against Pagefind as it comes, and writes a table.')
  .option('--documents <numbers...>', 'sizes of the archives: 100 1000 10000', sizes)
  .option('--rounds <number>', 'how often each question is put; the quickest counts', '3')
  .option('--no-site', 'leave out building the whole site as a user does')
  .option('--out <file>', 'where the table goes', 'scripts/bench/search/measured.md');

function machine(): string {
  const load = loadavg()[0] ?? 0;
  return `${String(availableParallelism())} processors, Node ${process.versions.node}, load ${load.toFixed(1)}.`;
}

await runToEnd(async () => {
  const {
    documents = [100, 1000, BARS_AT],
    rounds,
    site,
    out,
  } = parseWith(command, process.argv.slice(2)).opts<{
    documents?: number[];
    rounds: string;
    site: boolean;
    out: string;
  }>();
  const all: Measured[] = [];
  for (const many of documents.toSorted((a, b) => a - b)) {
    const work = path.join(root, '.cache', 'bench-search', String(many));
    all.push(
      await measure(many, work, {
        rounds: Number(rounds),
        withSite: site,
        say: (what) => process.stderr.write(`${what}\n`),
      }),
    );
    // After each size, so that little is lost where the largest is broken off.
    writeFileSync(path.resolve(root, out), page(all, machine()));
  }
  console.log(page(all, machine()));
  const missed = all.filter((each) => each.documents >= BARS_AT).flatMap(barsOf);
  return missed.some(({ figure, most }) => figure > most) ? 1 : 0;
});
