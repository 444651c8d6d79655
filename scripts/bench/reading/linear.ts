/**
 * `node [--max-semi-space-size=256] scripts/bench/reading/linear.ts [--max MB] [--family WORD]`: reads generated captures of doubling size up to 6.4 MB, on one line and in
 * lines of 64 characters (100,000 of them at the largest size), and prints milliseconds of the processor (the clock would measure the neighbours too) and the exponent of growth of each family.
 * Exit code 1 where a family grows faster than its text.
 */
import { Command } from 'commander';
import { projectReader } from './engine.ts';
import type { ReadCapture } from './engine.ts';
import { families } from './families.ts';
import type { Family } from './families.ts';
import { growthOf } from './growth.ts';
import type { Timing } from './growth.ts';

/** Sizes double from here to the largest. */
const SMALLEST = 100_000;
/**
 * Exponent above which growth is no longer called linear; a square is 2. Collecting the memory of one giant line alone brings it
 * to 1.4: where `--max-semi-space-size=256` gives young objects the room that makes collecting needless, the same lines of stars
 * and quotation marks grow with 0.8 to 1.0, and without it the time beside the collector's is the same for each character.
 */
const LINEAR = 1.5;
/** A family is given up when its next size would probably take longer than this. */
const PATIENCE_MS = 240_000;

const { max, family: word } = new Command('npm run bench --')
  .description('Reads generated captures of doubling size and says how the time grows with the text.')
  .option('--max <MB>', 'the largest size', '6.4')
  .option('--family <word>', 'only families that have the word in their name', '')
  .parse()
  .opts<Record<'max' | 'family', string>>();
const largest = Number(max) * 1_000_000;
const chosen = families.filter((family) => family.name.includes(word));
const read = await projectReader();

warmUp(read);
console.log(
  'Milliseconds of the processor from bytes to report; sizes in MB; the last column is the exponent of growth (1 = linear).',
);
let failed = 0;
let slowest = 0;
for (const family of chosen) {
  for (const oneLine of [true, false]) {
    const timings = timed(family, oneLine);
    const growth = growthOf(timings);
    const stopped = (timings.at(-1)?.size ?? 0) * 2 <= largest * 1.01;
    const bad = stopped || (growth !== null && growth > (family.linear ?? LINEAR));
    failed += bad ? 1 : 0;
    slowest = Math.max(slowest, timings.at(-1)?.ms ?? 0);
    const columns = timings.map(({ size, ms }) => `${(size / 1e6).toFixed(1)}: ${ms.toFixed(0)}`).join('  ');
    const verdict = `${growth?.toFixed(2) ?? 'too fast to tell'}${bad ? '  NOT LINEAR' : ''}${stopped ? ', given up' : ''}`;
    console.log(`${family.name.padEnd(32)} ${oneLine ? 'one line' : 'lines   '}  ${columns}  → ${verdict}`);
  }
}
console.log(`${chosen.length * 2} runs, slowest ${slowest.toFixed(0)} ms, ${failed} not linear.`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;

function timed(family: Family, oneLine: boolean): Timing[] {
  const timings: Timing[] = [];
  for (let size = SMALLEST; size <= largest * 1.01; size *= 2) {
    const bytes = new TextEncoder().encode(family.text(size, oneLine));
    const begun = process.cpuUsage();
    try {
      read(bytes, family.file);
    } catch (cause) {
      console.log(`${family.name}: the reader failed at ${(size / 1e6).toFixed(1)} MB: ${String(cause)}`);
      break;
    }
    const { user, system } = process.cpuUsage(begun);
    const ms = (user + system) / 1000;
    timings.push({ size, ms });
    if (ms * 4 > PATIENCE_MS) break;
  }
  return timings;
}

/** The first readings pay for compiling the code; they are not the text's fault. */
function warmUp(reader: ReadCapture): void {
  for (const family of families) {
    for (const oneLine of [true, false]) {
      try {
        reader(new TextEncoder().encode(family.text(20_000, oneLine)), family.file);
      } catch {
        // Said when the family's turn comes.
      }
    }
  }
}
