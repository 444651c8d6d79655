/**
 * `npm run verify`: builds the record twice, clean, in two time zones, and checks what came out.
 * `npm run verify -- --built <folder>` takes a folder that is already built, by `npm test` for instance, for the first of
 * the two; `npm run verify -- <folder>` only checks one.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { contentDir } from '#corpus/content-dir.ts';
import { readSite } from '#corpus/site.ts';
import { buildSite } from './serve/build-site.ts';
import { type BuiltSite, readBuiltSite } from './verify/built-site.ts';
import type { Check } from './verify/check.ts';
import { html } from './verify/html.ts';
import { licences } from './verify/licences.ts';
import { links } from './verify/links.ts';
import { listed } from './verify/listed.ts';
import { machine } from './verify/machine.ts';
import { ownFiles } from './verify/own-files.ts';
import { policy } from './verify/policy.ts';
import { differences } from './verify/same-bytes.ts';
import { schemes } from './verify/schemes.ts';
import { sizes } from './verify/sizes.ts';

/** In the order in which their faults are best mended. */
const checks: readonly Check[] = [html, links, schemes, ownFiles, policy, sizes, machine, licences, listed];

const FAULTS_SHOWN = 40;

async function build(name: string, zone: string): Promise<BuiltSite> {
  const outDir = resolve('.cache', 'verify', name);
  await rm(outDir, { recursive: true, force: true });
  process.env.TZ = zone;
  const { ok, output } = buildSite({ outDir }, false);
  if (!ok) throw new Error(`The site was not built.\n${output}`);
  return readBuiltSite(outDir, readSite(contentDir()).address);
}

const command = new Command('npm run verify --')
  .description('Builds the record twice and checks what came out; of a folder that is named only the checks.')
  .argument('[folder]', 'a built site')
  .option('--built <folder>', 'a built site to take for the first of the two')
  .parse();
const { built } = command.opts<{ built?: string }>();
const read = (folder: string): Promise<BuiltSite> => readBuiltSite(resolve(folder), readSite(contentDir()).address);

/** The site to check, and the check that only two builds can answer. */
async function subject(): Promise<[BuiltSite, readonly Check[]]> {
  const [folder] = command.args;
  if (folder !== undefined) return [await read(folder), []];
  const first = await (built === undefined ? build('first', 'Pacific/Kiritimati') : read(built));
  const second = await build('second', 'Pacific/Pago_Pago');
  const twice: Check = { claim: 'two builds give the same bytes', faults: () => differences(first, second) };
  return [first, [twice]];
}

const [site, more] = await subject();
console.log(`${site.pages.length} pages, ${site.files.size} files`);
for (const { claim, faults } of [...checks, ...more]) {
  const found = await faults(site);
  console.log(`${found.length === 0 ? 'yes' : 'NO '}  ${claim}`);
  for (const fault of found.slice(0, FAULTS_SHOWN)) console.log(`       ${fault}`);
  if (found.length > FAULTS_SHOWN) console.log(`       … and ${found.length - FAULTS_SHOWN} more`);
  if (found.length > 0) process.exitCode = 1;
}
