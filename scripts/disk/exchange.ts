import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** A program that can exchange two folders in one step of the system, which Node cannot. */
interface Way {
  readonly command: string;
  /** What stands before the two folders. */
  readonly args: readonly string[];
}

/** The number of renameat2 among the calls of Linux, by the name Node has for the processor. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

const PYTHON = `import ctypes, os, sys
a, b = map(os.fsencode, sys.argv[1:])
c = ctypes.CDLL(None)
sys.exit(c.renameat2(-100, a, -100, b, 2) if sys.platform == 'linux' else c.renamex_np(a, b, 2))`;

/** In the order in which they are tried: GNU has it since coreutils 9.5, Debian and most others bring Perl, macOS Python with its tools. */
function ways(): Way[] {
  const call = RENAMEAT2[process.arch];
  const perl = `exit(syscall(${String(call)}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  const linux: Way[] = [
    { command: 'mv', args: ['--exchange', '--no-target-directory'] },
    ...(call === undefined ? [] : [{ command: 'perl', args: ['-e', perl] }]),
  ];
  return [...(process.platform === 'linux' ? linux : []), { command: 'python3', args: ['-c', PYTHON] }];
}

/**
 * Exchanges two folders in one step, so that at each name one of the two stands at every moment.
 * @param a absolute path, as is `b`; both on one disk
 * @returns false where this system or this disk has no such step; then nothing has changed
 */
export function exchangeFolders(a: string, b: string): boolean {
  if (process.platform === 'win32') return false;
  const inode = (folder: string): bigint | undefined => statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino;
  const wanted = inode(a);
  return ways().some(({ command, args }) => {
    spawnSync(command, [...args, a, b], { stdio: 'ignore' });
    // Programs of one name differ in what they do with what they do not know: only the result counts.
    return inode(b) === wanted;
  });
}
