import { printable } from '../terminal/printable.ts';

/** What the system says by a code, and what can be done; both go into sentences. */
interface Words {
  readonly what: string;
  readonly todo: string;
}

const PLACE = 'Name another place, or put in order what stands there';

/** By the code of the system, as Node has it, after the call where it means something else there. */
const words: Readonly<Record<string, Words>> = {
  EACCES: { what: 'you may not do that there', todo: 'Get the permission for it, or name another place' },
  EPERM: { what: 'the system does not permit it', todo: 'Get the permission for it, or name another place' },
  EROFS: { what: 'the disk is read-only', todo: 'Make it writable, or name another place' },
  ENOSPC: { what: 'the disk is full', todo: 'Free some space on it' },
  EDQUOT: { what: 'your disk quota is used up', todo: 'Free some space' },
  EFBIG: { what: 'the file would be larger than the disk takes', todo: 'Name a place on another disk' },
  EIO: { what: 'the disk failed', todo: 'Look whether the disk is sound' },
  ENOENT: { what: 'there is nothing of that name', todo: 'Look whether the name is spelt right' },
  ENOTDIR: { what: 'part of the path is a file where a folder is needed', todo: PLACE },
  EISDIR: { what: 'a folder stands where a file is needed', todo: PLACE },
  EEXIST: { what: 'something of that name is there already', todo: PLACE },
  ENOTEMPTY: { what: 'the folder is not empty', todo: PLACE },
  ENAMETOOLONG: { what: 'the path is too long', todo: 'Name a shorter one' },
  ELOOP: { what: 'its links lead in a circle', todo: 'Mend the links' },
  EBUSY: { what: 'it is in use, or another disk is mounted there', todo: 'Name a folder inside it, or one elsewhere' },
  EXDEV: { what: 'it lies on another disk', todo: 'Name a place on the same disk' },
  EMFILE: { what: 'too many files are open', todo: 'Close other programs' },
  'mkdtemp ENOENT': { what: 'nothing can be made there', todo: 'Name another place' },
  ENFILE: { what: 'too many files are open', todo: 'Close other programs' },
};

/** What was to be done, by the call of the system. */
const acts: Readonly<Record<string, string>> = {
  mkdir: 'made',
  mkdtemp: 'used for new files',
  open: 'opened',
  read: 'read',
  write: 'written',
  rename: 'moved',
  link: 'written',
  copyfile: 'written',
  unlink: 'removed',
  rm: 'removed',
  rmdir: 'removed',
  scandir: 'listed',
  opendir: 'listed',
  readdir: 'listed',
};

/** What programs that are not written for Node say of the system: its number of the error. */
const NUMBERED = /\(os error (\d+)\)/u;
const numbers: Readonly<Record<string, string>> = {
  2: 'ENOENT',
  13: 'EACCES',
  20: 'ENOTDIR',
  21: 'EISDIR',
  28: 'ENOSPC',
  30: 'EROFS',
};

/** What is known of an error of the disk. */
interface Known {
  readonly code: string;
  readonly call: string;
  readonly path: string | null;
}

/**
 * Puts an error of the disk into words: the path, what happened, what to do.
 * @param error also one that wraps the disk's own
 * @param where the path to name where the error names none: those of writing into an open file do not
 * @returns null where it is no error of the disk
 */
export function diskFault(error: unknown, where: string | null = null): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const known = knownOf(cause);
    if (known !== null) return sentence(known, where);
  }
  return null;
}

function knownOf(error: Error): Known | null {
  const { code, syscall, path: from, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  // A copy fails where it goes to, unless what is copied is not there.
  const path = syscall === 'copyfile' && code !== 'ENOENT' ? (dest ?? from) : from;
  if (code !== undefined && syscall !== undefined && code in words) return { code, call: syscall, path: path ?? null };
  if (code === 'ERR_FS_EISDIR') return { code: 'EISDIR', call: 'rm', path: path ?? null };
  const numbered = numbers[NUMBERED.exec(error.message)?.[1] ?? ''];
  return numbered === undefined ? null : { code: numbered, call: '', path: null };
}

function sentence({ code, call, path }: Known, where: string | null): string {
  const { what = '', todo = '' } = words[`${call} ${code}`] ?? words[code] ?? {};
  const named = path ?? where;
  const subject = named === null ? 'Something' : printable(named);
  return `${subject} cannot be ${acts[call] ?? 'used'}: ${what} (${code}).\n→ ${todo}, and run the command again.`;
}

/**
 * Does something with the disk whose errors name no path: they name this one.
 * @throws what the disk says
 */
export async function naming<Result>(path: string, run: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && !('path' in error)) throw Object.assign(error, { path });
    throw error;
  }
}
