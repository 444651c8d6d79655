import { spawn, type ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { Exit } from '../../../scripts/terminal/command-line.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a command said and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a command of `scripts` in the project's folder; nobody sits at a terminal. */
export function startScript(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
}

/** Waits for the end of a command. */
export async function endOf(child: ChildProcess): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, ...said });
    });
  });
}

/** Runs the body of a command within the test, which saves a second each, and keeps what it says. */
export async function runHere(command: () => Promise<number>): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  try {
    return { code: await command(), ...said };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { code: error.exitCode, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Standard input that holds these bytes. */
export const inputOf = (bytes: string | Uint8Array): AsyncIterable<Uint8Array> => Readable.from([Buffer.from(bytes)]);

/** The objects of an output that has one a line. */
export function jsonLines<Shape = Record<string, unknown>>(text: string): Shape[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Shape);
}
