/**
 * `npm run bench:mutation -- [--sample N] [--seed N] [PATH…]`: changes rules one token at a time, in a copy of the project,
 * and looks whether some test notices. Prints each mutant that survived, and the share; takes some seconds a mutant.
 * Without PATH it draws from all rules of reading, else from the files and folders named, which may be those of the search
 * too. Known survivors, which change nothing that can be seen, stand in `mutation/survivors.ts` with their reason and are
 * counted by themselves.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { mutantsOf, mutated, type Mutant } from './mutation/mutants.ts';
import { Refused, runToEnd } from '../terminal/command-line.ts';
import { sampleOf } from './mutation/sample.ts';
import { reasonOf } from './mutation/survivors.ts';

const root = resolve(import.meta.dirname, '../..');
/** The rules that decide, and the tests that speak about them; from the first area it is drawn unless paths are named. */
const AREAS = [
  {
    rules: ['src/parse', 'src/names', 'src/enrich', 'src/read', 'src/recognise'],
    tests: [
      'tests/unit/parse',
      'tests/unit/names',
      'tests/unit/enrich',
      'tests/unit/read',
      'tests/unit/recognise',
      'tests/reading',
      'tests/traps',
      'tests/gold',
      'tests/forms',
      'tests/properties/date',
      'tests/properties/read',
      'tests/properties/tiling',
    ],
  },
  { rules: ['src/search'], tests: ['tests/unit/search', 'tests/properties/search'] },
] as const;
/** A mutant may make a loop endless: it is then noticed, and counted, since a busy machine looks the same. In milliseconds. */
const LONGEST = 300_000;
const COPIED = ['src', 'scripts', 'tests', 'content', 'package.json', 'tsconfig.json'];

const command = new Command('npm run bench:mutation --')
  .description('Changes rules one token at a time and looks whether some test notices.')
  .argument('[path...]', 'files and folders to draw from instead of all rules of reading')
  .option('--sample <number>', 'how many mutants to try', '200')
  .option('--seed <number>', 'which ones', '1')
  .option('--workers <number>', 'how many to try at a time', '2')
  .parse();
const { sample, seed, workers } = command.opts<Record<'sample' | 'seed' | 'workers', string>>();

/** A copy of the project in which files may be spoilt. */
function copyOfProject(number: number): string {
  const folder = join(root, '.cache', 'mutation', String(number), 'project');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const [name, target] of [
    ['node_modules', 'node_modules'],
    ['../shared', '../shared'],
  ] as const)
    if (existsSync(join(root, target)) && !existsSync(join(folder, name)))
      symlinkSync(join(root, target), join(folder, name));
  return folder;
}

/** The unit tests of the folder in which a file lies: they notice most of what is wrong with it, in a fraction of the time. */
const nearest = (file: string): string => file.replace(/^src\//u, 'tests/unit/').replace(/\/[^/]*$/u, '/');

/** The tests that must notice what is wrong with a file. */
function testsOf(file: string): readonly string[] {
  const area = AREAS.find(({ rules }) => rules.some((folder) => file.startsWith(`${folder}/`)));
  if (!area)
    throw new Refused(`${file} holds no rules: they stand in ${AREAS.flatMap(({ rules }) => rules).join(', ')}.`);
  return area.tests;
}

let outOfTime = 0;

/** Whether tests pass in a copy of the project. */
async function passes(project: string, tests: readonly string[]): Promise<boolean> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [
    vitest,
    'run',
    '--passWithNoTests',
    '--config=tests/vitest.config.ts',
    '--project=unit',
    '--bail=1',
    '--reporter=dot',
    '--maxWorkers=1',
    ...tests,
  ];
  const child = spawn(process.execPath, args, { cwd: project, stdio: 'ignore', timeout: LONGEST });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code === null) outOfTime += 1;
  return code === 0;
}

const shown = ({ file, line, code, before, after }: Mutant): string =>
  `${file}:${String(line)}  ${code}\n          ${before.replaceAll(/\s+/gu, ' ').slice(0, 80)} → ${after === '' ? '(left out)' : after}`;

await runToEnd(async () => {
  const paths = command.args.length > 0 ? command.args : AREAS[0].rules;
  const files = paths
    .flatMap((path) => (path.endsWith('.ts') ? path : globSync(`${path}/**/*.ts`, { cwd: root })))
    .sort();
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
  const waiting = sampleOf(all, Number(sample), Number(seed));
  console.log(`${String(waiting.length)} of ${String(all.length)} mutants of ${String(files.length)} files`);

  const survivors: Mutant[] = [];
  let tried = 0;

  async function work(number: number): Promise<void> {
    const project = copyOfProject(number);
    if (!(await passes(project, [...new Set(waiting.flatMap(({ file }) => testsOf(file)))])))
      throw new Refused('The tests fail before anything is changed.');
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const file = join(project, mutant.file);
      const source = readFileSync(file, 'utf8');
      writeFileSync(file, mutated(source, mutant));
      const survived = (await passes(project, [nearest(mutant.file)])) && (await passes(project, testsOf(mutant.file)));
      writeFileSync(file, source);
      tried += 1;
      if (!survived) continue;
      survivors.push(mutant);
      console.log(`survived: ${shown(mutant)}\n          ${reasonOf(mutant) ?? 'why?'}`);
    }
  }

  await Promise.all(Array.from({ length: Number(workers) }, (_, number) => work(number)));
  const unknown = survivors.filter((mutant) => reasonOf(mutant) === null).length;
  const share = (count: number): string => `${((100 * count) / Math.max(1, tried)).toFixed(1)} %`;
  console.log(
    `${String(tried)} mutants tried: ${String(survivors.length)} survived (${share(survivors.length)}), ${String(unknown)} of them unexplained; ${String(outOfTime)} ran out of time.`,
  );
  return 0;
});
