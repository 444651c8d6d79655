import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** The process to which something unfinished on the disk belongs. */
export const ownerSchema = z.strictObject({
  /** Name of the machine: process ids of another machine, or of another container, say nothing here. */
  host: z.string(),
  process: z.int(),
  /** When it began, as the system counts it; null where the system does not tell. */
  began: z.string().nullable(),
});

export type Owner = z.infer<typeof ownerSchema>;

/** The running process. */
export function thisProcess(): Owner {
  return { host: hostname(), process: process.pid, began: beginningOf(process.pid) };
}

/** The process that a file names; null where it names none, because it is not ours or its writing was broken off. */
export function ownerIn(text: string): Owner | null {
  try {
    return ownerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether a process still runs. Ids are given out anew, so a process of that id that began at another time is another one.
 * @returns null where it cannot be known, because it belongs to another machine
 */
export function isRunning(owner: Owner): boolean | null {
  if (owner.host !== hostname()) return null;
  return isTaken(owner.process) && beginningOf(owner.process) === owner.began;
}

/** Whether there is a process of this id, be it another one than it was. */
export function isTaken(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** In `/proc/<id>/stat`, the number of the field behind the name of the program that says when the process began. */
const START_TIME = 19;

function beginningOf(id: number): string | null {
  if (process.platform === 'win32') return null;
  try {
    if (process.platform !== 'linux')
      return spawnSync('ps', ['-o', 'lstart=', '-p', String(id)])
        .stdout.toString()
        .trim();
    const stat = readFileSync(`/proc/${String(id)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME] ?? null;
  } catch {
    return null;
  }
}
