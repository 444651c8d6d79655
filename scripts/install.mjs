/**
 * Installs what is missing, so that `npm start` and `npm test` work in a bare clone.
 *
 * Run before the public scripts by whatever Node the machine has (20 or later), so it is plain JavaScript and needs
 * no package. npm puts `node_modules/.bin` first on the path of every script, and with it the Node 24 that is
 * installed here as an optional dependency on Linux; other systems bring their own.
 *
 * Says nothing when there is nothing to do. All it says goes to standard error: the standard output belongs to the
 * script that follows.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first release that runs both Astro 7 and TypeScript files without a flag. */
const NEEDED = [22, 18];
const OLDEST_FOR_INSTALLING = 20;

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

const say = (text) => process.stderr.write(`${text}\n`);
const stop = (text) => {
  say(text);
  process.exit(1);
};

const readPackages = (file) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {});

/** The C library as npm names it; null where there is no choice. */
const libc = () => {
  if (process.platform !== 'linux') return null;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
};

const allows = (list, value) => !list || value === null || list.includes(value);

/**
 * Whether an optional package must be there: one made for this system must, one for another system need not,
 * and one that names no system is a helper of such a package.
 */
const belongsHere = (entry, here) =>
  entry.os !== undefined && allows(entry.os, here.os) && allows(entry.cpu, here.cpu) && allows(entry.libc, here.libc);

/**
 * Names the packages in which `node_modules` differs from the lock, by npm's own record of what it installed.
 * @returns {string[]} paths below the project's folder
 */
const differences = () => {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(modules, '.package-lock.json'));
  const here = { os: process.platform, cpu: process.arch, libc: libc() };
  const differs = ([path, entry]) => {
    if (path === '') return false;
    const found = present[path];
    if (found) return found.version !== entry.version || found.integrity !== entry.integrity;
    return !entry.optional || belongsHere(entry, here);
  };
  const stray = Object.keys(present).filter((path) => !(path in wanted));
  return [
    ...Object.entries(wanted)
      .filter(differs)
      .map(([path]) => path),
    ...stray,
  ];
};

/** Runs npm as the user runs it; `--no-save` keeps the lock as it is whatever the version of npm. */
const install = () => {
  const args = ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js')
    ? [process.env.npm_node_execpath ?? process.execPath, [npm]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (error || status !== 0)
    stop(`npm install did not succeed (${error?.message ?? `exit ${status}`}). See above for the reason.`);
};

/** The version of the Node that the npm scripts of this project get, or why it does not run. */
const nodeOfScripts = () => {
  const own = join(modules, '.bin', 'node');
  const command = existsSync(own) ? own : process.execPath;
  const { status, stdout, error } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? { version: stdout.trim().slice(1) } : { fault: error?.message ?? `exit ${status}` };
};

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

if (Number(process.versions.node.split('.')[0]) < OLDEST_FOR_INSTALLING) {
  stop(`Verbatim needs Node ${OLDEST_FOR_INSTALLING} or later to install itself; this is ${process.version}.`);
}

const missing = differences();
if (missing.length > 0) {
  say(`Installing what is missing (${missing.length} of the packages in package-lock.json) …`);
  install();
  const still = differences();
  if (still.length > 0)
    stop(
      `What was installed is not what package-lock.json names, and nothing is run with it: ${still.slice(0, 5).join(', ')}.\n` +
        'Remove the folder node_modules and run the command again. If it stays so, restore package-lock.json and .npmrc\n' +
        'from version control, and see that no other settings of npm change what it installs.',
    );
}

const node = nodeOfScripts();
if (node.fault) {
  stop(
    `The Node installed in node_modules does not run on this system (${node.fault}).\n` +
      `Remove node_modules/.bin/node and use a Node of your own, ${NEEDED.join('.')} or later.`,
  );
}
if (!isNewEnough(node.version)) {
  stop(
    `The build needs Node ${NEEDED.join('.')} or later; this system has ${node.version} and no Node comes with the ` +
      `packages for ${process.platform} ${process.arch}.\nInstall a current Node and run the command again.`,
  );
}
