import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

/** How to start the browser of the tests. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Own arguments: the package's list switches web security off, and with it what the tests are to see.
 * Without the sandbox because tests also run as root in a container; they open no page but our own.
 */
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Where an installed browser stands on common systems, tried when the one from npm does not run. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * Finds a browser that runs: the Chromium that comes by npm, alone or with the libraries that come with it, or an
 * installed one.
 * @throws {Error} with what was tried, where none runs
 */
export async function findBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for await (const browser of candidates()) {
    const fault = faultOf(browser);
    if (fault === null) return browser;
    tried.push(`  ${browser.executablePath}: ${fault}`);
  }
  throw new Error(
    `No browser runs here. Install Chrome or Chromium, then run the tests again. Tried:\n${tried.join('\n')}`,
  );
}

async function* candidates(): AsyncGenerator<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpack();
    const executablePath = join(folder, 'chromium');
    const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
    yield { executablePath, args, env: fonts };
    yield { executablePath, args, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
  }
  for (const executablePath of installed) if (existsSync(executablePath)) yield { executablePath, args, env: {} };
}

/**
 * Unpacks the Chromium of the package once for each version. It is unpacked aside and then given its name, so that a
 * second run beside this one never meets half a browser.
 */
async function unpack(): Promise<string> {
  const home = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))));
  const { version } = JSON.parse(readFileSync(join(home, 'chromium/package.json'), 'utf8')) as { version: string };
  const cache = join(root, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'unpacking-'));
  // The package unpacks into the system's temporary folder, which this variable names.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = aside;
  try {
    await chromium.executablePath();
    await inflate(join(home, 'chromium/bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another run was first, or the disk is at fault.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Why a browser does not run, null where it does. */
function faultOf({ executablePath, env }: Browser): string | null {
  const { status, stderr, error } = spawnSync(executablePath, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  if (status === 0) return null;
  return error?.message ?? (stderr.trim() || `exit ${String(status)}`);
}
