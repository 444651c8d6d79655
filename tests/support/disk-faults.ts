/**
 * Loaded before a command (`node --import tests/support/disk-faults.ts`), lets the disk fail or the process end at a chosen
 * moment. `DISK_FAULTS` says how, as JSON: root may do everything, so that modes of files show nothing.
 */
import fs from 'node:fs';
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/** What goes wrong. */
export interface DiskFaults {
  /** Only what happens to paths in this folder counts, itself among them. */
  readonly below: string;
  /** Every writing there fails with this code: `ENOSPC`, `EROFS`, `EACCES`. */
  readonly code?: string;
  /** So many writings succeed first; none where left out. */
  readonly after?: number;
  /** The process is killed before its so-many-th writing there, counted from 1; a file being written is then half written. */
  readonly kill?: number;
  /** A file into which the number of writings goes at the end. */
  readonly counted?: string;
}

type Call = (...args: unknown[]) => unknown;
type Functions = Record<string, Call>;

const {
  below,
  code,
  after = 0,
  kill,
  counted,
} = JSON.parse(process.env.DISK_FAULTS ?? '{"below":"/nowhere"}') as DiskFaults;
let writings = 0;

/** Functions that change what stands at their first path, or at their first two. */
const changing = [
  'appendFile',
  'copyFile',
  'cp',
  'link',
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'rmdir',
  'symlink',
  'truncate',
  'unlink',
  'utimes',
  'writeFile',
];

const real = { writeFileSync: fs.writeFileSync, existsSync: fs.existsSync };

const pathOf = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof URL || Buffer.isBuffer(value)
    ? path.resolve(value instanceof URL ? decodeURIComponent(value.pathname) : value.toString())
    : null;

const isBelow = (file: string | null): file is string =>
  file !== null && (file === below || file.startsWith(`${below}${path.sep}`));

/** What the system would say; writing into an open file names no path there. */
function faultAt(name: string, file: string): NodeJS.ErrnoException {
  const syscall =
    name.startsWith('writeFile') && code === 'ENOSPC' ? 'write' : name.replace(/Sync$/u, '').toLowerCase();
  const isUnnamed = syscall === 'write';
  const message = `${code ?? ''}: the disk does not want it, ${syscall}${isUnnamed ? '' : ` '${file}'`}`;
  return Object.assign(new Error(message), {
    errno: -1,
    code,
    syscall: syscall === 'writefile' ? 'open' : syscall,
    ...(isUnnamed ? {} : { path: file }),
  });
}

function end(name: string, file: string, args: readonly unknown[]): void {
  if (name.startsWith('writeFile') && typeof args[1] === 'string')
    real.writeFileSync(file, args[1].slice(0, args[1].length / 2));
  process.kill(process.pid, 'SIGKILL');
}

/** Counts a writing; the fault that is due, or null. */
function due(name: string, args: readonly unknown[]): NodeJS.ErrnoException | null {
  const file = args.slice(0, 2).map(pathOf).find(isBelow);
  if (file === undefined) return null;
  // Looking at what is not there fails otherwise, whatever the disk.
  if (code !== undefined && /^(?:rm|unlink|rmdir|rename)/u.test(name) && !real.existsSync(file)) return null;
  writings += 1;
  if (writings === kill) end(name, file, args);
  return code === undefined || writings <= after || (code === 'ENOSPC' && /^(?:rm|unlink|rmdir)/u.test(name))
    ? null
    : faultAt(name, file);
}

const forWriting = (flags: unknown): boolean => typeof flags === 'string' && /[wa+]/u.test(flags);
const bits = fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT;

function replaceIn(functions: Functions, name: string, kind: 'sync' | 'callback' | 'promise'): void {
  const original = functions[name];
  if (original === undefined) return;
  functions[name] = function (this: unknown, ...args: unknown[]): unknown {
    const isOpening = /^(?:open|createWriteStream)/u.test(name);
    const writes = !isOpening || forWriting(args[1]) || (typeof args[1] === 'number' && (args[1] & bits) !== 0);
    const fault = writes ? due(name, args) : null;
    if (fault === null) return original.apply(this, args);
    if (kind === 'sync') throw fault;
    if (kind === 'promise') return Promise.reject(fault);
    (args.at(-1) as (error: Error) => void)(fault);
    return undefined;
  };
}

for (const name of [...changing, 'open']) {
  replaceIn(fs as unknown as Functions, `${name}Sync`, 'sync');
  replaceIn(fs as unknown as Functions, name, 'callback');
  replaceIn(fs.promises as unknown as Functions, name, 'promise');
}

/** Programs that are given paths there change them too, and whoever starts them can end before or after. */
const spawn = childProcess.spawnSync;
childProcess.spawnSync = ((command: string, args: readonly string[], ...rest: unknown[]) => {
  if ((kill ?? counted) !== undefined && args.some((arg) => isBelow(path.isAbsolute(arg) ? arg : null)))
    due(command, [below]);
  return (spawn as Call)(command, args, ...rest);
}) as typeof spawn;

syncBuiltinESMExports();
if (counted !== undefined)
  process.on('exit', () => {
    real.writeFileSync(counted, String(writings));
  });
