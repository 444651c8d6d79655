/**
 * `npm run bench:matching -- [FOLDER…] [--family WORD] [--rounds N] [--faults] [--json]`: edits texts whose words carry an identity, publishes
 * every state and counts where the published ids lead.
 *
 * FOLDER holds captures; without one the texts of the archive are taken. Exit code 1 where an id is sent to other words, 2 where there are no texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { readDocument } from '#corpus/build-document.ts';
import { families, statesOf } from './matching/families.ts';
import { judge } from './matching/judge.ts';
import type { Finding, Tally } from './matching/judge.ts';
import { blockOf, toolsFor } from './matching/text.ts';
import { parseWith, runToEnd } from '../terminal/command-line.ts';

/** Texts with fewer paragraphs leave an edit nothing to do. */
const PARAGRAPHS = 4;
/** Of longer texts the first paragraphs are taken. */
const FIRST = 60;

const command = new Command('npm run bench:matching --')
  .description('Edits texts, publishes every state and counts where the published ids lead.')
  .argument('[folders...]', 'captures', ['content/documents'])
  .option('--family <word>', 'only families with this word in their name', '')
  .option('--rounds <number>', 'histories of each family', '200')
  .option('--faults <kind>', 'show what was found wrong: lost, sent, untrue or notRestored', '')
  .option('--json', 'the counts as one JSON object', false);

function textsIn(folder: string): { text: string; speaker: string | null }[][] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .sort()
    .map((file) => [...readDocument(readFileSync(path.join(folder, file)), file).changes.present].slice(0, FIRST))
    .filter((paragraphs) => paragraphs.length >= PARAGRAPHS);
}

function add(sum: Tally, more: Tally): Tally {
  const total = { ...sum };
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += more[key];
  return total;
}

function run(): number {
  const parsed = parseWith(command, process.argv.slice(2));
  const options = parsed.opts<{ family: string; rounds: string; faults: string; json: boolean }>();
  const texts = (parsed.processedArgs[0] as string[]).flatMap(textsIn);
  if (texts.length === 0) {
    console.error('there are no texts with four paragraphs or more');
    return 2;
  }
  const strangers = texts
    .flat()
    .map(({ text }) => text)
    .filter((text) => text.split(' ').length >= 12);
  const tallies: Record<string, Tally> = {};
  for (const family of families.filter(({ name }) => name.includes(options.family))) {
    for (let round = 0; round < Number(options.rounds); round += 1) {
      const tools = toolsFor(round * 7919 + family.name.length, strangers);
      const given = tools.oneOf(texts).map(({ text, speaker }) => blockOf(text, tools.atom, speaker));
      const show = ({ fault, id, words, told }: Finding): void => {
        if (fault === options.faults)
          console.log(`${family.name} #${String(round)} ${fault} ${id}: ${words}\n    → ${told}`);
      };
      const tally = judge(statesOf(family, given, tools), show);
      const before = tallies[family.name];
      tallies[family.name] = before ? add(before, tally) : tally;
    }
  }
  const sum = Object.values(tallies).reduce(add);
  if (options.json) console.log(JSON.stringify({ ...tallies, all: sum }));
  else {
    console.log(['family'.padEnd(44), ...Object.keys(sum).map((key) => key.padStart(11))].join(' '));
    for (const [name, tally] of [...Object.entries(tallies), ['all', sum] as const])
      console.log(
        [name.padEnd(44), ...Object.values(tally).map((count: number) => String(count).padStart(11))].join(' '),
      );
  }
  return sum.sent > 0 ? 1 : 0;
}

await runToEnd(() => Promise.resolve(run()));
