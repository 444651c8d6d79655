import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedgers } from '#corpus/ledgers.ts';
import { putBack } from '../../../scripts/ledger/write.ts';
import { readBuiltSite } from '../../../scripts/verify/built-site.ts';
import { listed } from '../../../scripts/verify/listed.ts';
import { runs } from '../../support/runs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** So many kills of each command, together 500, by `npm run fuzz`; else two of the one that is quick. */
const isLong = runs(1) > 1;
const KILLS = isLong ? 250 : 2;

let above = '';
const at = (...names: string[]): string => path.join(above, ...names);

beforeEach(() => {
  above = realpathSync(mkdtempSync(path.join(tmpdir(), 'random-kills-')));
  cpSync(path.join(root, 'tests', 'archives', 'permanence'), at('archive'), { recursive: true });
});

afterEach(() => {
  rmSync(above, { recursive: true });
});

/** Runs a command, killed after so many milliseconds. @returns how long it ran, and whether it came to its end before */
async function killed([script = '', ...args]: readonly string[], after = Infinity): Promise<[number, boolean]> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', `scripts/${script}.ts`, ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, CONTENT_DIR: at('archive') },
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once('close', (code, signal) => {
      if (signal === null) expect(code).toBe(0);
      resolve(signal === null);
    });
  });
  if (after !== Infinity) {
    await Promise.race([wait(after), ended]);
    child.kill('SIGKILL');
  }
  const isEnd = await ended;
  return [performance.now() - began, isEnd];
}

/** Numbers from 0 to 1 that come close to each, others in every run. */
function* moments(count: number): Generator<number> {
  const GOLDEN = 0.618_033_988_7;
  for (let number = 0, from = Math.random(); number < count; number += 1) yield (from + number * GOLDEN) % 1;
}

describe('killed at a random moment', { timeout: KILLS * 120_000 }, () => {
  it.runIf(isLong)('npm run build leaves the old site or the new one, whole', async () => {
    const build = ['build', '--outDir', at('site')];
    const [usual] = await killed(build);
    const yaml = readFileSync(at('archive', 'site.yaml'), 'utf8');
    for (const [number, moment] of [...moments(KILLS)].entries()) {
      writeFileSync(at('archive', 'site.yaml'), yaml.replace(/^title:.*$/mu, `title: Number ${String(number)}`));
      await killed(build, moment * usual);
      const site = await readBuiltSite(at('site'), 'https://record.example/');
      expect(await listed.faults(site)).toEqual([]);
    }
    expect(await killed(build)).toEqual([expect.any(Number), true]);
    expect(readdirSync(above).sort()).toEqual(['archive', 'site']);
  });

  it('npm run ledger leaves all ledgers as they were or all as they are to be', async () => {
    const file = at('archive', 'documents', '2024-04-09-spring-meeting.txt');
    const text = readFileSync(file, 'utf8');
    const publish = ['ledger', '--yes', '--reason', 'A test', '--content', at('archive')];
    const [usual] = await killed(publish);
    for (const [number, moment] of [...moments(KILLS)].entries()) {
      writeFileSync(file, `${text}\nA sentence with the number ${String(number)} in it was added here.\n`);
      await killed(publish, moment * usual);
      putBack(at('archive', 'ledger'));
      const { problems } = await readLedgers(at('archive'));
      expect(problems).toEqual([]);
      expect(readdirSync(at('archive', 'ledger')).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });
});
