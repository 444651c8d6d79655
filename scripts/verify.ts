/**
 * `npm run verify`: builds the record twice, clean, in two time zones, and checks what came out.
 * `npm run verify -- --built <folder>` takes a folder that is already built, by `npm test` for instance, for the first of
 * the two; `npm run verify -- <folder>` only checks one. Exit code 0 all is as it should be, 1 faults, 2 a folder or the command
 * could not be used.
 */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { contentDir } from '#corpus/content-dir.ts';
import { readSite } from '#corpus/site.ts';
import { buildSite } from './serve/build-site.ts';
import { Exit, parseWith, runToEnd } from './terminal/command-line.ts';
import { type BuiltSite, readBuiltSite } from './verify/built-site.ts';
import type { Check } from './verify/check.ts';
import { html } from './verify/html.ts';
import { licences } from './verify/licences.ts';
import { links } from './verify/links.ts';
import { listed } from './verify/listed.ts';
import { machine } from './verify/machine.ts';
import { originals } from './verify/originals.ts';
import { ownFiles } from './verify/own-files.ts';
import { policy } from './verify/policy.ts';
import { differences } from './verify/same-bytes.ts';
import { schemes } from './verify/schemes.ts';
import { sizes } from './verify/sizes.ts';
import { speakers } from './verify/speakers.ts';

/** In the order in which their faults are best mended. */
const checks: readonly Check[] = [
  html,
  links,
  schemes,
  ownFiles,
  policy,
  originals,
  speakers,
  sizes,
  machine,
  licences,
  listed,
];

const FAULTS_SHOWN = 40;

const read = (folder: string): Promise<BuiltSite> => readBuiltSite(resolve(folder), readSite(contentDir()).address);

async function build(name: string, zone: string): Promise<BuiltSite> {
  const outDir = resolve('.cache', 'verify', name);
  process.env.TZ = zone;
  const { ok, output } = buildSite({ outDir }, false);
  if (ok) return read(outDir);
  console.error(`The site was not built.\n${output}`);
  throw new Exit(1);
}

/** What is to be checked: a folder that is named, or two builds, the first perhaps made already. */
interface Asked {
  readonly folder: string | undefined;
  readonly built: string | undefined;
}

function asked(args: readonly string[]): Asked {
  const command = new Command('npm run verify --')
    .description('Builds the record twice and checks what came out; of a folder that is named only the checks.')
    .argument('[folder]', 'a built site')
    .option('--built <folder>', 'a built site to take for the first of the two');
  const [folder] = parseWith(command, args).args;
  return { folder, built: command.opts<{ built?: string }>().built };
}

/** The site to check, and the check that only two builds can answer. */
async function subject({ folder, built }: Asked): Promise<[BuiltSite, readonly Check[]]> {
  if (folder !== undefined) return [await read(folder), []];
  const first = await (built === undefined ? build('first', 'Pacific/Kiritimati') : read(built));
  const second = await build('second', 'Pacific/Pago_Pago');
  const twice: Check = { claim: 'two builds give the same bytes', faults: () => differences(first, second) };
  return [first, [twice]];
}

await runToEnd(async () => {
  const [site, more] = await subject(asked(process.argv.slice(2)));
  console.log(`${site.pages.length} pages, ${site.files.size} files`);
  let code = 0;
  for (const { claim, faults } of [...checks, ...more]) {
    const found = await faults(site);
    console.log(`${found.length === 0 ? 'yes' : 'NO '}  ${claim}`);
    for (const fault of found.slice(0, FAULTS_SHOWN)) console.log(`       ${fault}`);
    if (found.length > FAULTS_SHOWN) console.log(`       … and ${found.length - FAULTS_SHOWN} more`);
    if (found.length > 0) code = 1;
  }
  return code;
});
