import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether what a tool says is shown at once, or kept and shown whole when it has ended, so that two at a time can be read. */
export type Output = 'shown' | 'kept';

export interface Tool {
  /** What it does, for people. */
  readonly title: string;
  readonly output: Output;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a program of this project or of a package with the Node that runs this.
 * @param program path of a file of this project's scripts, or of a file in a package
 * @returns true where it ended well
 */
export async function runTool(program: string, { title, output, args, environment }: Tool): Promise<boolean> {
  const file = fileURLToPath(
    program.startsWith('scripts/')
      ? new URL(`../../${program}`, import.meta.url)
      : import.meta.resolve(`../../node_modules/${program}`),
  );
  const began = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'pipe', output === 'shown' ? 'inherit' : 'pipe'],
  });
  const kept: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => kept.push(text));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\n${kept.join('')}${title}: ${status === 0 ? 'done' : 'failed'} after ${String(seconds)} s`);
  return status === 0;
}
